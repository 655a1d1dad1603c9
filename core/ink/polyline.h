// Measures of lines through points.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/ink/stroke.h"

namespace inkling {

/// Points at least `step` from each other along the axes, the first and the last among them; without those
/// that are not finite.
std::vector<Point> fewerPoints(std::span<const Point> points, double step);

/// Between the nearest places of two lines that do not cross; of two that do, next to nothing where their
/// points are close.
double distance(std::span<const Point> a, std::span<const Point> b);

/// The points, from the first to the last, between which the line is straight but for `tolerance` (Ramer
/// 1972; Douglas, Peucker 1973). All points are finite.
std::vector<std::size_t> cornersOf(std::span<const Point> points, double tolerance);

}  // namespace inkling
