// The weights of a network as pictures: what each filter or hidden unit looks for.
#pragma once

#include "ui/pages/inside/convolution_walk.h"
#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace inkling {

class TilePane;

/// The kernels of a convolution, or of an MLP's first layer each unit's weights as an image of the input's
/// size, the most active for the image that is looked at first. Follows a training.
class WeightsSection : public Section {
    Q_OBJECT

public:
    explicit WeightsSection(Subject* subject, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void fillLayers();
    int layer() const;
    void showTiles();  ///< made beside the window, the latest wins
    struct Made {
        std::vector<int> order;     ///< [tile]: filter or unit
        std::vector<float> values;  ///< of a dense layer's units for the image; else empty
        std::vector<Plane> planes;  ///< [tile]
        double most = 1;
    };
    void show(Made& made);

    QComboBox* layer_;
    QLabel *channelLabel_, *sentence_;
    QSpinBox* channel_;
    QCheckBox* sort_;
    TilePane* pane_;
    std::vector<int> layers_;  // that the box offers
    std::vector<int> order_;   // as Made has them
    std::vector<float> values_;
    Background background_;
};

}  // namespace inkling
