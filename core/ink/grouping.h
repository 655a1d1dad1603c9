// Which strokes belong to which digit, where several are drawn next to each other.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/ink/ink_box.h"
#include "core/ink/stroke.h"

namespace inkling {

/// Ink that is taken for one digit.
struct InkGroup {
    std::vector<Stroke>
        strokes;  ///< in drawing order; of a stroke through two digits the part that is its own
    InkBox box;
};

/// How surely each group is one digit, 0 to 1: a network's largest probability, for example.
using Certainties = std::function<std::vector<float>(std::span<const InkGroup>)>;

/// The digits of a drawing from left to right. Strokes that touch and lie over each other stay together, and
/// a stroke may be cut where it leads from one digit to the next. Among all ways to put what is left
/// together, neighbours with neighbours, the likeliest is taken: by the distances between the strokes, the
/// sizes of the groups and `certainties`, which is asked once about all groups that come into question (at
/// most a few hundred; not at all where there is only one way). Without ink there is no group; a drawing of
/// hundreds of strokes is one group. Points that are not finite are left as they are.
std::vector<InkGroup> groupDigits(std::span<const Stroke> strokes, const Certainties& certainties);

}  // namespace inkling
