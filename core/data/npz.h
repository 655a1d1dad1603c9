// NumPy archives, as Keras stores MNIST.
#pragma once

#include <filesystem>

#include "core/data/source.h"
#include "core/file/byte_reader.h"

namespace inkling {

/// Reads x_train, y_train, x_test and y_test from an .npz, stored or deflated: images as unsigned bytes
/// [count, height, width] or [count, height, width, 1], labels as integers of any size [count] or [count, 1],
/// 0 to 9, row after row (C order). Name and title of what is returned are empty. Throws FileError naming the
/// archive and the array.
DataSource readNpz(const std::filesystem::path& file, const Progress& progress = {});

}  // namespace inkling
