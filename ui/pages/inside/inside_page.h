// The Inside page: how a network comes to its answer.
#pragma once

#include <QTimer>
#include <QWidget>
#include <span>

#include "ui/pages/inside/convolution_walk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace inkling {

class Session;
class WalkView;

/// A convolution and a max-pooling step by step, on the digit that is drawn, or else on the first test image.
class InsidePage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit InsidePage(Session* session, QWidget* parent = nullptr);

    /// The drawing as the network sees it, [height, width], 0 to 1; without ink, the test image is shown.
    void setDrawing(std::span<const float> image, const Shape& shape);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makePlayer();
    void connectAll();

    void fillKernels();  ///< the classic ones and those of the session's network
    void showWalk();     ///< anew, for another image, kernel or relu
    void showStep();
    void play(bool on);
    void advance();
    Kernel kernel() const;
    Plane image() const;

    Session* session_;
    Plane drawing_;  // without numbers where nothing is drawn
    QTimer clock_;
    int stride_ = 1;  // steps at each of the clock's ticks

    QLabel *source_, *sentence_;
    QComboBox* kernel_;
    QCheckBox* relu_;
    WalkView* view_;
    QToolButton *first_, *back_, *play_, *next_;
    QSlider *position_, *speed_;
};

}  // namespace inkling
