// The weights of a network as pictures: what each filter or hidden unit looks for.
#pragma once

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
    void showTiles();
    /// For a dense layer the units' values for the image; else empty.
    std::vector<float> unitValues() const;

    QComboBox* layer_;
    QLabel *channelLabel_, *sentence_;
    QSpinBox* channel_;
    QCheckBox* sort_;
    TilePane* pane_;
    std::vector<int> layers_;  // that the box offers
    std::vector<int> order_;   // [tile]: filter or unit
    std::vector<float> values_;
};

}  // namespace inkling
