// Bytes that come one after the other, from a file or from an entry of an archive.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace inkling {

/// Told the share done, 0 to 1. May be empty.
using Progress = std::function<void(double)>;

class ByteReader {
public:
    virtual ~ByteReader() = default;
    /// Fills `out`; returns how many bytes came, fewer only at the end. Throws FileError where the data are
    /// damaged.
    virtual std::size_t read(std::span<std::byte> out) = 0;
    /// What errors name: the file, or the archive and the entry.
    virtual const std::filesystem::path& file() const = 0;
};

/// Reads up to `limit` bytes, fewer only where the data end. Takes memory as the bytes come, whatever `limit`
/// says.
std::vector<std::uint8_t> readUpTo(ByteReader& reader, std::size_t limit, const Progress& progress = {});

}  // namespace inkling
