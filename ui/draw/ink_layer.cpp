#include "ui/draw/ink_layer.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/ink/ink_box.h"

namespace inkling {

namespace {

constexpr int mostPieces = 1500;  // at a time, so that a paint is short

/// Part of the ink's colour, the rest of it the paper's.
QColor mixed(const QColor& ink, const QColor& paper, float share) {
    const auto mix = [share](float a, float b) { return b + share * (a - b); };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

const QRectF everywhere(-1e6, -1e6, 2e6, 2e6);

}  // namespace

bool InkLayer::setTones(std::vector<ToneChange> tones) {
    if (tones == tones_) return false;
    tones_ = std::move(tones);
    image_ = {};
    return true;
}

bool InkLayer::update(const Drawing& drawing, const SheetPlace& place, QSize size, qreal ratio,
                      const QColor& ink, const QColor& paper) {
    const QSize pixels(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)));
    if (image_.size() != pixels || image_.devicePixelRatio() != ratio || place_ != place || ink_ != ink ||
        paper_ != paper) {
        image_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        image_.setDevicePixelRatio(ratio);
        image_.fill(Qt::transparent);
        place_ = place;
        ink_ = ink;
        paper_ = paper;
        missing_ = everywhere;
        next_ = 0;
    }
    if (missing_.isEmpty()) return true;
    QPainter painter(&image_);
    if (missing_ != everywhere)
        painter.setClipRect(QRectF(place_.toWidget({float(missing_.x()), float(missing_.y())}),
                                   missing_.size() * place_.scale)
                                .toAlignedRect());
    constexpr std::size_t many = 2000;  // so many strokes are one blot, which has no edges to smooth
    painter.setRenderHint(QPainter::Antialiasing, drawing.strokes.size() < many);
    for (int pieces = 0; next_ < drawing.strokes.size(); ++next_) {
        if (pieces >= mostPieces) return false;
        pieces += draw(painter, drawing, next_);
    }
    missing_ = {};
    return true;
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

QRect InkLayer::redraw(const SheetPlace& place, const QRectF& area) {
    const auto onWidget = [&place](const QRectF& rect) {
        return QRectF(place.toWidget({float(rect.x()), float(rect.y())}), rect.size() * place.scale)
            .toAlignedRect();
    };
    if (area.isEmpty() || image_.isNull()) return onWidget(area);
    missing_ |= area;
    next_ = 0;
    QPainter painter(&image_);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    if (missing_.contains(everywhere))
        painter.fillRect(image_.rect(), Qt::transparent);
    else
        painter.fillRect(onWidget(missing_), Qt::transparent);
    return onWidget(area);
}

/// What of a stroke is missing; how many pieces of line that are.
int InkLayer::draw(QPainter& painter, const Drawing& drawing, std::size_t stroke) const {
    const Stroke& points = drawing.strokes[stroke];
    int pieces = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        InkBox box;
        for (std::size_t k = i >= 2 ? i - 2 : 0; k <= i; ++k) box.add(points[k]);
        const double pen = double(drawing.widths[stroke][i]);
        if (box.left - pen > missing_.right() || box.right + pen < missing_.left() ||
            box.top - pen > missing_.bottom() || box.bottom + pen < missing_.top())
            continue;
        drawPiece(painter, drawing, stroke, i, i + 1 == points.size());
        ++pieces;
    }
    return pieces;
}

Tone InkLayer::toneOf(std::size_t stroke, std::size_t point) const {
    const auto next = std::ranges::upper_bound(tones_, std::pair(stroke, point), {}, [](const ToneChange& c) {
        return std::pair(c.stroke, c.point);
    });
    return next == tones_.begin() || std::prev(next)->stroke != stroke ? Tone::Plain : std::prev(next)->tone;
}

/// The piece of line that a point adds to those before it.
void InkLayer::drawPiece(QPainter& painter, const Drawing& drawing, std::size_t stroke, std::size_t point,
                         bool last) const {
    const Stroke& points = drawing.strokes[stroke];
    const auto at = [&](std::size_t i) { return place_.toWidget(points[i]); };
    const Tone tone = toneOf(stroke, point);
    const float share = tone == Tone::Plain ? 1 : tone == Tone::Soft ? 0.55f : 0.18f;
    painter.setPen(QPen(mixed(ink_, paper_, share), qreal(drawing.widths[stroke][point]) * place_.scale,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // What belongs to no digit lies below those that it joins.
    painter.setCompositionMode(tone == Tone::Faint ? QPainter::CompositionMode_DestinationOver
                                                   : QPainter::CompositionMode_SourceOver);
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
