// Keras 3's own file: a .keras zip of config.json, metadata.json and model.weights.h5.
#pragma once

#include <filesystem>

#include "core/nn/network.h"

namespace inkling {

/// Writes the network beside `file` and renames it into place. Keras opens it with the same predictions.
/// Throws FileError.
void saveKeras(const Network& network, const std::filesystem::path& file);

/// Reads a network of the layers that Inkling has: Sequential, or a Functional that is a chain. Throws
/// FileError saying what the file has that cannot be read here.
Network loadKeras(const std::filesystem::path& file);

}  // namespace inkling
