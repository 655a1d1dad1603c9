#include "core/handwriting/glyph.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace inkling {

Glyph& Glyph::down(Point p) {
    strokes.push_back({{p, true}});
    return *this;
}

Glyph& Glyph::to(Point p) {
    strokes.back().push_back({p, false});
    return *this;
}

Glyph& Glyph::corner(Point p) {
    strokes.back().push_back({p, true});
    return *this;
}

Glyph& Glyph::arc(const Oval& oval, const Sweep& sweep) {
    constexpr float degree = std::numbers::pi_v<float> / 180, step = 40;
    const float c = std::cos(oval.tilt * degree), s = std::sin(oval.tilt * degree);
    const int steps = std::max(1, int(std::lround(std::abs(sweep.angle) / step)));
    for (int i = 0; i <= steps; ++i) {
        const float part = float(i) / float(steps), angle = (sweep.from + part * sweep.angle) * degree;
        const float size = 1 + part * (sweep.swell - 1);
        const float x = size * oval.radiusX * std::cos(angle), y = size * oval.radiusY * std::sin(angle);
        const Point place{oval.centre.x + c * x - s * y, oval.centre.y + s * x + c * y};
        if (strokes.empty())
            down(place);
        else
            to(place);
    }
    return *this;
}

Glyph& Glyph::ring(const Oval& oval, const Sweep& sweep) {
    Glyph ring;
    ring.arc(oval, sweep);
    strokes.push_back(std::move(ring.strokes.front()));
    return *this;
}

}  // namespace inkling
