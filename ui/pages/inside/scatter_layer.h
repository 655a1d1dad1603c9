// The points of a map as marks.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <QVector>
#include <functional>
#include <vector>

class QPainter;
class QPalette;

namespace inkling {

/// Ten colours that the colour-blind can tell apart as far as ten can be (Paul Tol's "muted"), fitting the
/// palette's lightness; more classes begin again.
QColor classColour(const QPalette& palette, int label);

/// Points in a plane, each with its class. The vectors are as long as `places` or, those of bools, empty.
struct ScatterPoints {
    std::vector<QPointF> places;
    std::vector<int> labels;     ///< classes; -1 for none
    std::vector<bool> striking;  ///< that a person should see first
    std::vector<bool> shown;     ///< the others are only hinted at; empty for all
    QStringList classNames;
    /// A point's picture, 0 to 255 coloured by the ramp, whose colours are premultiplied; may be empty.
    std::function<QImage(int point, const QVector<QRgb>& ramp)> picture;

    int count() const { return int(places.size()); }
    bool isShown(int point) const { return shown.empty() || shown[std::size_t(point)]; }
    bool isStriking(int point) const { return !striking.empty() && striking[std::size_t(point)]; }
};

/// Where the points are on the screen.
struct ScatterPlacement {
    QRectF room;
    QPointF centre;  ///< in the points' numbers, of what is in sight
    qreal scale = 1;

    QPointF at(QPointF point) const { return room.center() + (point - centre) * scale; }
};

/// The side of a mark, logical pixels, where a point has `spacing` x `spacing` of room on average: a dot or,
/// where there is room for that and the points have them, a picture.
struct ScatterMark {
    qreal side = 0;
    bool picture = false;

    static ScatterMark fit(qreal spacing, bool pictures);
};

/// The marks, those that are shown over the others and the striking ones over all, with a ring.
void paintMarks(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement,
                const ScatterMark& mark, const QPalette& palette);
/// Each class's name in the middle of its points.
void paintNames(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement,
                const QPalette& palette);

}  // namespace inkling
