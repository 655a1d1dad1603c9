// The box around strokes.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "core/ink/stroke.h"

namespace inkling {

/// The smallest upright box around points, in their units. Empty at first: left > right.
struct InkBox {
    double left = std::numeric_limits<double>::infinity(), right = -left, top = left, bottom = -left;

    /// Points that are not finite are skipped.
    void add(const Point& p) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) return;
        left = std::min(left, double(p.x));
        right = std::max(right, double(p.x));
        top = std::min(top, double(p.y));
        bottom = std::max(bottom, double(p.y));
    }
    void add(const InkBox& other) {
        left = std::min(left, other.left);
        right = std::max(right, other.right);
        top = std::min(top, other.top);
        bottom = std::max(bottom, other.bottom);
    }
    bool isEmpty() const { return left > right; }
    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

/// The box of the pen's middle, without its width.
inline InkBox boxOf(std::span<const Stroke> strokes) {
    InkBox box;
    for (const Stroke& stroke : strokes)
        for (const Point& point : stroke) box.add(point);
    return box;
}

}  // namespace inkling
