#include "ui/plot/run_colours.h"

#include "ui/theme/theme.h"

namespace inkling {

QColor runColour(int run, const QPalette& palette) {
    // Bluish green, reddish purple, sky blue, grey, yellow.
    static constexpr QRgb light[runColours] = {0x00805e, 0xb0568a, 0x2a8fc7, 0x6f7480, 0xa58a00};
    static constexpr QRgb dark[runColours] = {0x2fc79b, 0xe394bd, 0x7cc8f2, 0xa3a8b5, 0xf0e442};
    return QColor(isDark(palette) ? dark[run % runColours] : light[run % runColours]);
}

}  // namespace inkling
