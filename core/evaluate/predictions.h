// A network's answers to many images, as they come.
#pragma once

#include <functional>
#include <span>
#include <stop_token>

#include "core/base/thread_pool.h"
#include "core/data/dataset.h"
#include "core/nn/loss.h"
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
/// `probabilities` is [images, classes]: what the last layer gives, or, where a network without a last
/// activation has learned by categorical cross-entropy, the softmax of that, for which its loss takes it.
using TakePredictions = std::function<void(int first, std::span<const float> probabilities)>;

/// Puts the images of the range through the network, a few at a time, so the memory does not depend on how
/// many they are. `take` and `progress` (0 to 1, may be empty) are called from this thread, in order. Uses
/// the pool, whose one call it is while it runs. False when stopped. Throws as checkMatch.
bool predictAll(const Network& network, const Dataset& data, ImageRange range, ThreadPool& pool,
                const std::stop_token& stop, const std::function<void(double)>& progress,
                const TakePredictions& take);

/// The network's own loss of answers as predictAll gives them.
Loss lossOfAnswers(const Network& network);

/// Whether the label's probability is the largest or, of an image without a class, none is a half or more.
bool isRight(std::span<const float> probabilities, std::uint8_t label);

}  // namespace inkling
