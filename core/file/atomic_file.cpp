#include "core/file/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <string>

#include "core/base/error.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

/// A name beside the file that no other process and no other call has.
fs::path nameBeside(const fs::path& file) {
    static std::atomic<unsigned> calls{0};
    fs::path beside = file;
    for (const auto number : {unsigned(::getpid()), calls++}) beside += '.' + std::to_string(number);
    beside += ".part";
    return beside;
}

/// An open file that is removed again unless it was renamed.
class PartFile {
public:
    explicit PartFile(const fs::path& target) : target_(target) {
        // A name may be there already: of a process that was killed while it wrote and had the same number,
        // as the processes of containers often do.
        do {
            part_ = nameBeside(target);
            descriptor_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        } while (descriptor_ < 0 && errno == EEXIST);
        if (descriptor_ < 0) fail();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile() {
        if (descriptor_ >= 0) ::close(descriptor_);
        if (!renamed_) ::unlink(part_.c_str());
    }

    void write(std::span<const std::uint8_t> content) {
        while (!content.empty()) {
            const ssize_t written = ::write(descriptor_, content.data(), content.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail();
            content = content.subspan(std::size_t(written));
        }
        if (::fsync(descriptor_) != 0) fail();
        const int closed = ::close(descriptor_);
        descriptor_ = -1;
        if (closed != 0) fail();
    }

    void rename() {
        if (::rename(part_.c_str(), target_.c_str()) != 0) fail();
        renamed_ = true;
    }

private:
    [[noreturn]] void fail() const {
        throw FileError(target_, text(CORE_TR("cannot be written: %1"), std::strerror(errno)));
    }

    fs::path part_, target_;
    int descriptor_ = -1;
    bool renamed_ = false;
};

/// The rename itself is kept by the folder.
void syncFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);  // some file systems refuse; the file is whole all the same
    ::close(descriptor);
}

}  // namespace

void writeFile(const fs::path& file, std::span<const std::uint8_t> content) {
    std::error_code error;
    const fs::path target = fs::is_symlink(file, error) ? fs::weakly_canonical(file, error) : file;
    PartFile part(target);
    part.write(content);
    part.rename();
    syncFolder(target.parent_path());
}

void writeFile(const std::filesystem::path& file, std::string_view content) {
    writeFile(file, std::span(reinterpret_cast<const std::uint8_t*>(content.data()), content.size()));
}

void requireFolder(const fs::path& file) {
    const fs::path folder = fs::absolute(file).parent_path();
    if (!fs::is_directory(folder))
        throw FileError(file, text(CORE_TR("a folder to write to")),
                        text(CORE_TR("that there is no folder %1"), folder.string()));
}

}  // namespace inkling
