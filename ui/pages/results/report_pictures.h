// The report's pictures, twice as fine as a screen's.
#pragma once

#include <QImage>

#include "core/train/history.h"
#include "ui/pages/results/results.h"

namespace inkling {

/// All on the window's thread; sizes in pixels of a page with 96 an inch.
QImage confusionPicture(const Results& results, int side);
QImage digitPicture(const Dataset& images, int index, int side);
/// Loss of training and validation, epoch by epoch, as the Train page draws it; null without two epochs.
QImage curvesPicture(const History& history, QSize size);

}  // namespace inkling
