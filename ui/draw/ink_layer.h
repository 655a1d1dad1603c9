// The canvas's ink as pixels, kept so that a new point costs only its own piece of line.
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

#include "ui/draw/drawing.h"

class QPainter;

namespace inkling {

/// Where canvas points lie on the widget: widget = scale * canvas + origin.
struct SheetPlace {
    QPointF origin;
    qreal scale = 1;

    QPointF toWidget(Point p) const { return origin + QPointF(p.x, p.y) * scale; }
    bool operator==(const SheetPlace&) const = default;
};

/// A line through a stroke's points is smooth: a curve from the middle between two points to the middle
/// behind the next, with the point between as its control point.
class InkLayer {
public:
    /// Everything is drawn anew at the next update().
    void clear() { image_ = {}; }
    /// Draws what is missing: all, where size, place or colour are others; else nothing.
    void update(const Drawing& drawing, const SheetPlace& place, QSize size, qreal ratio, const QColor& ink);
    /// Draws the piece of the last stroke that its newest point adds; where to, in the widget. `open`: more
    /// points will come.
    QRect addPoint(const Drawing& drawing, const SheetPlace& place, bool open);
    /// Draws the strip within `reach` of the way anew, on the canvas; where that is in the widget.
    QRect redraw(const Drawing& drawing, const SheetPlace& place, Point from, Point to, float reach);
    /// Copies the pixels one to one.
    void paint(QPainter& painter) const;

private:
    void drawPiece(QPainter& painter, const Drawing& drawing, std::size_t stroke, std::size_t point,
                   bool last) const;

    QImage image_;  // in device pixels; null: nothing drawn yet
    SheetPlace place_;
    QColor ink_;
};

}  // namespace inkling
