// Labelled images.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/kernels/pixels.h"
#include "core/nn/shape.h"

namespace inkling {

/// The label of an image that shows none of the classes, such as a scribble. Networks are taught to be unsure
/// of it.
inline constexpr std::uint8_t noClass = 255;

/// Labelled images of one size, as bytes: 0 is paper, 255 is ink. Built once, then shared between threads as
/// std::shared_ptr<const Dataset> and never changed.
struct Dataset {
    Shape shape = Shape::image(28, 28, 1);
    std::vector<std::uint8_t> pixels;     ///< [count, height, width, channels]
    std::vector<std::uint8_t> labels;     ///< [count], each below classNames.size(), or noClass
    std::vector<std::string> classNames;  ///< "0" to "9" for digits

    int count() const { return int(labels.size()); }
    int classes() const { return int(classNames.size()); }
    std::span<const std::uint8_t> image(int index) const {
        return {pixels.data() + std::size_t(index) * shape.size(), shape.size()};
    }
};

/// What a source of data gives: images to learn from and images to be tested on.
struct DataSource {
    std::string name;   ///< the words that find it again: "mnist", "synthetic", a folder
    std::string title;  ///< for people: "MNIST", "Synthetic digits", the folder's name
    std::shared_ptr<const Dataset> train, test;
};

/// Bytes as a network takes them: 0 to 1.
inline void toFloats(std::span<const std::uint8_t> bytes, float* floats) {
    bytesToFloats(bytes.data(), bytes.size(), floats);
}

/// "0" to "9".
std::vector<std::string> digitNames();

}  // namespace inkling
