#include "ui/draw/drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace inkling {
namespace {

/// Points are no further apart than this where the eraser passes, so its cuts are round.
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

}  // namespace

void Drawing::add(Stroke stroke, float width) {
    widths.emplace_back(stroke.size(), width);
    strokes.push_back(std::move(stroke));
}

bool erase(Drawing& drawing, Point from, Point to, float radius) {
    Drawing left;
    bool erased = false;
    for (std::size_t s = 0; s < drawing.strokes.size(); ++s) {
        const Stroke& points = drawing.strokes[s];
        const std::vector<float>& widths = drawing.widths[s];
        bool touched = false;
        for (std::size_t i = 0; i < points.size() && !touched; ++i)
            touched = mayMeet(points[i > 0 ? i - 1 : 0], points[i], from, to, radius + widths[i]);
        if (!touched) {
            left.strokes.push_back(points);
            left.widths.push_back(widths);
            continue;
        }
        bool open = false;  // whether the last stroke goes on
        const auto take = [&](Point p, float width) {
            if (distance(p, from, to) < radius + width / 2) {
                open = false;
                erased = true;
                return;
            }
            if (!open) left.add({}, width);
            open = true;
            left.strokes.back().push_back(p);
            left.widths.back().push_back(width);
        };
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point b = points[i];
            if (i > 0 && mayMeet(points[i - 1], b, from, to, radius + std::max(widths[i - 1], widths[i]))) {
                const Point a = points[i - 1];
                const int steps = std::min(1000, int(std::hypot(b.x - a.x, b.y - a.y) / step));
                for (int k = 1; k < steps; ++k) {
                    const float share = float(k) / float(steps);
                    take({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)},
                         widths[i - 1] + share * (widths[i] - widths[i - 1]));
                }
            }
            take(b, widths[i]);
        }
    }
    if (erased) drawing = std::move(left);
    return erased;
}

}  // namespace inkling
