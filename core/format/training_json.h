// A training's settings, place and history as JSON: the entry training.json of a checkpoint.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "core/train/trainer.h"

namespace inkling {

/// All of a training's state but weights and moments.
struct TrainingRecord {
    TrainingSettings settings;
    double learningRate = 0;
    int epoch = 0, batch = 0;
    double lossSum = 0;
    std::int64_t correct = 0, images = 0;
    MetricSums metricSums;
    double epochSeconds = 0;
    History history;
    double rateFactor = 1;
    std::vector<CallbackState> callbacks;  ///< as many as the settings have; without their weights
    bool endedEarly = false;
    std::string data;  ///< the source's name
};

/// Numbers are written so that they are read as the same bits.
std::string formatTraining(const TrainingState& state, const std::string& data);
/// Throws Error (SettingError for settings out of their range) saying what is wrong.
TrainingRecord parseTraining(std::string_view source);

/// The parts that other records have, too. Reading throws Error, or nlohmann::json::exception where it is not
/// as writing has it.
nlohmann::json settingsJson(const TrainingSettings& settings);
TrainingSettings readSettings(const nlohmann::json& from);
nlohmann::json epochJson(const EpochRecord& epoch);
EpochRecord readEpoch(const nlohmann::json& from);

}  // namespace inkling
