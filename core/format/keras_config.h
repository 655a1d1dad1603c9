// Keras's JSON: a network, an optimizer and a loss as Keras describes them.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "core/nn/layer_spec.h"
#include "core/nn/loss.h"
#include "core/train/optimizer_settings.h"

namespace inkling {

/// Keras 3's, in .keras files, and Keras 2's, in .h5 files, which Keras 3 reads too.
enum class KerasFormat { Two, Three };

/// A Sequential model. Layers are named as summarise() names them.
nlohmann::json kerasConfig(const NetworkSpec& spec, KerasFormat format);

/// compile_config of Keras 3: with accuracy, so that evaluate and fit go on in Keras.
nlohmann::json kerasCompileConfig(const OptimizerSettings& optimizer, const LossSettings& loss);

/// A Sequential, or a Functional that is a chain, of either Keras. Activations that are layers of their own
/// are folded into the layer before, where that can have them. Throws Error saying what there is that Inkling
/// does not have, or what is not as Keras writes it.
NetworkSpec readKerasConfig(std::string_view config);

/// The loss of compile_config (Keras 3) or training_config (Keras 2); nothing where it has none that Inkling
/// has.
std::optional<LossSettings> readKerasLoss(const nlohmann::json& compiled);

}  // namespace inkling
