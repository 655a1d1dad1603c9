#include "core/data/idx.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/base/error.h"
#include "core/data/image_checks.h"
#include "core/file/gzip_reader.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

/// The sizes that the header gives: two zero bytes, the type (8: unsigned byte), the number of dimensions,
/// and each dimension as a big-endian 32-bit number.
template <std::size_t Rank>
std::array<std::uint64_t, Rank> readHeader(ByteReader& reader) {
    std::array<std::byte, 4 + 4 * Rank> bytes;
    const std::size_t came = reader.read(bytes);
    const auto byte = [&](std::size_t i) { return std::to_integer<unsigned>(bytes[i]); };
    const Text expected = Rank == 3 ? text(CORE_TR("an IDX file of images (beginning with 00 00 08 03)"))
                                    : text(CORE_TR("an IDX file of labels (beginning with 00 00 08 01)"));
    if (came == 0) throw FileError(reader.file(), expected, text(CORE_TR("an empty file")));
    if (came < 4) throw FileError(reader.file(), expected, text(CORE_TR("a file of %1 bytes"), came));
    if (byte(0) != 0 || byte(1) != 0 || byte(2) != 8 || byte(3) != Rank) {
        std::array<char, 12> start;
        std::snprintf(start.data(), start.size(), "%02x %02x %02x %02x", byte(0), byte(1), byte(2), byte(3));
        throw FileError(reader.file(), expected, text(CORE_TR("one that begins with %1"), start.data()));
    }
    if (came < bytes.size())
        throw FileError(reader.file(), expected,
                        text(CORE_TR("a header that breaks off after %1 bytes"), came));

    std::array<std::uint64_t, Rank> sizes;
    for (std::size_t i = 0; i < Rank; ++i) {
        const std::size_t at = 4 + 4 * i;
        sizes[i] = byte(at) << 24 | byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3);
    }
    return sizes;
}

std::vector<std::uint8_t> readLabels(const fs::path& file) {
    GzipReader reader(file);
    const auto [count] = readHeader<1>(reader);
    auto labels = readLabelBytes(reader, count, 1);
    const auto wrong =
        std::find_if(labels.begin(), labels.end(), [](std::uint8_t label) { return label > 9; });
    if (wrong != labels.end()) throwLabelError(file, std::size_t(wrong - labels.begin()), *wrong);
    return labels;
}

/// `name` as it is in the folder, empty if it is not.
fs::path find(const fs::path& folder, const std::string& kind, const std::string& suffix) {
    for (const char* separator : {"-", "."})
        for (const char* ending : {"", ".gz"}) {
            const fs::path file = folder / (kind + separator + suffix + ending);
            std::error_code error;
            if (fs::is_regular_file(file, error)) return file;
        }
    return {};
}

}  // namespace

Dataset readIdx(const fs::path& images, const fs::path& labels, const Progress& progress) {
    GzipReader reader(images);
    const auto [count, height, width] = readHeader<3>(reader);
    checkImageSize(images, count, height, width);
    const Shape shape = Shape::image(int(height), int(width), 1);
    auto pixels = readPixels(reader, count, shape, progress);
    return joinImagesAndLabels(shape, std::move(pixels), readLabels(labels), images, labels);
}

std::optional<IdxFiles> findIdxFiles(const fs::path& folder, std::string* missing) {
    IdxFiles files;
    struct Part {
        fs::path& file;
        const char *kind, *suffix;
    };
    for (const Part& part : {Part{files.trainImages, "train-images", "idx3-ubyte"},
                             Part{files.trainLabels, "train-labels", "idx1-ubyte"},
                             Part{files.testImages, "t10k-images", "idx3-ubyte"},
                             Part{files.testLabels, "t10k-labels", "idx1-ubyte"}}) {
        part.file = find(folder, part.kind, part.suffix);
        if (!part.file.empty()) continue;
        if (missing) *missing = std::string(part.kind) + "-" + part.suffix;
        return std::nullopt;
    }
    return files;
}

}  // namespace inkling
