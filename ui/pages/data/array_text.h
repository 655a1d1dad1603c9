// Data as the arrays that people who write Python know.
#pragma once

#include <QString>

#include "core/data/dataset.h"

namespace inkling {

/// "x_train (60000, 28, 28) uint8", "y_train (60000,) uint8", the same for the test images; a line for each
/// of the two parts. The channel of grey images is left out, as MNIST has it.
QString arraysText(const DataSource& data);

/// What a network is given of them: "x (60000, 28, 28, 1) float32, 0 to 1", "y (60000, 10) float32, one-hot".
QString networkArraysText(const DataSource& data);

/// "5 → 0 0 0 0 0 1 0 0 0 0"
QString oneHotText(const Dataset& data, int label);

}  // namespace inkling
