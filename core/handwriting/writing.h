// From a plan to the strokes of a hand.
#pragma once

#include <vector>

#include "core/handwriting/hand.h"
#include "core/ink/stroke.h"

namespace inkling {

/// A written digit.
struct Writing {
    std::vector<Stroke> strokes;  ///< in pixels of the canvas
    float penWidth = 0;           ///< in pixels of a 28 x 28 image, for prepareInk
};

/// Writes a digit (0 to 9) in the writer's style, with the slips of the moment, which are drawn from
/// `moment`.
Writing write(const Writer& writer, int digit, Random moment);

/// Draws something that is no digit in the same hand (see planScribble).
Writing scribble(const Writer& writer, Random moment);

}  // namespace inkling
