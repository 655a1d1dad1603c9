#include "core/file/gzip_reader.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace inkling {

namespace fs = std::filesystem;

void GzipReader::Close::operator()(void* gz) const {
    gzclose(static_cast<gzFile>(gz));
}

GzipReader::GzipReader(fs::path file) : file_(std::move(file)) {
    std::error_code error;
    const auto status = fs::status(file_, error);
    if (!fs::exists(status)) throw FileError(file_, text(CORE_TR("there is no such file")));
    if (fs::is_directory(status)) throw FileError(file_, text(CORE_TR("a file")), text(CORE_TR("a folder")));
    errno = 0;
    gz_.reset(gzopen(file_.c_str(), "rb"));
    if (!gz_) throw FileError(file_, text(CORE_TR("cannot be read: %1"), std::strerror(errno)));
    gzbuffer(static_cast<gzFile>(gz_.get()), 1 << 17);
}

std::size_t GzipReader::read(std::span<std::byte> out) {
    auto* gz = static_cast<gzFile>(gz_.get());
    std::size_t had = 0;
    while (had < out.size()) {
        const auto wanted = unsigned(std::min<std::size_t>(out.size() - had, 1u << 30));
        const int came = gzread(gz, out.data() + had, wanted);
        if (came > 0) had += std::size_t(came);
        if (came == int(wanted)) continue;

        int code = Z_OK;
        const char* message = gzerror(gz, &code);
        if (code == Z_BUF_ERROR)
            throw FileError(file_, text(CORE_TR("a whole gzip file")), text(CORE_TR("one that breaks off")));
        if (code == Z_ERRNO)
            throw FileError(file_, text(CORE_TR("cannot be read: %1"), std::strerror(errno)));
        if (code != Z_OK && code != Z_STREAM_END)
            throw FileError(file_, text(CORE_TR("sound gzip data")), text(CORE_TR("damage (%1)"), message));
        break;
    }
    return had;
}

}  // namespace inkling
