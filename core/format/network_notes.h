// What files keep of a network beside layers and weights.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>

#include "core/nn/network.h"

namespace inkling {

/// {"made_by", "class_names", "loss"}.
nlohmann::json networkNotes(const Network& network);

/// Takes from an object what it has of these and what fits the network; all else is left as it is.
void readNetworkNotes(const nlohmann::json& notes, Network& network);

nlohmann::json lossNotes(const LossSettings& loss);
/// Throws nlohmann::json::exception or SettingError.
LossSettings readLossNotes(const nlohmann::json& notes);

/// Throws Error unless all weights are finite, for no file with others can be opened again.
void requireFinite(std::span<const float> values);

}  // namespace inkling
