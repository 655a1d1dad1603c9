// Keras 3's config.json: a network and an optimizer as Keras describes them.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "core/nn/layer_spec.h"
#include "core/train/optimizer.h"

namespace inkling {

/// A Sequential model as Keras 3 writes it; compiled with the optimizer, if there is one, sparse categorical
/// cross-entropy and accuracy, so that evaluate and fit go on in Keras. Layers are named as summarise() names
/// them.
nlohmann::json kerasConfig(const NetworkSpec& spec, const std::optional<OptimizerSettings>& optimizer);

/// A Sequential, or a Functional that is a chain. Activation, ReLU and Softmax layers are folded into the
/// layer before. Throws Error saying what there is that Inkling does not have, or what is not as Keras writes
/// it.
NetworkSpec readKerasConfig(std::string_view config);

}  // namespace inkling
