// What the images of each class have in common.
#pragma once

#include <stop_token>
#include <vector>

#include "core/data/dataset.h"

namespace inkling {

struct ClassStatistics {
    int count = 0;
    std::vector<float> mean;       ///< [height, width, channels], 0 to 1; zeros without images
    std::vector<float> deviation;  ///< the same shape: each pixel's standard deviation, 0 to 0.5
};

/// Of each class in the data's order; images without a class are left out. Empty when stopped.
std::vector<ClassStatistics> classStatistics(const Dataset& data, const std::stop_token& stop = {});

}  // namespace inkling
