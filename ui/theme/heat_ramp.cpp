#include "ui/theme/heat_ramp.h"

#include <array>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

double distance(const Oklab& one, const Oklab& other) {
    return std::hypot(one.L - other.L, one.a - other.a, one.b - other.b);
}

Oklab between(const Oklab& from, const Oklab& to, double share) {
    return {std::lerp(from.L, to.L, share), std::lerp(from.a, to.a, share), std::lerp(from.b, to.b, share)};
}

}  // namespace

QVector<QRgb> heatRamp(const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    const QColor strongest = isDark(palette) ? QColor(0xf6f2ff) : QColor(0x14123a);
    const std::array<Oklab, 3> ends = {toOklab(colours.paper), toOklab(colours.accent), toOklab(strongest)};
    const double first = distance(ends[0], ends[1]), second = distance(ends[1], ends[2]);
    QVector<QRgb> ramp(256);
    for (int i = 0; i < 256; ++i) {
        const double way = (first + second) * i / 255;
        ramp[i] = fromOklab(way <= first ? between(ends[0], ends[1], way / first)
                                         : between(ends[1], ends[2], (way - first) / second))
                      .rgb();
    }
    return ramp;
}

}  // namespace inkling
