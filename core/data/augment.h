// Changing training images a little, so that a network learns what does not matter.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/nn/shape.h"

namespace inkling {

/// The largest change of each kind; each image draws its own from uniform distributions up to these.
struct Augmentation {
    float shift = 0;     ///< pixels, each way
    float rotation = 0;  ///< degrees, each way
    float slant = 0;     ///< x shift for each y, each way
    float scale = 0;     ///< 0.1: from 0.9 to 1.1, each axis on its own
    bool isNone() const { return shift == 0 && rotation == 0 && slant == 0 && scale == 0; }
};

/// "none", "light", "strong".
std::vector<std::string> augmentationNames();
/// Throws SettingError with field "augment".
Augmentation augmentationByName(const std::string& name);

/// One image's change, drawn from `random`: out [h, w, c] in 0 to 1 from bytes, bilinear, paper (0) beyond
/// the edge.
void augmentImage(const Augmentation& augmentation, Random random, const Shape& shape,
                  std::span<const std::uint8_t> image, std::span<float> out);

}  // namespace inkling
