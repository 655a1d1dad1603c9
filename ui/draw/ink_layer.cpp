#include "ui/draw/ink_layer.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "core/ink/ink_box.h"

namespace inkling {

void InkLayer::update(const Drawing& drawing, const SheetPlace& place, QSize size, qreal ratio,
                      const QColor& ink) {
    const QSize pixels(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)));
    if (image_.size() == pixels && image_.devicePixelRatio() == ratio && place_ == place && ink_ == ink)
        return;
    image_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    image_.setDevicePixelRatio(ratio);
    image_.fill(Qt::transparent);
    place_ = place;
    ink_ = ink;
    QPainter painter(&image_);
    constexpr std::size_t many = 2000;  // so many strokes are one blot, which has no edges to smooth
    painter.setRenderHint(QPainter::Antialiasing, drawing.strokes.size() < many);
    for (std::size_t s = 0; s < drawing.strokes.size(); ++s)
        for (std::size_t i = 0; i < drawing.strokes[s].size(); ++i)
            drawPiece(painter, drawing, s, i, i + 1 == drawing.strokes[s].size());
}

QRect InkLayer::addPoint(const Drawing& drawing, const SheetPlace& place, bool open) {
    const Stroke& stroke = drawing.strokes.back();
    const std::vector<float>& widths = drawing.widths.back();
    const std::size_t point = stroke.size() - 1;
    if (!image_.isNull()) {
        QPainter painter(&image_);
        painter.setRenderHint(QPainter::Antialiasing);
        drawPiece(painter, drawing, drawing.strokes.size() - 1, point, !open);
    }
    QPolygonF points;
    qreal width = 0;
    for (std::size_t i = point >= 2 ? point - 2 : 0; i <= point; ++i) {
        points << place.toWidget(stroke[i]);
        width = std::max(width, qreal(widths[i]));
    }
    const qreal reach = width * place.scale / 2 + 2;
    return points.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect();
}

QRect InkLayer::redraw(const Drawing& drawing, const SheetPlace& place, Point from, Point to, float reach) {
    const QRectF strip = QRectF(QPointF(std::min(from.x, to.x) - reach, std::min(from.y, to.y) - reach),
                                QPointF(std::max(from.x, to.x) + reach, std::max(from.y, to.y) + reach));
    const QRect area =
        QRectF(place.origin + strip.topLeft() * place.scale, strip.size() * place.scale).toAlignedRect();
    if (image_.isNull()) return area;
    QPainter painter(&image_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(area, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (std::size_t s = 0; s < drawing.strokes.size(); ++s) {
        const Stroke& points = drawing.strokes[s];
        for (std::size_t i = 0; i < points.size(); ++i) {
            InkBox box;
            for (std::size_t k = i >= 2 ? i - 2 : 0; k <= i; ++k) box.add(points[k]);
            const double pen = double(drawing.widths[s][i]);
            if (box.left - pen <= strip.right() && box.right + pen >= strip.left() &&
                box.top - pen <= strip.bottom() && box.bottom + pen >= strip.top())
                drawPiece(painter, drawing, s, i, i + 1 == points.size());
        }
    }
    return area;
}

/// The piece of line that a point adds to those before it.
void InkLayer::drawPiece(QPainter& painter, const Drawing& drawing, std::size_t stroke, std::size_t point,
                         bool last) const {
    const Stroke& points = drawing.strokes[stroke];
    const auto at = [&](std::size_t i) { return place_.toWidget(points[i]); };
    painter.setPen(QPen(ink_, qreal(drawing.widths[stroke][point]) * place_.scale, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    if (point == 0) return painter.drawPoint(at(0));
    QPainterPath path(point == 1 ? at(0) : (at(point - 2) + at(point - 1)) / 2);
    path.quadTo(at(point - 1), (at(point - 1) + at(point)) / 2);
    if (last) path.lineTo(at(point));
    painter.drawPath(path);
}

void InkLayer::paint(QPainter& painter) const {
    if (!image_.isNull()) painter.drawImage(QPointF(0, 0), image_);
}

}  // namespace inkling
