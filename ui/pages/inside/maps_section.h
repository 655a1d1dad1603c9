// What the layers make of the digit: feature maps, live.
#pragma once

#include <memory>

#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QComboBox;
class QLabel;

namespace inkling {

class TilePane;
struct Activations;

/// The output of a layer for the image that is looked at. Worked out beside the window; the latest image and
/// network win, so it follows the pen and a training.
class MapsSection : public Section {
    Q_OBJECT

public:
    explicit MapsSection(Subject* subject, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void fillLayers();
    void work();
    void showMaps(const Activations& activations);

    QComboBox* layer_;
    QLabel* sentence_;
    TilePane* pane_;
    bool chosen_ = false;  // the layer, by a person
    Background background_;
};

}  // namespace inkling
