// IDX, the format of MNIST's files (LeCun, Cortes, Burges, "The MNIST database").
#pragma once

#include <filesystem>
#include <optional>

#include "core/data/dataset.h"
#include "core/file/byte_reader.h"

namespace inkling {

/// Reads a file of images (unsigned bytes, [count, height, width], up to 1024 x 1024) and one of labels
/// (unsigned bytes, [count], 0 to 9), each plain or gzip, told by content. Throws FileError where a file is
/// missing, broken off, longer or shorter than its header says, or not IDX, and where the numbers of images
/// and labels differ.
Dataset readIdx(const std::filesystem::path& images, const std::filesystem::path& labels,
                const Progress& progress = {});

/// The files of a folder in MNIST's way.
struct IdxFiles {
    std::filesystem::path trainImages, trainLabels, testImages, testLabels;
};

/// Finds train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte,
/// each with
/// '-' or '.' before "idx", plain or .gz. Nothing unless all four are there; `missing` then has the first
/// that is not.
std::optional<IdxFiles> findIdxFiles(const std::filesystem::path& folder, std::string* missing = nullptr);

}  // namespace inkling
