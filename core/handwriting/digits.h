// The shapes of the ten digits, as people of many countries write them.
#pragma once

#include "core/handwriting/glyph.h"
#include "core/handwriting/hand.h"

namespace inkling {

/// Each asks the hand which of the digit's shapes it writes, and with what measures. The measures are shares
/// of the digit's height.
Glyph zero(Hand& hand);
Glyph one(Hand& hand);
Glyph two(Hand& hand);
Glyph three(Hand& hand);
Glyph four(Hand& hand);
Glyph five(Hand& hand);
Glyph six(Hand& hand);
Glyph seven(Hand& hand);
Glyph eight(Hand& hand);
Glyph nine(Hand& hand);

/// The plan of a digit, 0 to 9.
Glyph planDigit(int digit, Hand& hand);

}  // namespace inkling
