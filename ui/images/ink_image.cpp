#include "ui/images/ink_image.h"

#include <algorithm>
#include <cmath>

namespace inkling {

QImage inkImage(std::span<const std::uint8_t> pixels, const Shape& shape, const QVector<QRgb>& ramp) {
    QImage image(shape.width(), shape.height(), QImage::Format_ARGB32_Premultiplied);
    const int channels = shape.channels();
    const std::uint8_t* pixel = pixels.data();
    for (int y = 0; y < shape.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < shape.width(); ++x, pixel += channels)
            out[x] = channels == 3 ? qRgb(pixel[0], pixel[1], pixel[2]) : ramp[*pixel];
    }
    return image;
}

QSizeF crispSize(QSize image, QSizeF room, qreal devicePixelRatio) {
    if (image.isEmpty()) return {};
    const qreal fit = std::min(room.width() / image.width(), room.height() / image.height());
    const qreal devicePixels = std::floor(fit * devicePixelRatio + 1e-6);
    const qreal scale = devicePixels >= 1 ? devicePixels / devicePixelRatio : std::max(fit, 0.0);
    return QSizeF(image) * scale;
}

QRectF centredOnPixels(QSizeF size, const QRectF& room, qreal devicePixelRatio) {
    auto snap = [devicePixelRatio](qreal v) { return std::round(v * devicePixelRatio) / devicePixelRatio; };
    return {snap(room.center().x() - size.width() / 2), snap(room.center().y() - size.height() / 2),
            size.width(), size.height()};
}

}  // namespace inkling
