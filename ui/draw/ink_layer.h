// The canvas's ink as pixels, kept so that a new point costs only its own piece of line.
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <vector>

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

/// The ink of one digit of a number, of its neighbour, and of the line that leads from one to the other.
enum class Tone { Plain, Soft, Faint };

/// From this point on, a stroke has that tone; before, it is plain.
struct ToneChange {
    std::size_t stroke = 0, point = 0;
    Tone tone = Tone::Plain;
    bool operator==(const ToneChange&) const = default;
};

/// A line through a stroke's points is smooth: a curve from the middle between two points to the middle
/// behind the next, with the point between as its control point.
class InkLayer {
public:
    /// By stroke and point. True where they are others than before: then everything is drawn anew at the next
    /// update().
    bool setTones(std::vector<ToneChange> tones);
    /// Draws what is missing: all, where size, place or colours are others. It stops after some milliseconds'
    /// work, so that thousands of strokes hold nobody up; false: call it again.
    bool update(const Drawing& drawing, const SheetPlace& place, QSize size, qreal ratio, const QColor& ink,
                const QColor& paper);
    /// Draws the piece of the last stroke that its newest point adds; where to, in the widget. `open`: more
    /// points will come.
    QRect addPoint(const Drawing& drawing, const SheetPlace& place, bool open);
    /// What lies in this area of the canvas is to be drawn anew at the next update(); where that is in the
    /// widget.
    QRect redraw(const SheetPlace& place, const QRectF& area);
    /// Copies the pixels one to one.
    void paint(QPainter& painter) const;

private:
    int draw(QPainter& painter, const Drawing& drawing, std::size_t stroke) const;
    void drawPiece(QPainter& painter, const Drawing& drawing, std::size_t stroke, std::size_t point,
                   bool last) const;
    Tone toneOf(std::size_t stroke, std::size_t point) const;

    QImage image_;  // in device pixels; null: nothing drawn yet
    SheetPlace place_;
    QColor ink_, paper_;
    std::vector<ToneChange> tones_;
    QRectF missing_;        // of the canvas; empty: nothing
    std::size_t next_ = 0;  // the first stroke that is missing there
};

}  // namespace inkling
