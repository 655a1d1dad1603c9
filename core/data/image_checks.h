// What every reader of image files checks before it takes memory or hands out a data set.
#pragma once

#include <cstdint>

#include "core/data/dataset.h"
#include "core/file/byte_reader.h"

namespace inkling {

/// Throws FileError unless 1 or more images of 1 x 1 to 1024 x 1024 pixels, 2 GiB at most, are what a header
/// promises.
void checkImageSize(const std::filesystem::path& file, std::uint64_t count, std::uint64_t height,
                    std::uint64_t width);

/// All `count` images' bytes, and nothing behind them. Throws FileError otherwise.
std::vector<std::uint8_t> readPixels(ByteReader& reader, std::uint64_t count, const Shape& shape,
                                     const Progress& progress);

/// All `count` labels of `size` bytes each, and nothing behind them. Throws FileError otherwise.
std::vector<std::uint8_t> readLabelBytes(ByteReader& reader, std::uint64_t count, std::size_t size);

/// Throws FileError for label `index` that is no class.
[[noreturn]] void throwLabelError(const std::filesystem::path& file, std::size_t index, std::int64_t label);

/// Puts the two together as digits. Throws FileError naming the labels' file where they differ in number.
Dataset joinImagesAndLabels(const Shape& shape, std::vector<std::uint8_t> pixels,
                            std::vector<std::uint8_t> labels, const std::filesystem::path& imageFile,
                            const std::filesystem::path& labelFile);

}  // namespace inkling
