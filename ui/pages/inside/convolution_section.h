// A convolution and a max-pooling step by step, on the image that is looked at.
#pragma once

#include <QTimer>

#include "ui/pages/inside/convolution_walk.h"
#include "ui/pages/inside/section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace inkling {

class ControlRow;
class WalkView;

/// A kernel, made by hand or one of the network's first layer, walks over the image; needs neither network
/// nor ink.
class ConvolutionSection : public Section {
    Q_OBJECT

public:
    explicit ConvolutionSection(Subject* subject, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    ControlRow* makeControls();
    QWidget* makePlayer();
    void connectAll();

    void fillKernels();  ///< the classic ones and those of the session's network
    void showWalk();     ///< anew, for another image, kernel or relu
    void showStep();
    void play(bool on);
    void advance();
    Kernel kernel() const;
    Plane image() const;

    QTimer clock_;
    int stride_ = 1;  // steps at each of the clock's ticks

    QLabel* sentence_;
    QComboBox* kernel_;
    QCheckBox* relu_;
    WalkView* view_;
    QToolButton *first_, *back_, *play_, *next_;
    QSlider *position_, *speed_;
};

}  // namespace inkling
