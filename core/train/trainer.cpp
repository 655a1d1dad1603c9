#include "core/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/thread_pool.h"
#include "core/file/atomic_file.h"
#include "core/train/batches.h"
#include "core/train/random_streams.h"
#include "core/train/step.h"
#include "core/train/validation.h"

namespace inkling {

namespace {

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
};

bool isFinite(float value) {
    return std::isfinite(value);
}

/// One call of train().
class Training {
public:
    Training(TrainingState& state, const TrainingData& data, int threads, std::stop_token stop,
             const TrainingEvents& events, TrainingControl* control)
        : state_(state),
          data_(data),
          division_(divide(state.settings, data)),
          stop_(std::move(stop)),
          events_(events),
          control_(control),
          pool_(threads),
          batches_(state.settings, data, division_),
          metrics_(state.settings.metrics, data.images.classes()),
          step_(state.network.sharedArchitecture(), batches_.maxImages(), pool_, state.settings.loss),
          good_(state.network.parameters().begin(), state.network.parameters().end()) {
        if (!metrics_.isEmpty())
            probabilities_.resize(std::size_t(batches_.maxImages()) * std::size_t(data.images.classes()));
    }

    Outcome run() {
        while (!state_.endedEarly && state_.epoch < state_.settings.epochs) {
            if (const auto end = runEpoch()) {
                if (*end == Outcome::Diverged) std::ranges::copy(good_, state_.network.parameters().begin());
                return *end;
            }
            good_.assign(state_.network.parameters().begin(), state_.network.parameters().end());
        }
        return Outcome::Finished;
    }

private:
    /// An outcome where training ends before the epoch is complete.
    std::optional<Outcome> runEpoch() {
        while (state_.batch < division_.stepsPerEpoch) {
            if (const auto end = runBatch()) return *end;
        }
        const double images = double(state_.images);
        const double guessing = std::log(double(data_.images.classes()));
        const double mostLoss = 100 * guessing * std::max(1.0, batches_.meanWeight());
        // The loss is that before the last update, so the weights are looked at too.
        if (state_.lossSum / images > mostLoss || !std::ranges::all_of(state_.network.parameters(), isFinite))
            return Outcome::Diverged;

        EpochRecord record;
        record.epoch = state_.epoch + 1;
        record.loss = state_.lossSum / images;
        record.accuracy = double(state_.correct) / images;
        record.imagesPerSecond = images / state_.epochSeconds;
        record.learningRate = learningRate(state_.optimizer.settings());
        const auto values = metrics_.values(state_.metricSums);
        for (std::size_t m = 0; m < values.size(); ++m)
            record.metrics.push_back({metrics_.metrics()[m].name, values[m], std::nullopt});
        const Stopwatch watch;
        double paused = 0;
        if (!addValidation(record, paused)) return Outcome::Stopped;
        if (record.valLoss && !(*record.valLoss <= mostLoss)) return Outcome::Diverged;
        record.seconds = state_.epochSeconds + watch.seconds() - paused;

        ++state_.epoch;
        state_.batch = 0;
        state_.lossSum = 0;
        state_.correct = state_.images = 0;
        state_.metricSums = {};
        state_.epochSeconds = 0;
        state_.history.push_back(record);
        runCallbacks(record);
        if (events_.epoch) events_.epoch(record, state_);
        return {};
    }

    /// False where it was stopped.
    bool addValidation(EpochRecord& record, double& paused) {
        if (!division_.validationImages || record.epoch % state_.settings.validationFrequency != 0)
            return true;
        // The weights of images belong to the training data, of which the split is a part.
        const auto weights =
            division_.validationImages == &data_.images ? data_.weights : std::span<const float>();
        const auto progress = [&](double share) {
            if (events_.validation) events_.validation(share);
            if (control_) paused += control_->waitWhilePaused(stop_);
        };
        const auto found = validate(state_.network, *division_.validationImages, division_.validation,
                                    weights, metrics_, pool_, stop_, progress);
        if (!found) return false;
        record.valLoss = found->loss;
        record.valAccuracy = found->accuracy;
        for (std::size_t m = 0; m < record.metrics.size(); ++m)
            record.metrics[m].valValue = found->metrics[m];
        return true;
    }

    void runCallbacks(const EpochRecord& record) {
        EpochEnd end{record, state_.network, state_.optimizer, false, events_.callback};
        const auto& callbacks = state_.settings.callbacks;
        for (std::size_t i = 0; i < callbacks.size(); ++i)
            runCallback(callbacks[i], state_.callbacks[i], end);
        state_.endedEarly = end.stop;
        if (!end.stop && state_.epoch < state_.settings.epochs) return;
        for (std::size_t i = 0; i < callbacks.size(); ++i)
            endCallback(callbacks[i], state_.callbacks[i], end);
    }

    /// The rate of the schedule, or as asked for through the control.
    void setLearningRate(std::uint64_t step, std::uint64_t perEpoch) {
        const TrainingSettings& settings = state_.settings;
        const bool scheduled = !std::holds_alternative<ConstantRate>(settings.schedule);
        double rate = learningRate(state_.optimizer.settings());
        if (scheduled)
            rate = scheduledRate(settings.schedule, learningRate(settings.optimizer), step, perEpoch,
                                 settings.epochs);
        // A warm-up begins at 0, of which nothing is a multiple: what was asked for waits for the next batch.
        const auto wanted = control_ && rate > 0 ? control_->takeLearningRate() : std::nullopt;
        if (wanted) {
            if (scheduled)
                state_.rateFactor = *wanted / rate;
            else
                rate = *wanted;
            if (events_.callback)
                events_.callback(text(CORE_TR("Epoch %1: the learning rate was set to %2 by hand"),
                                      state_.epoch + 1, *wanted));
        }
        state_.optimizer.setLearningRate(scheduled ? rate * state_.rateFactor : rate);
    }

    /// An outcome where training ends with this batch, which then has changed nothing.
    std::optional<Outcome> runBatch() {
        if (control_) control_->waitWhilePaused(stop_);
        if (stop_.stop_requested()) return Outcome::Stopped;
        const Stopwatch watch;
        const TrainingSettings& settings = state_.settings;
        const std::uint64_t perEpoch = std::uint64_t(division_.stepsPerEpoch);
        const std::uint64_t number = std::uint64_t(state_.epoch) * perEpoch + std::uint64_t(state_.batch);
        batches_.select(number);
        setLearningRate(number, perEpoch);

        TrainingStep::Batch batch;
        batch.labels = batches_.labels();
        batch.weights = batches_.weights();
        batch.probabilities = probabilities_;
        batch.seed = Random(settings.seed, {dropoutStream})();
        batch.step = number;
        batch.stop = stop_;
        batch.fill = [this](int image, std::span<float> pixels) { batches_.fill(image, pixels); };
        batch.nextImages = batches_.nextImages();
        batch.fillNext = [this](int image, std::span<float> pixels) { batches_.fillNext(image, pixels); };
        const auto result = step_.run(state_.network, state_.optimizer, batch);
        if (result.stopped) return Outcome::Stopped;
        if (!std::isfinite(result.lossSum)) return Outcome::Diverged;

        const double count = double(batch.labels.size());
        ++state_.batch;
        state_.lossSum += result.lossSum;
        state_.correct += result.correct;
        state_.images += std::int64_t(batch.labels.size());
        if (!metrics_.isEmpty()) metrics_.add(state_.metricSums, batch.labels, probabilities_);
        state_.epochSeconds += watch.seconds();
        if (events_.batch) {
            const double seen = double(state_.images);
            events_.batch({state_.epoch + 1, state_.batch, division_.stepsPerEpoch, result.lossSum / count,
                           double(result.correct) / count, state_.lossSum / seen,
                           double(state_.correct) / seen, learningRate(state_.optimizer.settings())},
                          state_);
        }
        return {};
    }

    TrainingState& state_;
    const TrainingData& data_;
    const Division division_;
    std::stop_token stop_;
    const TrainingEvents& events_;
    TrainingControl* control_;
    ThreadPool pool_;
    Batches batches_;
    MetricSet metrics_;
    TrainingStep step_;
    std::vector<float> probabilities_;  ///< of a batch; empty where no metric wants them
    std::vector<float> good_;           ///< the parameters after the last complete epoch
};

}  // namespace

const char* outcomeName(Outcome outcome) {
    switch (outcome) {
        case Outcome::Finished:
            return "finished";
        case Outcome::Stopped:
            return "stopped";
        case Outcome::Diverged:
            return "diverged";
    }
    return "";
}

Outcome train(TrainingState& state, const TrainingData& data, int threads, std::stop_token stop,
              const TrainingEvents& events, TrainingControl* control) {
    check(state.settings);
    checkMatch(state.network, data.images);
    if (data.validation) checkMatch(state.network, *data.validation);
    for (const Callback& callback : state.settings.callbacks)
        if (const auto* best = std::get_if<SaveBest>(&callback)) requireFolder(best->file);
    state.callbacks.resize(state.settings.callbacks.size());
    state.network.classNames = data.images.classNames;
    state.network.loss = state.settings.loss;
    state.network.leastCertainty = 0;  // the last one's
    return Training(state, data, threads, std::move(stop), events, control).run();
}

}  // namespace inkling
