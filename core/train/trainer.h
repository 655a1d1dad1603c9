// Teaching a network.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "core/data/dataset.h"
#include "core/nn/network.h"
#include "core/train/history.h"
#include "core/train/optimizer.h"

namespace inkling {

struct TrainingSettings {
    OptimizerSettings optimizer = AdamSettings{};
    LossSettings loss;
    int batchSize = 200;           ///< 1 to 65536
    int epochs = 10;               ///< 1 to 100000
    double validationSplit = 0.2;  ///< 0 <= split < 1: the last part of the training images, before shuffling
    std::string augment =
        "none";  ///< a name of augmentationNames(): how each training image is changed, anew each epoch
    std::uint64_t seed = 1;  ///< of initial weights, order, dropout and augmentation
    bool operator==(const TrainingSettings&) const = default;
};
/// Throws SettingError naming the field as the command line does: "batch", "epochs", "validation-split",
/// "augment", "learning-rate", "label-smoothing" ...
void check(const TrainingSettings& settings);

/// How a training ended, or that it has not.
enum class Outcome { Finished, Stopped, Diverged };
const char* outcomeName(Outcome outcome);  ///< "finished", "stopped", "diverged"

/// One batch done.
struct BatchRecord {
    int epoch = 0;                            ///< counts from 1
    int batch = 0;                            ///< counts from 1 within the epoch
    int batches = 0;                          ///< in an epoch
    double loss = 0, accuracy = 0;            ///< of this batch alone
    double epochLoss = 0, epochAccuracy = 0;  ///< means over the epoch so far
};

/// A training's whole state: one value. Written and read after any step (see core/format/checkpoint.h), going
/// on gives the same bits as never having stopped.
struct TrainingState {
    TrainingSettings settings;
    Network network;
    Optimizer optimizer;
    int epoch = 0;             ///< complete epochs
    int batch = 0;             ///< complete batches of the epoch that is under way
    double lossSum = 0;        ///< of this epoch's images so far
    std::int64_t correct = 0;  ///< of this epoch's images so far
    double epochSeconds = 0;   ///< spent on this epoch so far
    History history;

    /// At the start: initial weights from the settings' seed. Throws SettingError.
    TrainingState(NetworkSpec spec, TrainingSettings settings);
    TrainingState(Network network, TrainingSettings settings);
};

/// What a training tells while it runs, all called from the thread that runs it. Each may be empty.
struct TrainingEvents {
    std::function<void(const BatchRecord&, const TrainingState&)> batch;
    std::function<void(const EpochRecord&, const TrainingState&)> epoch;  ///< after validation
    /// During validation, the share done (0 to 1).
    std::function<void(double)> validation;
};

/// Trains until the settings' epochs are complete. Reacts to `stop` within the batch that is under
/// way, which then has changed nothing. Threads: `threads` (0: all the machine has), this one included; the
/// result does not depend on it. When the loss stops being a number, or an epoch's mean is over a hundred
/// times the loss of guessing (ln classes), the outcome is Diverged and the network has the last good
/// weights: those after the last complete epoch, or those that it had at the start. Throws SettingError where
/// data and network do not match (image size, classes).
Outcome train(TrainingState& state, const Dataset& data, int threads, std::stop_token stop,
              const TrainingEvents& events);

}  // namespace inkling
