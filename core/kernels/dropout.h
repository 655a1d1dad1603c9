// Dropout whose choice depends on a key and a place only, so that backward can make it again.
#pragma once

#include <cstddef>
#include <cstdint>

namespace inkling {

/// y[i] = 0 with probability `rate`, else x[i] / (1 - rate); whether, is decided by a hash of key and i. y
/// may be x.
void dropout(const float* x, float* y, std::size_t count, double rate, std::uint64_t key);

}  // namespace inkling
