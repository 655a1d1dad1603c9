#include "core/file/byte_reader.h"

#include <algorithm>

namespace inkling {

std::vector<std::uint8_t> readUpTo(ByteReader& reader, std::size_t limit, const Progress& progress) {
    constexpr std::size_t piece = std::size_t(1) << 20;
    std::vector<std::uint8_t> bytes;
    for (std::size_t had = 0; had < limit;) {
        const std::size_t wanted = std::min(piece, limit - had);
        // Double, but not beyond what was promised: no more than twice what has truly come.
        if (bytes.capacity() < had + wanted) bytes.reserve(std::min(limit, std::max(had + wanted, 2 * had)));
        bytes.resize(had + wanted);
        const std::size_t came = reader.read(std::as_writable_bytes(std::span(bytes).subspan(had)));
        had += came;
        if (came < wanted) {
            bytes.resize(had);
            break;
        }
        if (progress) progress(double(had) / double(limit));
    }
    return bytes;
}

}  // namespace inkling
