// Colours for earlier trainings in plots.
#pragma once

#include <QColor>
#include <QPalette>

namespace inkling {

/// The colour of the run with that number (from 0) in a list; they come again after runColours. Told apart by
/// the colour-blind and from the training's and validation's own (see Colours): Okabe and Ito's set without
/// its blue and vermilion, darker on light ground and lighter on dark.
inline constexpr int runColours = 5;
QColor runColour(int run, const QPalette& palette);

}  // namespace inkling
