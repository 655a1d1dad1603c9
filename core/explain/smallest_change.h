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
    int steps = 300;           ///< of gradient descent
    double probability = 0.5;  ///< of the class, by the softmax of the scores, that is to be reached
};

/// An image near the one given that the network takes for `target`.
struct SmallestChange {
    bool found = false;        ///< false: none was found, and `image` is the one given
    std::vector<float> image;  ///< [H, W, C], 0 to 1
    double size = 0;           ///< the difference's L2 norm
};

/// `image` is [H, W, C] in 0 to 1, `target` a class. Gradient descent on the image, which stays in 0 to 1, by
/// steps of one length towards the class; after each the change is made shorter where the class is reached,
/// and longer where it is not (decoupled direction and norm; Rony, Hafemann, Oliveira, Ben Ayed, Sabourin and
/// Granger 2019). The shortest that reached it is then shortened along its line as far as it still does.
/// Takes a thousand times as long as a prediction, and up to six times that where it does not find one at
/// once. Nothing when stopped; `progress` (0 to 1, may be empty) is called from this thread. The same image
/// gives the same bits.
std::optional<SmallestChange> smallestChange(const Network& network, std::span<const float> image, int target,
                                             const ChangeSettings& settings = {},
                                             const std::stop_token& stop = {},
                                             const std::function<void(double)>& progress = {});

/// What the network says of images `share` of the way from one image to another, for `steps` + 1 shares from
/// 0 to 1: [steps + 1][classes], the network's outputs, or their softmax where it has no last activation.
std::vector<std::vector<float>> answersBetween(const Network& network, std::span<const float> from,
                                               std::span<const float> to, int steps);

}  // namespace inkling
