// How well a network reads images that it does not learn from, while it is trained.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/evaluate/metrics.h"
#include "core/evaluate/predictions.h"

namespace inkling {

struct Validation {
    double loss = 0, accuracy = 0;  ///< the loss weighted, the accuracy not, as in Keras
    std::vector<double> metrics;    ///< [metric]
};

/// Keeps no predictions, so the memory does not depend on the number of images. `weights` are of all images
/// of the data, or empty. Nothing when stopped; the rest as predictAll.
std::optional<Validation> validate(const Network& network, const Dataset& data, ImageRange range,
                                   std::span<const float> weights, const MetricSet& metrics, ThreadPool& pool,
                                   const std::stop_token& stop, const std::function<void(double)>& progress);

}  // namespace inkling
