// Zip archives: read from files, written to memory.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/file/byte_reader.h"

struct zip;
struct zip_source;

namespace inkling {

/// An archive open for reading. Belongs to one thread at a time.
class ZipReader {
public:
    /// Throws FileError where it is missing or is no zip.
    explicit ZipReader(std::filesystem::path file);

    const std::filesystem::path& file() const { return file_; }
    bool has(const std::string& entry) const;
    /// The entry, stored or deflated, its checksum checked at its end. The archive must outlive the reader.
    /// Throws FileError where there is none.
    std::unique_ptr<ByteReader> open(const std::string& entry) const;
    /// All of an entry, at most `limit` bytes. Throws FileError where it is missing, larger or damaged.
    std::vector<std::uint8_t> read(const std::string& entry, std::size_t limit) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    std::filesystem::path file_;
    std::unique_ptr<zip, Discard> archive_;
};

/// An archive being made in memory, its entries stored uncompressed, as Keras does.
class ZipWriter {
public:
    ZipWriter();
    void add(const std::string& entry, std::vector<std::uint8_t> content);
    void add(const std::string& entry, const std::string& content);
    /// The whole archive; nothing can be added after it.
    std::vector<std::uint8_t> finish();

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    struct Free {
        void operator()(zip_source* source) const;
    };
    std::vector<std::unique_ptr<std::vector<std::uint8_t>>> contents_;  // libzip reads them in finish()
    std::unique_ptr<zip_source, Free> memory_;
    std::unique_ptr<zip, Discard> archive_;
};

}  // namespace inkling
