// A convolution and a max-pooling at work, a step at a time.
#pragma once

#include <QImage>
#include <QVector>
#include <QWidget>

#include "ui/pages/inside/convolution_walk.h"
#include "ui/pages/inside/walk_layout.h"

namespace inkling {

/// Shows a walk at one of its steps: what has been made so far, the window that the step looks at, and the
/// step's numbers. A click or the arrow keys go to another step, Home and End to the first and last.
class WalkView : public QWidget {
    Q_OBJECT

public:
    explicit WalkView(QWidget* parent = nullptr);

    /// Keeps the step, as far as there are so many.
    void setWalk(ConvolutionWalk walk);
    const ConvolutionWalk& walk() const { return walk_; }

    int step() const { return step_; }
    /// Clamped to what there is.
    void setStep(int step);
    /// The step in words.
    QString sentence() const;

    WalkLayout places() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChanged(int step);
    /// The space bar.
    void playToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRamp();
    void drawImages();
    void goTo(QPointF point);
    void paintPlane(QPainter& painter, const QRectF& place, const Plane& plane, const QImage& image, int made,
                    const QString& caption) const;
    void paintStep(QPainter& painter, const WalkLayout& places, const WalkStep& step) const;
    void paintConvolution(QPainter& painter, const WalkLayout& places, const WalkStep& step) const;
    void paintPooling(QPainter& painter, const WalkLayout& places, const WalkStep& step) const;

    ConvolutionWalk walk_;
    int step_ = 0;
    QVector<QRgb> signs_;             // from the least to the largest number; 0 at 255
    QImage image_, output_, pooled_;  // a pixel a number
    float most_ = 1;                  // largest size of a number of the output
};

}  // namespace inkling
