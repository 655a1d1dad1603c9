// What people draw that is no digit.
#pragma once

#include "core/handwriting/glyph.h"
#include "core/handwriting/hand.h"

namespace inkling {

/// The plan of a letter, a sign, a figure or a scribble, in the digits' box. Letters that many people write
/// like a digit are left out: b, g, I, l, O, q, S, Z and their like.
Glyph planScribble(Hand& hand);

}  // namespace inkling
