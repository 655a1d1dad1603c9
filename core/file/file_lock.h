// Locks that are gone when their program is, however it ended.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

namespace inkling {

/// A lock on a file (flock), held as long as this lives. Two of one program are as two of two programs.
class FileLock {
public:
    enum class Kind { Alone, Shared };
    /// Makes the file where there is none. Nothing where somebody else has a lock that this one does not go
    /// with, and keeps it for as long as `patience`. Throws FileError where the file cannot be opened or
    /// locked.
    static std::optional<FileLock> take(const std::filesystem::path& file, Kind kind,
                                        std::chrono::milliseconds patience = {});
    /// Whether somebody holds it alone. False where the file is missing.
    static bool isHeld(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    /// Becomes another kind; where others do not let it, false, and then it is none at all.
    bool change(Kind kind);

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

}  // namespace inkling
