// A training's whole state.
#pragma once

#include <cstdint>
#include <vector>

#include "core/evaluate/metrics.h"
#include "core/nn/network.h"
#include "core/train/callbacks.h"
#include "core/train/history.h"
#include "core/train/optimizer.h"
#include "core/train/settings.h"

namespace inkling {

/// A training's whole state: one value. Written and read after any step (see core/format/checkpoint.h), going
/// on gives the same bits as never having stopped.
struct TrainingState {
    TrainingSettings settings;
    Network network;
    Optimizer optimizer;       ///< with the learning rate of the last step
    int epoch = 0;             ///< complete epochs
    int batch = 0;             ///< complete batches of the epoch that is under way
    double lossSum = 0;        ///< of this epoch's images so far
    std::int64_t correct = 0;  ///< of this epoch's images so far
    std::int64_t images = 0;   ///< of this epoch so far
    MetricSums metricSums;     ///< of this epoch's images so far; images 0 without metrics
    double epochSeconds = 0;   ///< spent on this epoch so far
    History history;
    double rateFactor = 1;                 ///< of the schedule's rates, where somebody changed one by hand
    std::vector<CallbackState> callbacks;  ///< [settings.callbacks]
    bool endedEarly = false;               ///< a callback has ended the training

    /// At the start: initial weights from the settings' seed. Throws SettingError.
    TrainingState(NetworkSpec spec, TrainingSettings settings);
    TrainingState(Network network, TrainingSettings settings);
};

}  // namespace inkling
