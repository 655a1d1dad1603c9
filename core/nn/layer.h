// What a layer can do. The layers themselves are in core/nn/layers/.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/nn/layer_spec.h"
#include "core/nn/shape.h"

namespace inkling {

/// A tensor of parameters within a layer's stretch of the network's parameters, in the order in which Keras
/// has them.
struct ParameterTensor {
    std::string name;        ///< Keras's: "kernel", "bias"
    std::vector<int> shape;  ///< kernel [kh, kw, in, out] or [in, out], bias [out]
    float start = 0;         ///< what it is filled with at first; kernels have an initialiser instead
    bool trainable = true;   ///< false: no gradient, no optimizer; behind all trainable ones of its layer
    std::size_t size() const;
};

/// The place of a chunk of images in a training, from which a layer takes its random numbers.
struct ChunkPlace {
    std::uint64_t seed = 0;
    std::uint64_t step = 0;        ///< counts batches from the start of training
    std::uint32_t layer = 0;       ///< the layer's index in the network
    std::uint32_t firstImage = 0;  ///< the first image's place in the batch
};

/// One layer with its sizes, without its weights and without what a batch leaves behind: those are handed in,
/// so one layer serves training, the live prediction and the test at once. Thread-safe: all functions are
/// const.
///
/// A chunk is `images` rows of inputShape().size() floats at x, of outputShape().size() floats at y. All
/// float pointers have `vectorSlack` readable floats behind their last.
class Layer {
public:
    Layer(Shape input, Shape output) : input_(input), output_(output) {}
    virtual ~Layer() = default;
    const Shape& inputShape() const { return input_; }
    const Shape& outputShape() const { return output_; }

    virtual std::vector<ParameterTensor> parameterTensors() const { return {}; }
    std::size_t parameterCount() const;
    /// Parameters that training learns; they are the first.
    std::size_t trainableCount() const;

    /// What a layer with batchSums() knows of the whole batch.
    struct BatchSums {
        int images = 0;
        const double *forward = nullptr, *backward = nullptr;  ///< [batchSums()]
    };

    /// What all calls have in common.
    struct Call {
        const float* parameters = nullptr;  ///< [parameterCount()]
        int images = 0;
        float* scratch = nullptr;  ///< [scratchSize(images)], the calling thread's own, contents undefined
        bool training = false;
        ChunkPlace place;
        std::uint8_t* kept =
            nullptr;      ///< [images * keptSize()] bytes from forward to backward; null: none follows
        BatchSums batch;  ///< when training, for layers with batchSums()
    };
    virtual std::size_t scratchSize(int /*images*/) const { return 0; }
    /// Bytes an image that a training forward leaves for backward.
    virtual std::size_t keptSize() const { return 0; }

    /// y from x. Not called where isIdentity(call.training).
    virtual void forward(const Call& call, const float* x, float* y) const = 0;

    /// dx from dy, given what forward saw and made with the same call.training. dy may be changed (into the
    /// gradient before the activation, which parameterGradient is then given). dx is null where nothing
    /// before learns. A layer with gradientByChunk() adds its parameters' gradient to `gradient`; that is
    /// null for other layers, and when not training.
    virtual void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                          float* gradient) const = 0;

    /// How the gradient of the parameters is made. true: by backward, summed over the chunk (few parameters
    /// used at many places: convolutions). false: by parameterGradient, over the whole batch, a block of
    /// parameters at a time (dense layers), which saves a copy of the gradient for each chunk.
    virtual bool gradientByChunk() const { return true; }

    /// Blocks of trainable parameters in which gradient and optimizer go over this layer, side by side; a
    /// fixed division.
    struct Block {
        std::size_t first = 0, count = 0;  ///< a stretch of the layer's parameters
    };
    virtual std::vector<Block> parameterBlocks() const;
    /// The gradient of one block, mean or sum as dy is: from all `images` rows of x and of dy (as backward
    /// left it).
    virtual void parameterGradient(const Block& block, int images, const float* x, const float* dy,
                                   float* gradient) const;

    /// A layer that needs to know the whole batch (batch normalization) says here how many sums over it it
    /// takes. In training, addForwardSums() has been called for all chunks before any forward(),
    /// addBackwardSums() before any backward(), and endStep() follows the update, to change what is not
    /// trainable.
    virtual std::size_t batchSums() const { return 0; }
    virtual void addForwardSums(const Call& /*call*/, const float* /*x*/, double* /*sums*/) const {}
    virtual void addBackwardSums(const Call& /*call*/, const float* /*x*/, const float* /*dy*/,
                                 double* /*sums*/) const {}
    virtual void endStep(const BatchSums& /*batch*/, float* /*parameters*/) const {}

    /// y is x: flatten always, dropout when not training. Whoever runs the layers leaves such a one out.
    virtual bool isIdentity(bool /*training*/) const { return false; }

    /// How many images a call should have, where it matters: a convolution wants few, so that all that they
    /// become stays in the cache; a dense layer many, to make more of each pass over its kernel. 0: any
    /// number.
    virtual int imagesAtOnce() const { return 0; }

private:
    Shape input_, output_;
};

/// The layers that run for a spec, checked by layerShapes. Activations other than relu become layers of their
/// own behind; so training can leave out the last one and take the loss from the logits. `owner[i]` is the
/// index in the spec of layer i.
struct LayerStack {
    std::vector<std::unique_ptr<const Layer>> layers;
    std::vector<int> owner;
};
LayerStack makeLayers(const NetworkSpec& spec);

}  // namespace inkling
