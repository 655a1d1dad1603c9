// One step of training, the work that all the time goes into.
#pragma once

#include <atomic>
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
/// A step is rounds of tasks for the pool, by the architecture's segments:
/// 1. each segment forwards over the batch, a task being some of its images through all the segment's layers;
///    the last one goes on with the loss and backwards at once. Batch normalization is a segment of its own,
///    before which the tasks add up what it has to know of the batch;
/// 2. the other segments backwards. Convolutions add up their parameters' gradient in the task's own memory;
/// 3. by parameters: each block's gradient is made (convolutions: the tasks' gradients added in their order;
///    dense layers: one product over the whole batch) and the optimizer updates the block at once.
/// Tasks are fixed divisions of the batch, so the result is the same with any number of threads.
class TrainingStep {
public:
    /// `pool` must outlive this.
    TrainingStep(std::shared_ptr<const Architecture> architecture, int maxBatch, ThreadPool& pool,
                 const LossSettings& loss = {});

    /// Writes image number `image` of a batch, [H, W, C] in 0 to 1. Called from the pool's threads.
    using Fill = std::function<void(int image, std::span<float> pixels)>;
    struct Batch {
        std::span<const std::uint8_t> labels;  ///< [images]; 1 to maxBatch of them, each a class or noClass
        Fill fill;
        /// How much each image counts, [images]; empty where all count 1. The batch's loss is divided by the
        /// number of its images all the same, as in Keras.
        std::span<const float> weights = {};
        /// [images, classes] at least: where to write what the network says of the images (see
        /// TakePredictions); or empty.
        std::span<float> probabilities = {};
        std::uint64_t seed = 0;  ///< of dropout
        std::uint64_t step = 0;  ///< counts batches from the start of training
        /// Heard between layers, so that even a large network stops within a tenth of a second.
        std::stop_token stop = {};
        /// The batch with the next step's number: threads that have nothing else to do prepare its images.
        int nextImages = 0;
        Fill fillNext = {};
    };
    struct Result {
        /// Sum of the images' losses, each with what L2 adds. Where it is not a finite number, nothing was
        /// updated.
        double lossSum = 0;
        /// Images whose most probable class was the label, with the weights before the update.
        int correct = 0;
        /// Given up on the way: nothing was updated, the other members say nothing.
        bool stopped = false;
    };
    Result run(Network& network, Optimizer& optimizer, const Batch& batch);

private:
    /// What lies between two layers, for the whole batch. Layers that change nothing share the place before
    /// them.
    struct Place {
        std::size_t size = 0;  ///< floats an image
        Buffer values;
        Buffer gradient;  ///< empty where only the task that makes it needs it
    };
    struct Segment : Architecture::Segment {
        std::vector<std::size_t> gradientOffsets = {};  ///< [layer - first] in a task's gradient
        std::vector<Buffer> gradients = {};             ///< [task], of the layers with gradientByChunk()
    };
    /// What belongs to one thread.
    struct Worker {
        Buffer gradients[2];  ///< by turns, for places without a gradient of their own
        Buffer scratch;
        Buffer parameterGradient;  ///< of one block: used at once, it need not leave the nearest caches
    };
    struct ParameterBlock {
        std::size_t segment, layer;
        Layer::Block block;
    };
    /// Of a layer that has to know the whole batch.
    struct Sums {
        std::vector<double> forward, backward;  ///< [batchSums()]
    };
    /// Some images of the batch, and who works on them.
    struct Part {
        int first, images;
        Worker& worker;
    };

    void takeMemory(int maxBatch);
    int tasks(const Segment& segment, int images) const;
    template <class Work>
    void runSegment(const Segment& segment, const Batch& batch, const Work& work);
    void forward(const Segment& segment, const Network& network, const Batch& batch, Part part);
    void backward(const Segment& segment, const Network& network, const Batch& batch, Part part,
                  float* gradient);
    void loss(const Batch& batch, Part part, Result& result);
    /// Adds up over the batch what the segment's layer has to know of it, if it has to.
    void sumForward(const Segment& segment, const Network& network, const Batch& batch);
    void sumBackward(const Segment& segment, const Network& network, const Batch& batch);
    template <class Add>
    void addSums(const Segment& segment, const Batch& batch, std::vector<double>& sums, const Add& add);
    /// Returns what L2 adds to the loss.
    double updateBlock(Network& network, Optimizer& optimizer, int images, const ParameterBlock& block,
                       Worker& worker);
    Layer::Call callOf(std::size_t layer, const Network& network, const Batch& batch, const Part& part);
    float* values(int place, const Part& part);
    float* gradients(int place, const Part& part);
    bool prepareNext(const Batch& batch);

    std::shared_ptr<const Architecture> architecture_;
    ThreadPool& pool_;
    Loss loss_;
    bool givesLogits_;           ///< there is no last activation: what the outputs stand for is their softmax
    std::size_t layers_;         ///< that run in training: all but a last one that the loss takes in
    std::size_t firstLearning_;  ///< the first layer with parameters
    std::vector<int> placeOf_;   ///< [layers_ + 1]: the place of what goes into layer i; last, of the logits
    std::vector<Place> places_;
    std::vector<std::vector<std::uint8_t>> kept_;  ///< [layer]
    std::vector<Segment> segments_;
    std::vector<Worker> workers_;
    std::vector<ParameterBlock> blocks_;
    std::vector<Sums> sums_;                     ///< [layer]
    std::vector<std::vector<double>> taskSums_;  ///< [task]
    std::vector<double> blockPenalties_;         ///< [block], what L2 adds to the loss
    std::vector<Result> results_;                ///< [task of the last segment]
    Buffer nextInput_;                           ///< becomes the first place's values
    std::uint64_t preparedStep_ = 0;             ///< whose images nextInput_ has,
    int prepared_ = 0;                           ///< and how many of them, from the first
    std::atomic<int> preparing_{0};              ///< images of the next step that somebody has or had in hand
};

}  // namespace inkling
