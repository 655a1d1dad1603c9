// Max-pooling windows that do not overlap.
#pragma once

#include <cstdint>

namespace inkling {

/// Sizes of one image's pooling: input [height, width, channels], output [height / size, width / size,
/// channels].
struct PoolSizes {
    int height, width, channels, size;
};

/// y from x for one image. `winner` (may be null) [outputs] gets the place of the largest in its window, row
/// * size + column; the first of equals.
void maxPoolForward(const PoolSizes& sizes, const float* x, float* y, std::uint8_t* winner);

/// dx [whole input] from dy: each window's gradient goes to its winner, all else is 0.
void maxPoolBackward(const PoolSizes& sizes, const float* dy, const std::uint8_t* winner, float* dx);

}  // namespace inkling
