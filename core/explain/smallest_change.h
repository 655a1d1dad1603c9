// The smallest change that turns an image into another class.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/nn/network.h"

namespace inkling {

struct ChangeSettings {
    int searches = 8;    ///< trials of how much the class weighs against the change's size
    int steps = 120;     ///< of gradient descent in each
    double margin = 1;   ///< how far the class's score (logit) must be above the next; over 0
    double rate = 0.02;  ///< of Adam
};

/// An image near the one given that the network takes for `target`.
struct SmallestChange {
    bool found = false;        ///< false: none was found, and `image` is the one given
    std::vector<float> image;  ///< [H, W, C], 0 to 1
    double size = 0;           ///< the difference's L2 norm
};

/// `image` is [H, W, C] in 0 to 1, `target` a class. Makes |change|^2 + c max(0, largest other score -
/// target's score + margin) small by gradient descent on the image, which stays in 0 to 1, and finds c by
/// bisection (Carlini and Wagner 2017, their L2 attack with projection instead of a change of variables).
/// Takes some thousand times as long as a prediction. Nothing when stopped; `progress` (0 to 1, may be empty)
/// is called from this thread. No chance in it: the same image gives the same bits.
std::optional<SmallestChange> smallestChange(const Network& network, std::span<const float> image, int target,
                                             const ChangeSettings& settings = {},
                                             const std::stop_token& stop = {},
                                             const std::function<void(double)>& progress = {});

/// What the network says of images `share` of the way from one image to another, for `steps` + 1 shares from
/// 0 to 1: [steps + 1][classes], the network's outputs, or their softmax where it has no last activation.
std::vector<std::vector<float>> answersBetween(const Network& network, std::span<const float> from,
                                               std::span<const float> to, int steps);

}  // namespace inkling
