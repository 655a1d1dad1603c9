// How a training went.
#pragma once

#include <optional>
#include <vector>

namespace inkling {

/// The figures of one epoch. Loss and accuracy are means over the epoch's training images while the weights
/// were changing, as Keras has them; the validation's are taken after it.
struct EpochRecord {
    int epoch = 0;  ///< counts from 1
    double loss = 0, accuracy = 0;
    std::optional<double> valLoss, valAccuracy;
    double seconds = 0;          ///< validation included
    double imagesPerSecond = 0;  ///< training images, validation's time left out
};

using History = std::vector<EpochRecord>;

}  // namespace inkling
