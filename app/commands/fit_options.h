// The options of `inkling train` that Keras's fit and its callbacks have.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "core/train/settings.h"

namespace inkling {

struct FitOptions {
    std::string schedule, metrics, classWeights, sampleWeights, validationData;
    std::optional<std::string> earlyStopping, reduceOnPlateau;
    std::string saveBest, saveBestMonitor;
    std::optional<int> initialEpoch, stepsPerEpoch, validationSteps, validationBatch, validationFrequency;
    bool keepOrder = false;

    void addTo(CLI::App& command);
    /// Puts what was said into the settings. Throws SettingError.
    void applyTo(TrainingSettings& settings) const;
};

}  // namespace inkling
