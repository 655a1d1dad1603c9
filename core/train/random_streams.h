// What a seed's random numbers are for.
#pragma once

#include <cstdint>

namespace inkling {

/// The first step of their path; the initial weights take {layer}.
enum RandomStream : std::uint64_t { orderStream = 1001, dropoutStream, augmentStream };

}  // namespace inkling
