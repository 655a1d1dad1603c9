// Colours of runs: each has its own, wherever it is shown.
#pragma once

#include <QColor>
#include <QPalette>

namespace inkling {

/// The colour of RunRecord::colour; they come again after eight. Told apart by the colour-blind (after Okabe
/// and Ito, "Color Universal Design", 2008) and seen well on the palette's Base.
QColor runColour(int number, const QPalette& palette);

}  // namespace inkling
