// From a picture of a digit to the image that a network sees.
#pragma once

#include <cstdint>
#include <vector>

#include "core/nn/shape.h"

namespace inkling {

/// Grey levels, row after row, 0 black to 255 white.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> grey;  ///< [height, width]
};

/// Prepares a picture as MNIST's makers prepared theirs. Ink and paper are told apart by Otsu's threshold,
/// the paper being what the border mostly is; the ink is fitted into 20 x 20 of 28 with its shape kept (area
/// means) and centred by its centre of mass. A picture that already has the network's size and dark paper is
/// taken as it is. Returns [height, width], 0 paper to 1 ink; all zero where there is no ink.
std::vector<float> preparePicture(const Picture& picture, const Shape& shape = Shape::image(28, 28, 1));

}  // namespace inkling
