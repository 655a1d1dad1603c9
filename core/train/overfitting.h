// The lesson of overfitting: when a network learns its images by heart, and what helps.
#pragma once

#include <optional>

#include "core/nn/layer_spec.h"
#include "core/train/history.h"

namespace inkling {

/// The epoch since which the network overfits: for three epochs and more its validation loss has been, on the
/// whole, over that epoch's while the training loss fell each time. A step below the lowest of less than one
/// percent is noise. Nothing where it does not, or without validation in each epoch.
std::optional<int> overfitsSince(const History& history);

/// The same network with Dropout 0.5 behind each hidden Dense layer that has none (Srivastava et al.,
/// "Dropout", JMLR 2014, drop half of the hidden units). The same as `spec` where there is nothing to add.
NetworkSpec withDropout(const NetworkSpec& spec);

}  // namespace inkling
