#include "core/file/gzip.h"

#include <zlib.h>

#include <new>

namespace inkling {

std::vector<std::uint8_t> gzip(std::string_view content) {
    constexpr int gzipFormat = 16 + MAX_WBITS, usualMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat, usualMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::vector<std::uint8_t> packed(deflateBound(&stream, uLong(content.size())));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = uInt(content.size());
    stream.next_out = packed.data();
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);  // the bound is room enough for all at once
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace inkling
