#include "ui/theme/run_colours.h"

#include <array>

#include "ui/theme/theme.h"

namespace inkling {

QColor runColour(int number, const QPalette& palette) {
    // blue, vermilion, bluish green, reddish purple, sky, ochre, violet, grey
    static constexpr std::array<QRgb, 8> light{0x0067a8, 0xcc5500, 0x00825f, 0xb5508c,
                                               0x2f93d0, 0xa67800, 0x6a4fc0, 0x666b78};
    static constexpr std::array<QRgb, 8> dark{0x56b4f2, 0xff8a4c, 0x35cfa0, 0xf09cc8,
                                              0xa6dcff, 0xf0c040, 0xb5a5ff, 0xb4b9c6};
    const auto& colours = isDark(palette) ? dark : light;
    return QColor(colours[std::size_t(number) % colours.size()]);
}

}  // namespace inkling
