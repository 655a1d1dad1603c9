// What a pen leaves on a canvas.
#pragma once

#include <vector>

namespace inkling {

/// Pixels of the canvas, x to the right, y down.
struct Point {
    float x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// From pen down to pen up, in drawing order. One point is a dot.
using Stroke = std::vector<Point>;

/// The canvas on which people draw and in which recorded strokes are measured, in pixels.
inline constexpr float canvasSize = 280;

}  // namespace inkling
