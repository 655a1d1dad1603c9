// HDF5 files in memory, as far as weights need them: datasets of numbers in nested groups, and attributes of
// text.
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace inkling {

/// An identifier of the HDF5 library, closed at the end of its life.
class Hdf5Handle {
public:
    using Close = int (*)(std::int64_t);
    Hdf5Handle(std::int64_t id, Close close) : id_(id), close_(close) {}
    Hdf5Handle(Hdf5Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
    Hdf5Handle& operator=(Hdf5Handle&&) = delete;
    ~Hdf5Handle() {
        if (id_ >= 0) close_(id_);
    }
    operator std::int64_t() const { return id_; }

private:
    std::int64_t id_;
    Close close_;
};

/// The library is not made for threads: an image holds its one lock for as long as it lives, so other threads
/// wait until it is gone.
class Hdf5Lock {
public:
    Hdf5Lock();

private:
    std::unique_lock<std::recursive_mutex> lock_;
};

using Hdf5Shape = std::vector<std::uint64_t>;  ///< empty for a single number

/// An HDF5 file being made. Paths are "layers/dense/vars/0"; the groups on the way come by themselves.
/// Throws std::bad_alloc, for nothing but memory can fail.
class Hdf5Writer {
public:
    Hdf5Writer();
    void addFloats(const std::string& path, const Hdf5Shape& shape, std::span<const float> values);
    void addInteger(const std::string& path, std::int64_t value);
    void addGroup(const std::string& path);
    /// An attribute of a group that is there; "/" is the file's own. The second is a list, which may be
    /// empty.
    void addText(const std::string& path, const char* attribute, const std::string& value);
    void addTexts(const std::string& path, const char* attribute, const std::vector<std::string>& values);
    /// The whole file; nothing can be added after it.
    std::vector<std::uint8_t> finish();

private:
    void add(const std::string& path, const Hdf5Shape& shape, std::int64_t fileType, std::int64_t memoryType,
             const void* values);
    Hdf5Lock lock_;
    Hdf5Handle file_, groupsComeByThemselves_;
};

/// An HDF5 file to be read. Nothing outside of it is read, whatever links it has.
class Hdf5Reader {
public:
    /// `name` is what errors name. Throws FileError where the bytes are no HDF5 file.
    Hdf5Reader(std::filesystem::path name, std::span<const std::uint8_t> bytes);

    bool has(const std::string& path) const;
    /// Fills `values` from a dataset of floats. Throws FileError where it is missing, has another shape, or
    /// has values that are not finite.
    void readFloats(const std::string& path, const Hdf5Shape& shape, std::span<float> values) const;
    /// Attributes of text as h5py writes them, of fixed or variable length: a single one, or a list (or an
    /// empty list of anything). Nothing where the object or the attribute is missing; throws FileError where
    /// it is something else.
    std::optional<std::string> readText(const std::string& path, const std::string& attribute) const;
    std::optional<std::vector<std::string>> readTexts(const std::string& path,
                                                      const std::string& attribute) const;
    /// A single integer. Throws FileError.
    std::int64_t readInteger(const std::string& path) const;

private:
    std::optional<std::vector<std::string>> readStrings(const std::string& path, const std::string& attribute,
                                                        bool list) const;
    Hdf5Handle openDataset(const std::string& path, const Hdf5Shape& shape, bool floats) const;
    std::filesystem::path name_;
    Hdf5Lock lock_;
    Hdf5Handle file_;
};

}  // namespace inkling
