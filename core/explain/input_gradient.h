// How a network's scores change with the pixels that it is shown.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/buffer.h"
#include "core/nn/network.h"

namespace inkling {

/// Runs images forwards, and a gradient of the classes' scores backwards down to the pixels. The network is
/// as it is when it predicts: dropout does nothing, batch normalization takes its moving averages.
///
/// A class's score is its logit: what there is before a last softmax, sigmoid or other activation, as
/// Simonyan, Vedaldi and Zisserman (2013) have it. A probability also rises when other classes' scores fall,
/// and near 1 it hardly changes at all. Where the last layer has no activation (or relu), the score is what
/// it gives.
///
/// Belongs to one thread at a time.
class InputGradient {
public:
    explicit InputGradient(std::shared_ptr<const Architecture> architecture, int maxImages = 16);

    int maxImages() const { return maxImages_; }
    /// The scores [images, classes] of `images` (1 to maxImages) images, `pixels` [images, H, W, C], 0 to 1.
    /// They stay valid until the next call. `network` is of the architecture.
    std::span<const float> forward(const Network& network, std::span<const float> pixels, int images) &;
    /// Of anything that depends on the scores of the last forward(), whose network is still there unchanged:
    /// from its gradient with regard to these scores, [images, classes], that with regard to the pixels,
    /// [images, H, W, C]. Stays valid until the next call.
    std::span<const float> backward(std::span<const float> scoreGradient) &;

private:
    Layer::Call callOf(std::size_t layer);

    std::shared_ptr<const Architecture> architecture_;
    int maxImages_, images_ = 0;
    const float* parameters_ = nullptr;            // of the last forward's network
    std::vector<std::size_t> layers_;              // those that do something, up to the scores
    std::vector<Buffer> values_;                   // [layers_ + 1]: the pixels, then what each layer makes
    std::vector<std::vector<std::uint8_t>> kept_;  // [layers_]
    Buffer gradients_[2], scratch_;                // by turns
};

}  // namespace inkling
