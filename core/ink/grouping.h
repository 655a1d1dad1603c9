// Which strokes belong to which digit, where several are drawn next to each other.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "core/ink/ink_box.h"
#include "core/ink/stroke.h"

namespace inkling {

/// Points `from` to `to`, both included, of a drawing's stroke.
struct InkPiece {
    std::size_t stroke = 0, from = 0, to = 0;
    bool operator==(const InkPiece&) const = default;
};

/// Ink that is taken for one digit.
struct InkGroup {
    std::vector<InkPiece> pieces;  ///< in drawing order; a stroke through two digits is in both with a part
    std::vector<Stroke> strokes;   ///< the same, as points
    InkBox box;
};

/// All ink as one digit, the strokes as they are.
InkGroup wholeInk(std::span<const Stroke> strokes);

/// How surely each group is one digit, 0 to 1: a network's largest probability, for example.
using Certainties = std::function<std::vector<float>(std::span<const InkGroup>)>;

/// The digits of a drawing from left to right. One digit may end and the next begin between two strokes, or
/// within one, where the line that leads from the one digit to the next is left out. Of all ways to cut the
/// drawing at such places (a lattice, as Burges, Matan, LeCun et al. 1992 have it) the likeliest is taken: by
/// how the places look, the sizes of what lies between them, and `certainties`, which is asked once about all
/// groups that come into question (at most a few hundred; not at all where there is only one way). Without
/// ink there is no group; a drawing of hundreds of strokes is one group. Points that are not finite are left
/// as they are.
std::vector<InkGroup> groupDigits(std::span<const Stroke> strokes, const Certainties& certainties);

}  // namespace inkling
