// Images from bytes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace inkling {

/// Bytes as a network takes them: y[i] = x[i] / 255, 0 to 1.
void bytesToFloats(const std::uint8_t* x, std::size_t count, float* y);

}  // namespace inkling
