// Models in files, whatever their format.
#pragma once

#include <filesystem>

#include "core/nn/network.h"

namespace inkling {

/// Writes the network beside `file` and renames it into place. The ending chooses: .keras (Keras 3), .h5
/// (Keras 2 and 3), .safetensors (weights alone). Throws FileError.
void saveNetwork(const Network& network, const std::filesystem::path& file);

/// Throws FileError where saveNetwork knows no such ending.
void checkEnding(const std::filesystem::path& file);

/// Reads a .keras or .h5 file, told by content. Throws FileError saying what it has that cannot be read here.
Network loadNetwork(const std::filesystem::path& file);

}  // namespace inkling
