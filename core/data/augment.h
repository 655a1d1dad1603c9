// Changing training images a little, so that a network learns what does not matter.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/nn/shape.h"

namespace inkling {

/// The largest change of each kind; each image draws its own from uniform distributions up to these.
struct Augmentation {
    float shift = 0;     ///< pixels, each way
    float rotation = 0;  ///< degrees, each way
    float slant = 0;     ///< x shift for each y, each way
    float scale = 0;     ///< 0.1: from 0.9 to 1.1, each axis on its own
    float elastic =
        0;          ///< pixels that any place may be moved, smoothly (Simard, Steinkraus, Platt, ICDAR 2003)
    float pen = 0;  ///< pixels by which strokes become wider or thinner
    float noise = 0;   ///< standard deviation of grey noise; 1 is from paper to ink
    float cutout = 0;  ///< side in pixels of a square without ink (DeVries, Taylor, arXiv:1708.04552)
    bool operator==(const Augmentation&) const = default;
    bool isNone() const { return *this == Augmentation{}; }
};

/// One kind of change, for whoever lists them all.
struct AugmentationPart {
    const char* name;  ///< in the text of an augmentation
    float Augmentation::*strength;
    float most;  ///< the largest strength that is taken
};
std::span<const AugmentationPart> augmentationParts();

/// The ready ones: "none", "light", "strong".
std::vector<std::string> augmentationNames();
/// Reads a name of augmentationNames(), strengths as in "shift=2,rotation=10", or a name and strengths that
/// differ from it: "light,elastic=2". Throws SettingError with field "augment".
Augmentation parseAugmentation(const std::string& augmentation);
/// What parseAugmentation reads as the same: a name where there is one.
std::string formatAugmentation(const Augmentation& augmentation);

/// One image's change, drawn from `random`: out [h, w, c] in 0 to 1 from bytes. First the pen, then all that
/// moves (bilinear, paper beyond the edge), then noise and the cut-out square.
void augmentImage(const Augmentation& augmentation, Random random, const Shape& shape,
                  std::span<const std::uint8_t> image, std::span<float> out);

}  // namespace inkling
