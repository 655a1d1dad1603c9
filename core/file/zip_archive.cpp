#include "core/file/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <new>

#include "core/base/error.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

class EntryReader : public ByteReader {
public:
    EntryReader(fs::path file, zip_file_t* entry) : file_(std::move(file)), entry_(entry) {}

    std::size_t read(std::span<std::byte> out) override {
        std::size_t had = 0;
        while (had < out.size()) {
            const zip_int64_t came = zip_fread(entry_.get(), out.data() + had, out.size() - had);
            if (came < 0)
                throw FileError(file_, text(CORE_TR("a sound entry")),
                                text(CORE_TR("damage (%1)"), zip_file_strerror(entry_.get())));
            if (came == 0) break;
            had += std::size_t(came);
        }
        return had;
    }
    const fs::path& file() const override { return file_; }

private:
    fs::path file_;
    std::unique_ptr<zip_file_t, CloseEntry> entry_;
};

std::string message(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    return words;
}

}  // namespace

void ZipReader::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipReader::ZipReader(fs::path file) : file_(std::move(file)) {
    std::error_code error;
    if (!fs::exists(file_, error)) throw FileError(file_, text(CORE_TR("there is no such file")));
    int code = 0;
    archive_.reset(zip_open(file_.c_str(), ZIP_RDONLY, &code));
    if (!archive_) throw FileError(file_, text(CORE_TR("a whole zip file")), text("%1", message(code)));
}

bool ZipReader::has(const std::string& entry) const {
    return zip_name_locate(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW) >= 0;
}

std::unique_ptr<ByteReader> ZipReader::open(const std::string& entry) const {
    if (!has(entry))
        throw FileError(file_, text(CORE_TR("an entry %1"), entry), text(CORE_TR("a zip file without it")));
    auto* opened = zip_fopen(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW);
    const fs::path name = file_ / entry;
    if (!opened)
        throw FileError(name, text(CORE_TR("a readable entry")), text("%1", zip_strerror(archive_.get())));
    return std::make_unique<EntryReader>(name, opened);
}

std::vector<std::uint8_t> ZipReader::read(const std::string& entry, std::size_t limit) const {
    const auto reader = open(entry);
    // Numbers do not shrink a hundredfold: what unpacks to more is made to fill the memory.
    std::error_code error;
    limit = std::min<std::uintmax_t>(limit, (std::uintmax_t(1) << 26) + 100 * fs::file_size(file_, error));
    auto bytes = readUpTo(*reader, limit + 1);
    if (bytes.size() > limit)
        throw FileError(reader->file(), text(CORE_TR("at most %1 bytes"), limit), text(CORE_TR("more")));
    return bytes;
}

void ZipWriter::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}
void ZipWriter::Free::operator()(zip_source* source) const {
    zip_source_free(source);
}

ZipWriter::ZipWriter() : memory_(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (!memory_) throw std::bad_alloc();
    zip_source_keep(memory_.get());  // one for the archive, which frees it, one for finish()
    archive_.reset(zip_open_from_source(memory_.get(), ZIP_TRUNCATE, nullptr));
    if (!archive_) {
        zip_source_free(memory_.get());
        throw std::bad_alloc();
    }
}

void ZipWriter::add(const std::string& entry, std::vector<std::uint8_t> content) {
    auto& kept = *contents_.emplace_back(std::make_unique<std::vector<std::uint8_t>>(std::move(content)));
    auto* source = zip_source_buffer(archive_.get(), kept.data(), kept.size(), 0);
    if (!source) throw std::bad_alloc();
    const auto index = zip_file_add(archive_.get(), entry.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        throw std::bad_alloc();
    }
    zip_set_file_compression(archive_.get(), zip_uint64_t(index), ZIP_CM_STORE, 0);
}

void ZipWriter::add(const std::string& entry, const std::string& content) {
    add(entry, std::vector<std::uint8_t>(content.begin(), content.end()));
}

std::vector<std::uint8_t> ZipWriter::finish() {
    if (zip_close(archive_.get()) != 0) throw std::bad_alloc();  // all is in memory: nothing else can fail
    (void)archive_.release();

    zip_stat_t stat;
    zip_source_stat(memory_.get(), &stat);
    std::vector<std::uint8_t> bytes(stat.size);
    zip_source_open(memory_.get());
    const auto came = zip_source_read(memory_.get(), bytes.data(), bytes.size());
    zip_source_close(memory_.get());
    if (came != zip_int64_t(bytes.size())) throw std::bad_alloc();
    return bytes;
}

}  // namespace inkling
