#include "core/data/image_checks.h"

#include <algorithm>

#include "core/base/error.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t maxSide = 1024;
constexpr std::uint64_t maxBytes = std::uint64_t(1) << 31;
constexpr std::uint64_t maxCount = std::uint64_t(1) << 30;  // a joined set of two is still counted by an int

/// `expected` says in words what `bytes` are.
std::vector<std::uint8_t> readExactly(ByteReader& reader, std::uint64_t bytes, const Text& expected,
                                      const Progress& progress) {
    auto content = readUpTo(reader, bytes, progress);
    if (content.size() < bytes)
        throw FileError(reader.file(), expected, text(CORE_TR("only %1 bytes of them"), content.size()));
    std::byte next;
    if (reader.read({&next, 1}) != 0)
        throw FileError(reader.file(), expected, text(CORE_TR("further bytes behind them")));
    return content;
}

}  // namespace

void checkImageSize(const fs::path& file, std::uint64_t count, std::uint64_t height, std::uint64_t width) {
    const bool sides = height >= 1 && height <= maxSide && width >= 1 && width <= maxSide;
    if (!sides)
        throw FileError(file, text(CORE_TR("images of 1 x 1 to %1 x %1 pixels"), maxSide),
                        text(CORE_TR("images of %1 x %2"), height, width));
    if (count == 0) throw FileError(file, text(CORE_TR("at least one image")), text(CORE_TR("none")));
    const std::uint64_t most = std::min(maxBytes / (height * width), maxCount);
    if (count > most)
        throw FileError(file, text(CORE_TR("at most %1 images of %2 x %3"), most, height, width),
                        text(CORE_TR("a header that promises %1"), count));
}

std::vector<std::uint8_t> readPixels(ByteReader& reader, std::uint64_t count, const Shape& shape,
                                     const Progress& progress) {
    const std::uint64_t bytes = count * shape.size();
    const Text expected = text(CORE_TR("%1 images of %2 x %3 as its header says (%4 bytes)"), count,
                               shape.height(), shape.width(), bytes);
    return readExactly(reader, bytes, expected, progress);
}

std::vector<std::uint8_t> readLabelBytes(ByteReader& reader, std::uint64_t count, std::size_t size) {
    if (count > maxBytes / size)
        throw FileError(reader.file(), text(CORE_TR("at most %1 labels"), maxBytes / size),
                        text(CORE_TR("a header that promises %1"), count));
    return readExactly(reader, count * size, text(CORE_TR("%1 labels as its header says"), count), {});
}

void throwLabelError(const fs::path& file, std::size_t index, std::int64_t label) {
    throw FileError(file, text(CORE_TR("labels from 0 to 9")),
                    text(CORE_TR("%1 for image %2"), label, index));
}

Dataset joinImagesAndLabels(const Shape& shape, std::vector<std::uint8_t> pixels,
                            std::vector<std::uint8_t> labels, const fs::path& imageFile,
                            const fs::path& labelFile) {
    const std::size_t images = pixels.size() / shape.size();
    if (images != labels.size())
        throw FileError(labelFile,
                        text(CORE_TR("%1 labels, one for each image of %2"), images, imageFile.string()),
                        text(CORE_TR("%1 labels"), labels.size()));
    return {
        .shape = shape, .pixels = std::move(pixels), .labels = std::move(labels), .classNames = digitNames()};
}

}  // namespace inkling
