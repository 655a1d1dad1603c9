// A look at an HDF5 file before the library gets it, which takes some of what it reads on trust.
#pragma once

#include <cstdint>
#include <span>

namespace inkling {

/// False where an attribute claims more bytes than its message has, or a text of variable length more than
/// its heap: the library would read beyond them, or take gigabytes. What looks like no attribute is left to
/// the library. "HDF5 File Format Specification", III.E (heaps), IV.A.2 (messages).
bool attributesAreSound(std::span<const std::uint8_t> file);

}  // namespace inkling
