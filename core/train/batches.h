// The batches of a training, one after the other.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/data/augment.h"
#include "core/train/training_data.h"

namespace inkling {

/// Which images a step takes, in which order, changed how: it depends on the settings and the step's number
/// alone. An epoch that takes fewer or more steps than a pass through the images does ends within one.
class Batches {
public:
    /// `settings` and `data` outlive this.
    Batches(const TrainingSettings& settings, const TrainingData& data, const Division& division);

    int maxImages() const { return batchSize_; }

    /// Goes to the batch of a step; steps count from the start of training, from 0.
    void select(std::uint64_t step);
    /// Of the selected batch. Weights are empty where each image counts the same.
    std::span<const std::uint8_t> labels() const { return labels_; }
    std::span<const float> weights() const { return weights_; }
    /// Writes an image of the selected batch, [H, W, C] in 0 to 1. From any thread.
    void fill(int image, std::span<float> pixels) const { fillFrom(first_ + image, pixels); }
    /// The same of the next step's batch, which has so many images; none at the end of a pass.
    int nextImages() const;
    void fillNext(int image, std::span<float> pixels) const {
        fillFrom(first_ + int(labels_.size()) + image, pixels);
    }

    /// The mean weight of all training images.
    double meanWeight() const;

private:
    float weightOf(int image) const;
    void fillFrom(int place, std::span<float> pixels) const;

    const TrainingSettings& settings_;
    const TrainingData& data_;
    int images_, batchSize_;
    std::uint64_t stepsPerPass_;
    Augmentation augmentation_;
    std::vector<float> classWeights_;  ///< [class]; empty where all are 1
    std::uint64_t pass_ = ~std::uint64_t(0);
    std::vector<int> order_;  ///< of this pass
    int first_ = 0;           ///< of the batch, in order_
    std::vector<std::uint8_t> labels_;
    std::vector<float> weights_;
};

}  // namespace inkling
