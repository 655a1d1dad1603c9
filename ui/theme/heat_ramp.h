// Colours for heatmaps: equal steps of what is shown look equally large.
#pragma once

#include <QPalette>
#include <QVector>

namespace inkling {

/// 256 opaque colours from the paper (0: nothing) over the accent to the strongest (255). Lightness only
/// falls in light and only rises in dark, and neighbours are equally far apart in Oklab, so that the ramp is
/// even for everybody's eyes, also in grey.
QVector<QRgb> heatRamp(const QPalette& palette);

}  // namespace inkling
