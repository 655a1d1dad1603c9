#include "core/handwriting/digits.h"

#include <array>

namespace inkling {

Glyph planDigit(int digit, Hand& hand) {
    constexpr std::array plans{zero, one, two, three, four, five, six, seven, eight, nine};
    return plans[std::size_t(digit)](hand);
}

}  // namespace inkling
