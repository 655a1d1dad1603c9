// From an area of ink to the lines in its middle.
#pragma once

#include <limits>
#include <vector>

#include "core/ink/ink_mask.h"
#include "core/ink/stroke.h"

namespace inkling {

/// Takes `pixels` from each side of the ink, but never all of it: lines of one pixel stay, so what hangs
/// together still does (Zhang, Suen, "A fast parallel algorithm for thinning digital patterns",
/// Communications of the ACM 27, 1984).
void thin(InkMask& mask, int pixels = std::numeric_limits<int>::max());

/// The lines of a wholly thinned mask as strokes from end or branching to end or branching, in the mask's
/// pixels.
std::vector<Stroke> traceLines(const InkMask& mask);

/// A stroke across each row of ink, for ink that is no line.
std::vector<Stroke> traceRows(const InkMask& mask);

}  // namespace inkling
