// A training's whole state in a folder, to go on after a stop or a kill.
#pragma once

#include <filesystem>
#include <string>

#include "core/train/trainer.h"

namespace inkling {

/// What has to be known to go on, beside the state itself.
struct Checkpoint {
    TrainingState state;
    std::string data;  ///< the source's name
};

/// Writes folder/checkpoint.keras (a .keras file that Keras opens too, with the optimizer's variables where
/// Keras has them and a further entry training.json: settings, place in the epoch, history, data), beside
/// itself and renamed, so a kill at any moment leaves the last whole one. Makes the folder. Throws FileError.
void saveCheckpoint(const TrainingState& state, const std::string& data, const std::filesystem::path& folder);
Checkpoint loadCheckpoint(const std::filesystem::path& folder);

}  // namespace inkling
