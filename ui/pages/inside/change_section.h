// "Turn it into …": the smallest change that makes the network read another digit.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/nn/network.h"
#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QComboBox;
class QLabel;
class QSlider;

namespace inkling {

class PlaneView;
class ProbabilityBars;
class RunControl;

/// Finds the change beside the window, when asked, and from then on for each image that is looked at; a
/// slider puts it on the image little by little, with what the network says of each.
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
    QWidget* makePictures();
    void fillClasses();
    void chooseClass(std::span<const float> answer);
    void find();
    void show(std::shared_ptr<const Found> found);
    void showStep();
    void describe();

    QComboBox* class_;
    RunControl* run_;
    QLabel *sentence_, *stepText_;
    QSlider* step_;
    PlaneView *image_, *change_;
    ProbabilityBars* bars_;
    bool follows_ = false;                 // finds it for other images too
    bool chosen_ = false;                  // the class, by a person
    std::shared_ptr<const Found> found_;   // null until found, and when the image is another
    std::shared_ptr<const Found> wanted_;  // that which is looked for
    Background background_;
};

}  // namespace inkling
