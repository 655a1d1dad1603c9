// Weights alone, in the safetensors format (github.com/huggingface/safetensors).
#pragma once

#include <filesystem>

#include "core/nn/network.h"

namespace inkling {

/// Writes every tensor as "LAYER.NAME" with Keras's names and layouts, and under __metadata__ Keras 3's
/// config.json as "keras_config", so that the model can be made again. Throws FileError.
void saveSafetensors(const Network& network, const std::filesystem::path& file);

}  // namespace inkling
