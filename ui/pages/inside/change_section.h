// "Turn it into …": the smallest change that makes the network read another digit.
#pragma once

#include <memory>
#include <vector>

#include "core/nn/network.h"
#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;

namespace inkling {

class PlaneView;
class ProbabilityBars;

/// Finds the change beside the window, when asked; a slider then puts it on the image little by little, with
/// what the network says of each.
class ChangeSection : public Section {
    Q_OBJECT

public:
    explicit ChangeSection(Subject* subject, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    struct Found {
        std::shared_ptr<const Network> network;
        Shape shape;
        std::vector<float> from, to;
        std::vector<std::vector<float>> answers;  ///< [steps + 1], from the image to the changed one
        int target = 0;
        bool found = false;
        double size = 0;  ///< of the change, L2
    };
    QWidget* makeControls();
    QWidget* makePictures();
    void fillClasses();
    void find();
    void show(std::shared_ptr<const Found> found);
    void showStep();
    void describe();

    QComboBox* class_;
    QPushButton* find_;
    QProgressBar* progress_;
    QLabel *sentence_, *stepText_;
    QSlider* step_;
    PlaneView *image_, *change_;
    ProbabilityBars* bars_;
    std::shared_ptr<const Found> found_;   // null until found, and when the image is another
    std::shared_ptr<const Found> wanted_;  // that which is looked for
    Background background_;
};

}  // namespace inkling
