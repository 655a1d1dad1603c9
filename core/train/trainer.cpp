#include "core/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/thread_pool.h"
#include "core/data/augment.h"
#include "core/evaluate/evaluation.h"
#include "core/train/step.h"

namespace inkling {

namespace {

/// What a seed's random numbers are for, the first step of their path; the initial weights take {layer}.
enum Stream : std::uint64_t { orderStream = 1001, dropoutStream, augmentStream };

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
};

/// The order in which an epoch takes the training images (Fisher and Yates).
std::vector<int> epochOrder(std::uint64_t seed, int epoch, int images) {
    std::vector<int> order(static_cast<std::size_t>(images));
    std::iota(order.begin(), order.end(), 0);
    Random random(seed, {orderStream, std::uint64_t(epoch)});
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
    return order;
}

/// One call of train().
class Training {
public:
    Training(TrainingState& state, const Dataset& data, int threads, std::stop_token stop,
             const TrainingEvents& events)
        : state_(state),
          data_(data),
          stop_(std::move(stop)),
          events_(events),
          pool_(threads),
          images_(int(data.count() * (1 - state.settings.validationSplit))),
          batchSize_(std::min(state.settings.batchSize, images_)),
          batches_((images_ + batchSize_ - 1) / batchSize_),
          augmentation_(augmentationByName(state.settings.augment)),
          step_(state.network.sharedArchitecture(), batchSize_, pool_, state.settings.loss),
          good_(state.network.parameters().begin(), state.network.parameters().end()) {}

    Outcome run() {
        while (state_.epoch < state_.settings.epochs) {
            if (const auto end = runEpoch()) {
                if (*end == Outcome::Diverged) std::ranges::copy(good_, state_.network.parameters().begin());
                return *end;
            }
            good_.assign(state_.network.parameters().begin(), state_.network.parameters().end());
        }
        return Outcome::Finished;
    }

private:
    std::optional<Outcome> runEpoch() {
        const std::vector<int> order = epochOrder(state_.settings.seed, state_.epoch, images_);
        while (state_.batch < batches_) {
            if (const auto end = runBatch(order)) return *end;
        }
        if (state_.lossSum / images_ > 100 * std::log(double(data_.classes()))) return Outcome::Diverged;

        EpochRecord record;
        record.epoch = state_.epoch + 1;
        record.loss = state_.lossSum / images_;
        record.accuracy = double(state_.correct) / images_;
        record.imagesPerSecond = images_ / state_.epochSeconds;
        const Stopwatch watch;
        if (images_ < data_.count()) {
            const auto validation = evaluate(state_.network, data_, {images_, data_.count() - images_}, pool_,
                                             stop_, events_.validation);
            if (!validation) return Outcome::Stopped;
            record.valLoss = validation->loss;
            record.valAccuracy = validation->accuracy;
        }
        record.seconds = state_.epochSeconds + watch.seconds();

        ++state_.epoch;
        state_.batch = 0;
        state_.lossSum = 0;
        state_.correct = 0;
        state_.epochSeconds = 0;
        state_.history.push_back(record);
        if (events_.epoch) events_.epoch(record, state_);
        return {};
    }

    /// An outcome where training ends with this batch, which then has changed nothing.
    std::optional<Outcome> runBatch(const std::vector<int>& order) {
        if (stop_.stop_requested()) return Outcome::Stopped;
        const Stopwatch watch;
        const int first = state_.batch * batchSize_;
        const int count = std::min(batchSize_, images_ - first);
        labels_.resize(std::size_t(count));
        for (int i = 0; i < count; ++i)
            labels_[std::size_t(i)] = data_.labels[std::size_t(order[std::size_t(first + i)])];

        TrainingStep::Batch batch;
        batch.labels = labels_;
        batch.seed = Random(state_.settings.seed, {dropoutStream})();
        batch.step = std::uint64_t(state_.epoch) * std::uint64_t(batches_) + std::uint64_t(state_.batch);
        batch.stop = stop_;
        batch.fill = [&](int image, std::span<float> pixels) {
            fill(order[std::size_t(first + image)], pixels);
        };
        const int next = first + count;
        batch.nextImages = std::min(batchSize_, images_ - next);
        batch.fillNext = [&](int image, std::span<float> pixels) {
            fill(order[std::size_t(next + image)], pixels);
        };
        const auto result = step_.run(state_.network, state_.optimizer, batch);
        if (result.stopped) return Outcome::Stopped;
        if (!std::isfinite(result.lossSum)) return Outcome::Diverged;

        ++state_.batch;
        state_.lossSum += result.lossSum;
        state_.correct += result.correct;
        state_.epochSeconds += watch.seconds();
        if (events_.batch) {
            const double seen = first + count;
            events_.batch(
                {state_.epoch + 1, state_.batch, batches_, result.lossSum / count,
                 double(result.correct) / count, state_.lossSum / seen, double(state_.correct) / seen},
                state_);
        }
        return {};
    }

    void fill(int index, std::span<float> pixels) const {
        if (augmentation_.isNone())
            toFloats(data_.image(index), pixels.data());
        else
            augmentImage(augmentation_,
                         Random(state_.settings.seed,
                                {augmentStream, std::uint64_t(state_.epoch), std::uint64_t(index)}),
                         data_.shape, data_.image(index), pixels);
    }

    TrainingState& state_;
    const Dataset& data_;
    std::stop_token stop_;
    const TrainingEvents& events_;
    ThreadPool pool_;
    int images_;  ///< that are learned from; the rest of the data is for validation
    int batchSize_;
    int batches_;  ///< in an epoch
    Augmentation augmentation_;
    TrainingStep step_;
    std::vector<float> good_;  ///< the parameters after the last complete epoch
    std::vector<std::uint8_t> labels_;
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

void check(const TrainingSettings& settings) {
    const auto require = [](bool kept, const char* field, const Text& problem) {
        if (!kept) throw SettingError(field, problem);
    };
    check(settings.optimizer);
    check(settings.loss);
    require(settings.batchSize >= 1 && settings.batchSize <= 65536, "batch",
            text(CORE_TR("the batch size must be from 1 to 65536, not %1"), settings.batchSize));
    require(settings.epochs >= 1 && settings.epochs <= 100000, "epochs",
            text(CORE_TR("the epochs must be from 1 to 100000, not %1"), settings.epochs));
    require(settings.validationSplit >= 0 && settings.validationSplit < 1, "validation-split",
            text(CORE_TR("the validation split must be at least 0 and less than 1, not %1"),
                 settings.validationSplit));
    augmentationByName(settings.augment);
}

TrainingState::TrainingState(Network network_, TrainingSettings settings_)
    : settings((check(settings_), std::move(settings_))),
      network(std::move(network_)),
      optimizer(settings.optimizer, network.parameters().size()) {}

TrainingState::TrainingState(NetworkSpec spec, TrainingSettings settings_)
    : TrainingState(Network(std::move(spec)), std::move(settings_)) {
    network.initialise(settings.seed);
}

Outcome train(TrainingState& state, const Dataset& data, int threads, std::stop_token stop,
              const TrainingEvents& events) {
    check(state.settings);
    checkMatch(state.network, data);
    if (int(data.count() * (1 - state.settings.validationSplit)) < 1)
        throw SettingError("data",
                           text(CORE_TR("there are no images to train on: %1 in all, validation split %2"),
                                data.count(), state.settings.validationSplit));
    state.network.classNames = data.classNames;
    state.network.loss = state.settings.loss;
    return Training(state, data, threads, std::move(stop), events).run();
}

}  // namespace inkling
