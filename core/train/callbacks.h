// What may be done after an epoch: Keras's callbacks, as plain settings. (Its TerminateOnNaN is always on:
// see Outcome::Diverged.)
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/error.h"
#include "core/nn/network.h"
#include "core/train/history.h"
#include "core/train/optimizer.h"

namespace inkling {

/// Whether the lower or the higher figure is the better one; Auto knows it of all but "mean_prediction".
enum class MonitorMode { Auto, Min, Max };
const char* modeName(MonitorMode mode);  ///< "auto", "min", "max"
std::optional<MonitorMode> modeByName(const std::string& name);

/// Ends the training when the figure has not got better by more than `minDelta` for `patience` epochs.
struct EarlyStopping {
    std::string monitor = "val_loss";
    MonitorMode mode = MonitorMode::Auto;
    double minDelta = 0;              ///< from 0
    int patience = 0;                 ///< 0 to 100000 epochs
    std::optional<double> baseline;   ///< an epoch counts only where it is better than this, too
    int startFromEpoch = 0;           ///< epochs before this one (from 0) are not looked at
    bool restoreBestWeights = false;  ///< at the end of the training, however it came
    bool operator==(const EarlyStopping&) const = default;
};

/// Multiplies the learning rate by `factor` when the figure has not got better for `patience` epochs.
struct ReduceOnPlateau {
    std::string monitor = "val_loss";
    MonitorMode mode = MonitorMode::Auto;
    double minDelta = 1e-4;
    double factor = 0.1;  ///< 0 < factor < 1
    int patience = 10;
    int cooldown = 0;            ///< epochs after a reduction that do not count
    double minLearningRate = 0;  ///< it does not go below this
    bool operator==(const ReduceOnPlateau&) const = default;
};

/// Saves the network after each epoch whose figure is the best so far: Keras's ModelCheckpoint with
/// save_best_only.
struct SaveBest {
    std::string monitor = "val_loss";
    MonitorMode mode = MonitorMode::Auto;
    std::string file;  ///< .keras, in a folder that exists
    bool operator==(const SaveBest&) const = default;
};

using Callback = std::variant<EarlyStopping, ReduceOnPlateau, SaveBest>;

/// What a callback keeps from epoch to epoch: a part of the training's state.
struct CallbackState {
    std::optional<double> best;
    int bestEpoch = 0;  ///< counts from 1; 0 for none
    int wait = 0, cooldown = 0;
    std::vector<float> bestWeights;  ///< empty, or all of the network's parameters
    bool operator==(const CallbackState&) const = default;
};

/// What callbacks may look at and change.
struct EpochEnd {
    const EpochRecord& record;
    Network& network;
    Optimizer& optimizer;
    bool stop = false;                      ///< to be set where the training shall end
    std::function<void(const Text&)> tell;  ///< what was done, for people; may be empty
};

/// After each epoch, with the state that belongs to this callback. Throws FileError where a file cannot be
/// written.
void runCallback(const Callback& callback, CallbackState& state, EpochEnd& epoch);
/// When no epoch follows. `epoch` is the last one.
void endCallback(const Callback& callback, const CallbackState& state, EpochEnd& epoch);

/// "early-stopping", "reduce-on-plateau", "save-best"
const char* callbackName(const Callback& callback);
/// Defaults by name; throws Error.
Callback callbackByName(const std::string& name);
/// `figures` are the names that can be watched. Throws SettingError with a field such as
/// "early-stopping.patience".
void check(const Callback& callback, const std::vector<std::string>& figures);

/// Calls visit(name, member) for each member, by Keras's name, which files and the command line have for it.
template <class C, class Visit>
void visitCallbackFields(C& callback, Visit&& visit) {
    visit("monitor", callback.monitor);
    visit("mode", callback.mode);
    if constexpr (requires { callback.minDelta; }) visit("min_delta", callback.minDelta);
    if constexpr (requires { callback.factor; }) visit("factor", callback.factor);
    if constexpr (requires { callback.patience; }) visit("patience", callback.patience);
    if constexpr (requires { callback.baseline; }) {
        visit("baseline", callback.baseline);
        visit("start_from_epoch", callback.startFromEpoch);
        visit("restore_best_weights", callback.restoreBestWeights);
    }
    if constexpr (requires { callback.cooldown; }) {
        visit("cooldown", callback.cooldown);
        visit("min_lr", callback.minLearningRate);
    }
    if constexpr (requires { callback.file; }) visit("file", callback.file);
}

}  // namespace inkling
