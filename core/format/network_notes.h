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

/// For a spec from a file whose weights take `bytes` at most: memory is taken only where there are weights.
/// Throws Error where there are too few, or more classes than Inkling tells apart.
std::shared_ptr<const Architecture> makeReadArchitecture(NetworkSpec spec, std::size_t bytes);

/// Throws Error unless all weights are finite, for no file with others can be opened again.
void requireFinite(std::span<const float> values);

}  // namespace inkling
