// Telling ink from paper.
#pragma once

#include <cstdint>
#include <vector>

#include "core/ink/picture.h"

namespace inkling {

/// Where there is ink.
struct InkMask {
    int width = 0, height = 0;
    std::vector<std::uint8_t> ink;  ///< [height, width], 1 or 0

    bool at(int x, int y) const {
        return x >= 0 && y >= 0 && x < width && y < height && ink[std::size_t(y) * width + x] != 0;
    }
};

/// The ink of a picture, cut to its box and at most 240 pixels high or wide; empty where there is none. What
/// lies along the picture's edge (a table, a shadow) and specks of dust are left out.
InkMask separateInk(const Picture& picture);

}  // namespace inkling
