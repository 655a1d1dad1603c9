#include "core/train/learning_rate_finder.h"

#include <algorithm>
#include <cmath>

namespace inkling {

namespace {

double rounded(double rate) {
    const double step = std::pow(10, std::floor(std::log10(rate)) - 1);
    return std::round(rate / step) * step;
}

}  // namespace

bool tryLearningRates(const LearningRateFinder& finder, const NetworkSpec& spec, TrainingSettings settings,
                      const TrainingData& data, int threads, const std::stop_token& stop,
                      const std::function<void(const TriedRate&)>& tried) {
    settings.schedule = ConstantRate{};
    settings.callbacks.clear();
    settings.metrics.clear();
    settings.initialEpoch = 0;
    settings.epochs = 1;
    settings.stepsPerEpoch = finder.batches;
    setLearningRate(settings.optimizer, finder.from);
    TrainingState state(spec, settings);

    const double factor = std::pow(finder.to / finder.from, 1.0 / std::max(1, finder.batches - 1));
    double sum = 0, weights = 0, lowest = 0;
    std::stop_source enough;  // what comes after the last batch, validation, is of no interest
    const std::stop_callback asked(stop, [&] { enough.request_stop(); });
    TrainingControl control;
    TrainingEvents events;
    events.batch = [&](const BatchRecord& batch, const TrainingState&) {
        sum = finder.smoothing * sum + (1 - finder.smoothing) * batch.loss;
        weights = finder.smoothing * weights + (1 - finder.smoothing);
        const double smoothed = sum / weights;
        lowest = batch.batch == 1 ? smoothed : std::min(lowest, smoothed);
        tried({batch.learningRate, batch.loss, smoothed});
        if (batch.batch == finder.batches || smoothed > finder.hopeless * lowest) enough.request_stop();
        control.setLearningRate(finder.from * std::pow(factor, batch.batch));
    };
    train(state, data, threads, enough.get_token(), events, &control);
    return !stop.stop_requested();
}

FoundRates judgeRates(const std::vector<TriedRate>& tried) {
    FoundRates found;
    if (tried.size() < 20) return found;
    const auto loss = [&](std::size_t i) { return tried[i].smoothedLoss; };
    std::size_t lowest = 0, steepest = 0;
    for (std::size_t i = 1; i < tried.size(); ++i)
        if (loss(i) < loss(lowest)) lowest = i;
    if (loss(lowest) > 0.95 * loss(0)) return found;
    // Over five batches to each side, so that chance weighs less; only on the way down.
    constexpr std::size_t side = 5;
    double slope = 0;
    for (std::size_t i = side; i + side < tried.size() && i <= lowest; ++i) {
        const double here = (loss(i + side) - loss(i - side)) /
                            std::log(tried[i + side].learningRate / tried[i - side].learningRate);
        if (here < slope) {
            slope = here;
            steepest = i;
        }
    }
    found.lowest = tried[lowest].learningRate;
    found.suggested = rounded(*found.lowest / 10);
    if (steepest > 0) found.steepest = rounded(tried[steepest].learningRate);
    return found;
}

}  // namespace inkling
