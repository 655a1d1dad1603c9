// One step of training, the work that all the time goes into.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/buffer.h"
#include "core/base/thread_pool.h"
#include "core/nn/network.h"
#include "core/train/optimizer.h"

namespace inkling {

/// Forward, loss, backward and update for one batch after the other, in memory that is taken once.
///
/// A step is two rounds of tasks for the pool:
/// 1. by images: the batch is cut into chunks of `chunkImages`; each goes forwards and backwards through all
/// layers
///    while it is in the cache. Convolutions add up their parameters' gradient in the chunk's own memory.
/// 2. by parameters: each block's gradient is made (convolutions: the chunks' gradients added in their order;
/// dense
///    layers: one product over the whole batch) and the optimizer updates the block at once.
/// Chunks and blocks are fixed divisions, so the result is the same with any number of threads.
class TrainingStep {
public:
    /// The architecture must end in softmax. `pool` must outlive this.
    TrainingStep(std::shared_ptr<const Architecture> architecture, int maxBatch, ThreadPool& pool);

    struct Batch {
        std::span<const std::uint8_t>
            labels;  ///< [images]; 1 to maxBatch of them, each below the number of classes
        /// Writes image number `image` of the batch, [H, W, C] in 0 to 1. Called from the pool's threads.
        std::function<void(int image, std::span<float> pixels)> fill;
        std::uint64_t seed = 0;  ///< of dropout
        std::uint64_t step = 0;  ///< counts batches from the start of training
        /// Heard between layers, so that even a large network stops within a tenth of a second.
        std::stop_token stop = {};
    };
    struct Result {
        /// Sum of the images' cross-entropies. Where it is not a finite number, nothing was updated.
        double lossSum = 0;
        /// Images whose most probable class was the label, with the weights before the update.
        int correct = 0;
        /// Given up on the way: nothing was updated, the other members say nothing.
        bool stopped = false;
    };
    Result run(Network& network, Optimizer& optimizer, const Batch& batch);

    /// The gradient of the last step's mean loss, in the parameters' order.
    std::span<const float> gradient() const { return gradient_.span(); }

    static constexpr int chunkImages = 16;

private:
    /// Where values between two layers lie. Layers that change nothing share the place before them.
    struct Place {
        std::size_t size = 0;        ///< floats an image
        bool valuesOfBatch = false;  ///< kept for the whole batch, for round 2, else for the chunk only
        bool gradientOfBatch = false;
        Buffer batchValues, batchGradient;
    };
    /// What belongs to one thread.
    struct Worker {
        std::vector<Buffer> values;  ///< [place], empty where the batch keeps them
        Buffer gradients[2];         ///< by turns, for places whose gradient only the chunk needs
        std::vector<std::vector<std::uint8_t>> kept;  ///< [layer]
        Buffer scratch;
    };
    struct ParameterBlock {
        std::size_t layer;
        Layer::Block block;
    };

    void runChunk(const Network& network, const Batch& batch, int chunk, Worker& worker, Result& result);
    void runBlock(Network& network, Optimizer& optimizer, int images, const ParameterBlock& block);
    float* values(int place, int firstImage, Worker& worker);
    float* gradients(int place, int firstImage, Worker& worker);

    std::shared_ptr<const Architecture> architecture_;
    ThreadPool& pool_;
    std::size_t layers_;         ///< that run in training: all but the softmax at the end
    std::size_t firstLearning_;  ///< the first layer with parameters
    std::vector<int> placeOf_;   ///< [layers_ + 1]: the place of what goes into layer i; last, of the logits
    std::vector<Place> places_;
    std::vector<Worker> workers_;
    std::vector<std::size_t> chunkOffset_;  ///< [layer] in a chunk's gradient, where the layer has one
    std::vector<Buffer> chunkGradients_;    ///< [chunk]
    std::vector<ParameterBlock> blocks_;
    std::vector<Result> chunkResults_;
    Buffer gradient_;
};

}  // namespace inkling
