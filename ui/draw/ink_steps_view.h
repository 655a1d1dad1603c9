// From the drawing to the image that the network sees, in five pictures.
#pragma once

#include <QWidget>

#include "core/ink/prepare.h"

namespace inkling {

/// Side by side: the ink, its box, the ink in the middle of the image, its centre of mass, and the grey
/// levels that the network gets.
class InkStepsView : public QWidget {
    Q_OBJECT

public:
    explicit InkStepsView(QWidget* parent = nullptr);

    /// One digit's strokes, and the shape of the network's images.
    void setDigit(std::vector<Stroke> strokes, const Shape& shape);
    const InkStages& stages() const { return stages_; }

    QSize sizeHint() const override { return {5 * 168, 232}; }
    QSize minimumSizeHint() const override { return {5 * 128, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF picturePlace(int step) const;
    void paintInk(QPainter& painter, const QRectF& area, bool box) const;
    void paintPage(QPainter& painter, const QRectF& area, const std::vector<float>& page) const;
    void paintFitted(QPainter& painter, const QRectF& area) const;
    void paintMass(QPainter& painter, const QRectF& area) const;

    std::vector<Stroke> strokes_;
    Shape shape_ = Shape::image(28, 28, 1);
    InkStages stages_;
};

}  // namespace inkling
