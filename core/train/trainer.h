// Teaching a network.
#pragma once

#include <functional>
#include <stop_token>

#include "core/train/control.h"
#include "core/train/state.h"
#include "core/train/training_data.h"

namespace inkling {

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
    double learningRate = 0;                  ///< of this step
};

/// What a training tells while it runs, all called from the thread that runs it. Each may be empty.
struct TrainingEvents {
    std::function<void(const BatchRecord&, const TrainingState&)> batch;
    std::function<void(const EpochRecord&, const TrainingState&)> epoch;  ///< after validation and callbacks
    /// During validation, the share done (0 to 1).
    std::function<void(double)> validation;
    /// What a callback, or somebody through the control, has changed, in a sentence.
    std::function<void(const Text&)> callback;
};

/// Trains until the settings' epochs are complete or a callback ends it. Reacts to `stop` within the batch
/// that is under way, which then has changed nothing. `control` may be null. Threads: `threads` (0: all the
/// machine has), this one included; the result does not depend on it. When the loss stops being a number, or
/// an epoch's mean is over a hundred times the loss of guessing (ln classes), the outcome is Diverged and the
/// network has the last good weights: those after the last complete epoch, or those that it had at the start.
/// Throws SettingError where data and network do not match (image size, classes), FileError where a callback
/// cannot write its file.
Outcome train(TrainingState& state, const TrainingData& data, int threads, std::stop_token stop,
              const TrainingEvents& events, TrainingControl* control = nullptr);

}  // namespace inkling
