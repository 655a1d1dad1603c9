// The round pen that turns strokes into pixels.
#pragma once

#include <span>

#include "core/ink/stroke.h"

namespace inkling {

/// Where canvas points come to lie on a page of pixels: page = scale * canvas + (dx, dy). On the page, the
/// pixel in row r and column c is the square from (c, r) to (c + 1, r + 1).
struct Placement {
    double scale = 1, dx = 0, dy = 0;
};

/// Draws the strokes with a round pen. A pixel's coverage is clamp(radius + 1/2 - d, 0, 1), where d is the
/// distance from its centre to the nearest stroke, which is the covered area wherever the edge is straight. A
/// stroke is a polyline; one point is a dot. Points that are not finite are skipped; ink beyond the page is
/// lost. `radius` is in page pixels, > 0; `page` is [height, width] with width = page.size() / height and is
/// overwritten.
void drawStrokes(std::span<const Stroke> strokes, const Placement& placement, float radius, int height,
                 std::span<float> page);

}  // namespace inkling
