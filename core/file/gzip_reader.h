// A file that may be compressed with gzip.
#pragma once

#include <memory>

#include "core/file/byte_reader.h"

namespace inkling {

/// Reads a file, unpacked where its content is gzip, whatever its name says.
class GzipReader : public ByteReader {
public:
    /// Throws FileError where there is no such file, or it may not be read.
    explicit GzipReader(std::filesystem::path file);

    std::size_t read(std::span<std::byte> out) override;
    const std::filesystem::path& file() const override { return file_; }

private:
    struct Close {
        void operator()(void* gz) const;
    };
    std::filesystem::path file_;
    std::unique_ptr<void, Close> gz_;  // a gzFile
};

}  // namespace inkling
