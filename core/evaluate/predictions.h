// A network's answers to many images, as they come.
#pragma once

#include <functional>
#include <span>
#include <stop_token>

#include "core/base/thread_pool.h"
#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace inkling {

/// A stretch of a data set.
struct ImageRange {
    int first = 0, count = 0;
};

/// Throws SettingError (field "data" or "layers") unless the network takes the data's images and knows its
/// classes.
void checkMatch(const Network& network, const Dataset& data);

/// Takes the answers of some images that follow one another: `first` counts from the range's beginning,
/// `probabilities` is [images, classes].
using TakePredictions = std::function<void(int first, std::span<const float> probabilities)>;

/// Puts the images of the range through the network, a few at a time, so the memory does not depend on how
/// many they are. `take` and `progress` (0 to 1, may be empty) are called from this thread, in order. Uses
/// the pool, whose one call it is while it runs. False when stopped. Throws as checkMatch.
bool predictAll(const Network& network, const Dataset& data, ImageRange range, ThreadPool& pool,
                const std::stop_token& stop, const std::function<void(double)>& progress,
                const TakePredictions& take);

/// Categorical cross-entropy of one answer, natural logarithm; a probability counts as at least 1e-7, as in
/// Keras. Of an image without a class it is the mean over all classes: equal probabilities are right.
double crossEntropy(std::span<const float> probabilities, std::uint8_t label);

/// Whether the label's probability is the largest or, of an image without a class, none is a half or more.
bool isRight(std::span<const float> probabilities, std::uint8_t label);

}  // namespace inkling
