#include "ui/draw/drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inkling {
namespace {

/// Points are about this far apart where the eraser passes, so its cuts are round.
constexpr float step = 1.5f;

float distance(Point p, Point from, Point to) {
    const float dx = to.x - from.x, dy = to.y - from.y, length2 = dx * dx + dy * dy;
    const float along =
        length2 > 0 ? std::clamp(((p.x - from.x) * dx + (p.y - from.y) * dy) / length2, 0.0f, 1.0f) : 0;
    return std::hypot(p.x - from.x - along * dx, p.y - from.y - along * dy);
}

/// Whether the line from a to b may come nearer than `reach` to the way.
bool mayMeet(Point a, Point b, Point from, Point to, float reach) {
    return std::max(a.x, b.x) >= std::min(from.x, to.x) - reach &&
           std::min(a.x, b.x) <= std::max(from.x, to.x) + reach &&
           std::max(a.y, b.y) >= std::min(from.y, to.y) - reach &&
           std::min(a.y, b.y) <= std::max(from.y, to.y) + reach;
}

/// A stroke along the curve that the canvas draws through its points, where they are far apart: from the
/// middle before a point to the middle behind it.
void followCurve(Stroke& points, std::vector<float>& widths) {
    const Stroke knots = std::exchange(points, {});
    const std::vector<float> knotWidths = std::exchange(widths, {});
    const auto put = [&](Point p, float width) {
        points.push_back(p);
        widths.push_back(width);
    };
    const auto middle = [&](std::size_t i) {
        return Point{(knots[i].x + knots[i + 1].x) / 2, (knots[i].y + knots[i + 1].y) / 2};
    };
    put(knots.front(), knotWidths.front());
    for (std::size_t i = 0; i < knots.size(); ++i) {
        const Point a = i > 0 ? middle(i - 1) : knots[i], b = i + 1 < knots.size() ? middle(i) : knots[i];
        const float length =
            std::hypot(knots[i].x - a.x, knots[i].y - a.y) + std::hypot(b.x - knots[i].x, b.y - knots[i].y);
        const int steps = std::min(1000, int(length / step));
        if (steps < 3) {
            if (i > 0) put(knots[i], knotWidths[i]);
            continue;
        }
        for (int k = 1; k <= steps; ++k) {
            const float t = float(k) / float(steps), s = 1 - t;
            put({s * s * a.x + 2 * s * t * knots[i].x + t * t * b.x,
                 s * s * a.y + 2 * s * t * knots[i].y + t * t * b.y},
                knotWidths[i]);
        }
    }
}

}  // namespace

void Drawing::add(Stroke stroke, float width) {
    widths.emplace_back(stroke.size(), width);
    strokes.push_back(std::move(stroke));
}

bool erase(Drawing& drawing, Point from, Point to, float radius) {
    Drawing left;
    bool erased = false;
    for (std::size_t s = 0; s < drawing.strokes.size(); ++s) {
        Stroke points = drawing.strokes[s];
        std::vector<float> widths = drawing.widths[s];
        bool near = false, touched = false;
        for (std::size_t i = 0; i < points.size() && !near; ++i)
            near = mayMeet(points[i > 0 ? i - 1 : 0], points[i], from, to, radius + widths[i]);
        const auto isTouched = [&](std::size_t i) {
            return distance(points[i], from, to) < radius + widths[i] / 2;
        };
        if (near) {
            followCurve(points, widths);
            for (std::size_t i = 0; i < points.size() && !touched; ++i) touched = isTouched(i);
        }
        if (!touched) {
            left.strokes.push_back(drawing.strokes[s]);
            left.widths.push_back(drawing.widths[s]);
            continue;
        }
        erased = true;
        bool open = false;  // whether the last stroke goes on
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (isTouched(i)) {
                open = false;
                continue;
            }
            if (!open) left.add({}, widths[i]);
            open = true;
            left.strokes.back().push_back(points[i]);
            left.widths.back().push_back(widths[i]);
        }
    }
    if (erased) drawing = std::move(left);
    return erased;
}

}  // namespace inkling
