// A data set's image in the window's colours, its pixels crisp.
#pragma once

#include <QImage>
#include <QVector>
#include <cstdint>
#include <span>

#include "core/nn/shape.h"

namespace inkling {

/// [height, width, channels] bytes, 0 paper to 255 ink, coloured by `ramp` (see inkRamp); three channels are
/// taken for red, green and blue as they are. Anything else than one or three channels shows the first.
QImage inkImage(std::span<const std::uint8_t> pixels, const Shape& shape, const QVector<QRgb>& ramp);

/// The largest size, in logical pixels, in which `image` fits into `room` with every pixel a whole number of
/// device pixels; smaller than the image itself where there is no room for one device pixel each.
QSizeF crispSize(QSize image, QSizeF room, qreal devicePixelRatio);

/// `size` in the middle of `room`, its corner on a device pixel.
QRectF centredOnPixels(QSizeF size, const QRectF& room, qreal devicePixelRatio);

}  // namespace inkling
