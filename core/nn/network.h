// A network: its spec, its weights, and what it says of images.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/buffer.h"
#include "core/base/random.h"
#include "core/nn/layer.h"
#include "core/nn/loss.h"

namespace inkling {

/// The layers that run, shared by all networks of one spec; constant after construction.
class Architecture {
public:
    /// Throws SettingError where layers do not fit.
    explicit Architecture(NetworkSpec spec);

    const NetworkSpec& spec() const { return spec_; }
    const std::vector<std::unique_ptr<const Layer>>& layers() const { return stack_.layers; }
    /// Where layer i's parameters begin in the network's.
    std::size_t offset(std::size_t layer) const { return offsets_[layer]; }
    std::size_t parameterCount() const { return offsets_.back(); }
    /// The parameters of the spec's layer, with offsets into the network's; empty for layers without.
    struct Tensor {
        int specLayer;
        ParameterTensor tensor;
        std::size_t offset;
    };
    std::vector<Tensor> tensors() const;
    /// Layers that like the same number of images in a call (see Layer::imagesAtOnce), one behind the other:
    /// the convolutions a few that stay in the cache with all that they become, the dense layers many, for
    /// each more is another use of their kernels, which are larger than the cache. A layer that has to know
    /// the whole batch (see Layer::batchSums) is a segment of its own.
    struct Segment {
        std::size_t first, last;  ///< layers first to last - 1
        int imagesAtOnce;
    };
    const std::vector<Segment>& segments() const { return segments_; }
    /// How layer i's kernel begins.
    Initialiser initialiser(std::size_t layer) const;
    const Shape& inputShape() const { return spec_.input; }
    int classes() const { return int(stack_.layers.back()->outputShape().size()); }
    /// What the last layer does last: softmax gives probabilities, None logits or values.
    Activation lastActivation() const { return activationOf(spec_.layers.back()); }

    /// The kernels with L2, each a stretch of the network's parameters.
    struct Regularised {
        std::size_t offset, size;
        double l2;
    };
    const std::vector<Regularised>& regularised() const { return regularised_; }

private:
    NetworkSpec spec_;
    LayerStack stack_;
    std::vector<std::size_t> offsets_;
    std::vector<Segment> segments_;
    std::vector<Regularised> regularised_;
};

/// Adds what L2 adds to the gradient of the parameters from `offset` on: 2 l2 w for kernels that have it.
/// Returns what it adds to the loss: the sum of l2 w^2.
double addL2(const Architecture& architecture, std::size_t offset, std::span<const float> parameters,
             std::span<float> gradient);
/// The same sum for all parameters.
double l2Loss(const Architecture& architecture, std::span<const float> parameters);

/// An architecture with weights. A value: copying it copies the weights. Share it between threads as
/// std::shared_ptr<const Network>.
class Network {
public:
    explicit Network(std::shared_ptr<const Architecture> architecture);
    explicit Network(NetworkSpec spec) : Network(std::make_shared<const Architecture>(std::move(spec))) {}

    const Architecture& architecture() const { return *architecture_; }
    std::shared_ptr<const Architecture> sharedArchitecture() const { return architecture_; }
    const NetworkSpec& spec() const { return architecture_->spec(); }
    const Shape& inputShape() const { return architecture_->inputShape(); }
    int classes() const { return architecture_->classes(); }

    /// All parameters, layer after layer, kernel before bias, each as Keras lays it out.
    std::span<float> parameters() { return parameters_.span(); }
    std::span<const float> parameters() const { return parameters_.span(); }

    /// As Keras initialises, from a seed: kernels as their layer says, all else with constants.
    void initialise(std::uint64_t seed);

    /// What the images' classes are called; as many as classes(). "0" to "9" unless the data or the file say
    /// else.
    std::vector<std::string> classNames;
    /// What it is, or was, trained and is evaluated with.
    LossSettings loss;
    /// Whether probabilities are the softmax of what the last layer gives: it has no activation, and the loss
    /// is categorical cross-entropy, which takes them as Keras does with from_logits.
    bool givesLogits() const;

    /// An image whose largest probability is below this shows none of the classes, as far as the network can
    /// tell; 0 where nobody has found it out (see certaintyOfAllBut in core/evaluate).
    float leastCertainty = 0;
    /// The class with the largest of these probabilities; nothing where it is too small.
    std::optional<int> readClass(std::span<const float> probabilities) const;

private:
    std::shared_ptr<const Architecture> architecture_;
    Buffer parameters_;
};

/// Memory for running chunks of images through one architecture forwards. Belongs to one thread at a time.
class Predictor {
public:
    explicit Predictor(std::shared_ptr<const Architecture> architecture, int maxImages = 64);

    int maxImages() const { return maxImages_; }
    /// Puts `images` (1 to maxImages) through the network. `pixels` is [images, H, W, C], 0 to 1. The answer,
    /// [images, classes], stays valid until the next call: what the last layer gives. `network` may have more
    /// layers behind.
    std::span<const float> predict(const Network& network, std::span<const float> pixels, int images) &;
    /// The same as probabilities, of logits their softmax; all of the network's layers are this one's.
    std::span<const float> probabilities(const Network& network, std::span<const float> pixels, int images) &;

    /// The place for the caller's pixels, [maxImages, H, W, C]: filling it instead of an own buffer saves a
    /// copy.
    std::span<float> input() & { return input_.span(); }

private:
    std::shared_ptr<const Architecture> architecture_;
    int maxImages_;
    Buffer input_, scratch_;
    Buffer within_[2];             ///< by turns, between the layers of a segment
    std::vector<Buffer> outputs_;  ///< [segment]
    std::vector<float> probabilities_;
};

}  // namespace inkling
