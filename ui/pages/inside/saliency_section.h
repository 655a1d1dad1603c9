// What the network looked at: which pixels a class's score depends on.
#pragma once

#include <memory>
#include <vector>

#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;

namespace inkling {

class PlaneView;

/// Gradient, SmoothGrad and occlusion for a class, beside the image; the class that is read, unless another
/// is chosen. Worked out beside the window, the latest wins. With the switch, of a network of the same layers
/// with random weights, for comparison.
class SaliencySection : public Section {
    Q_OBJECT

public:
    explicit SaliencySection(Subject* subject, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    struct Maps {
        std::vector<float> answers;  ///< the network's, [classes]
        int target = 0;
        std::vector<float> gradient, smooth, occlusion;  ///< occlusion [H, W], the others [H, W, C]
    };
    QWidget* makePictures();
    void fillClasses();
    void work();
    void show(const Maps& maps);

    QComboBox* class_;
    QCheckBox* random_;
    QLabel* sentence_;
    PlaneView *image_, *gradient_, *smooth_, *occlusion_;
    QProgressBar* progress_;
    Background background_;
};

}  // namespace inkling
