// Which learning rate a network learns best with: tried out.
#pragma once

#include <optional>
#include <vector>

#include "core/train/trainer.h"

namespace inkling {

/// Smith, "Cyclical learning rates", 2015, section 3.3, with a rate that grows by the same factor each batch.
struct LearningRateFinder {
    double from = 1e-6, to = 10;
    int batches = 300;
    double smoothing = 0.9;  ///< of the loss: the weight of what came before
    double hopeless = 4;     ///< ends when the smoothed loss is over so many times its lowest
};

/// One batch.
struct TriedRate {
    double learningRate = 0, loss = 0, smoothedLoss = 0;
};

/// Trains a new network of that kind on the settings' training images, without validation, callbacks or
/// schedule, and tells of each batch from the thread that calls. False when stopped; true when all rates are
/// tried or the loss has left all bounds. Throws as train().
bool tryLearningRates(const LearningRateFinder& finder, const NetworkSpec& spec, TrainingSettings settings,
                      const TrainingData& data, int threads, const std::stop_token& stop,
                      const std::function<void(const TriedRate&)>& tried);

/// What to make of it. A tenth of the rate at which the smoothed loss was lowest is what we suggest: there it
/// still falls fast, and the rates above have not begun to do harm. Where it falls most steeply per factor of
/// the rate is the more careful choice.
struct FoundRates {
    std::optional<double> suggested, steepest, lowest;
};
/// Nothing of fewer than twenty batches, or where the loss never fell by a twentieth.
FoundRates judgeRates(const std::vector<TriedRate>& tried);

}  // namespace inkling
