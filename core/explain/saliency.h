// Which pixels of an image a class's score depends on.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/nn/network.h"

namespace inkling {

/// In all of these, `image` is [H, W, C] in 0 to 1 as the network takes it, `target` a class of the network
/// and its score the logit (see InputGradient). They run in the calling thread: for a convolutional network
/// that reads an image in a quarter of a millisecond, gradientMap takes about one, the others 50 to 800 times
/// as long.

/// The gradient of the class's score with regard to each pixel, [H, W, C] (Simonyan, Vedaldi and Zisserman
/// 2013): how fast the score rises with a little more ink there. Any sign.
std::vector<float> gradientMap(const Network& network, std::span<const float> image, int target);

struct SmoothGradSettings {
    int samples = 50;     ///< over 0
    double noise = 0.15;  ///< standard deviation, as a share of the image's range of values
    std::uint64_t seed = 1;
};
/// The mean of the gradients of `samples` copies of the image with normal noise added, [H, W, C] (SmoothGrad;
/// Smilkov, Thorat, Kim, Viegas and Wattenberg 2017). The same seed gives the same bits. Nothing when
/// stopped. `progress` (0 to 1, may be empty) is called from this thread.
std::optional<std::vector<float>> smoothGrad(const Network& network, std::span<const float> image, int target,
                                             const SmoothGradSettings& settings = {},
                                             const std::stop_token& stop = {},
                                             const std::function<void(double)>& progress = {});

struct OcclusionSettings {
    int patch = 5;   ///< side of the square, 1 or more; at most the image's sides
    int stride = 1;  ///< from one place of the square to the next, 1 or more
    float fill = 0;  ///< what the pixels under it become; 0 is paper
};
/// How much the class's score falls when a square hides a part of the image (Zeiler and Fergus 2014), [H, W]:
/// for each pixel the mean over the squares' places that hide it. Above 0 the part speaks for the class,
/// below 0 against it. Squares stay inside of the image; the last of a row ends at its edge. As smoothGrad
/// otherwise.
std::optional<std::vector<float>> occlusionMap(const Network& network, std::span<const float> image,
                                               int target, const OcclusionSettings& settings = {},
                                               const std::stop_token& stop = {},
                                               const std::function<void(double)>& progress = {});

/// A network of the same layers with random weights, as they are before training: what a map must differ from
/// if it shows anything that was learned (Adebayo, Gilmer, Muelly, Goodfellow, Hardt and Kim, "Sanity checks
/// for saliency maps", 2018).
Network withRandomWeights(const Network& network, std::uint64_t seed = 1);

}  // namespace inkling
