#include "core/file/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

#include "core/base/error.h"

namespace inkling {

namespace {

bool lock(int descriptor, FileLock::Kind kind) {
    return ::flock(descriptor, (kind == FileLock::Kind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
}

}  // namespace

std::optional<FileLock> FileLock::take(const std::filesystem::path& file, Kind kind,
                                       std::chrono::milliseconds patience) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + patience;
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) throw FileError(file, text(CORE_TR("cannot be written: %1"), std::strerror(errno)));
    FileLock made(descriptor);
    for (;;) {
        if (lock(descriptor, kind)) return made;
        if (errno != EWOULDBLOCK) break;
        if (Clock::now() >= end) return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    throw FileError(file, text(CORE_TR("cannot be locked: %1"), std::strerror(errno)));
}

bool FileLock::isHeld(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const FileLock probe(descriptor);
    return !lock(descriptor, Kind::Shared);
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool FileLock::change(Kind kind) {
    return lock(descriptor_, kind);
}

}  // namespace inkling
