// Keras 2's whole-model file, HDF5, which Keras 3 reads and writes too: CNN_Mnist.h5.
#pragma once

#include <filesystem>

#include "core/nn/network.h"

namespace inkling {

/// Writes the network beside `file` and renames it into place. Keras opens it with the same predictions.
/// Throws FileError.
void saveKerasH5(const Network& network, const std::filesystem::path& file);

/// Reads what model.save("x.h5") of Keras 2 or 3 wrote, of the layers that Inkling has. Throws FileError
/// saying what the file has that cannot be read here.
Network loadKerasH5(const std::filesystem::path& file);

}  // namespace inkling
