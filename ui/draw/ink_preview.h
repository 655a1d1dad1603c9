// The small image that the network sees, large.
#pragma once

#include <QImage>
#include <QWidget>
#include <span>

#include "core/nn/shape.h"

namespace inkling {

/// Shows an image of few pixels with every pixel as a square.
class InkPreview : public QWidget {
    Q_OBJECT

public:
    explicit InkPreview(QWidget* parent = nullptr);

    /// `pixels` is [height, width], 0 paper to 1 ink.
    void setImage(std::span<const float> pixels, const Shape& shape);
    /// The image as shown, 0 to 255; null at first.
    const QImage& image() const { return image_; }

    /// 28 pixels of 4 x 4, and the edge.
    QSize sizeHint() const override { return {114, 114}; }
    QSize minimumSizeHint() const override { return {56, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;  // Format_Indexed8
};

}  // namespace inkling
