#include "core/data/npz.h"

#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

#include "core/base/error.h"
#include "core/data/image_checks.h"
#include "core/file/zip_archive.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

/// What an .npy file says before its numbers.
struct ArrayHeader {
    std::string type;  ///< NumPy's "descr": "|u1", "<i8"
    bool fortranOrder = false;
    std::vector<std::uint64_t> shape;
};

/// What stands behind `key` in the header's Python dict, without the blanks before it.
std::string_view valueOf(std::string_view dict, std::string_view key) {
    const auto at = dict.find(key);
    if (at == dict.npos) return {};
    const auto value = dict.find_first_not_of(" :", at + key.size());
    return value == dict.npos ? std::string_view{} : dict.substr(value);
}

/// NumPy's format ("numpy.lib.format"): "\x93NUMPY", version, the length of the dict (2 bytes in version 1,
/// else 4), and
/// {'descr': '|u1', 'fortran_order': False, 'shape': (60000, 28, 28), }.
ArrayHeader readArrayHeader(ByteReader& reader) {
    const auto refuse = [&](const Text& found) {
        throw FileError(reader.file(), text(CORE_TR("a NumPy array")), found);
    };
    std::array<std::byte, 12> start{};
    if (reader.read(std::span(start).first(8)) < 8 || std::memcmp(start.data(), "\x93NUMPY", 6) != 0)
        refuse(text(CORE_TR("something else")));
    const auto byte = [&](std::size_t i) { return std::to_integer<std::size_t>(start[i]); };
    const std::size_t version = byte(6), lengthBytes = version == 1 ? 2 : 4;
    if (version < 1 || version > 3) refuse(text(CORE_TR("version %1 of its format"), version));
    reader.read(std::span(start).subspan(8, lengthBytes));
    const std::size_t length = byte(8) | byte(9) << 8 | byte(10) << 16 | byte(11) << 24;
    if (length > 65536) refuse(text(CORE_TR("a header of %1 bytes"), length));
    const auto bytes = readUpTo(reader, length);
    if (bytes.size() < length) refuse(text(CORE_TR("a header that breaks off")));
    const std::string_view dict(reinterpret_cast<const char*>(bytes.data()), bytes.size());

    ArrayHeader header;
    const auto type = valueOf(dict, "'descr'"), order = valueOf(dict, "'fortran_order'"),
               shape = valueOf(dict, "'shape'");
    const auto typeEnd = type.empty() ? type.npos : type.find(type[0], 1), shapeEnd = shape.find(')');
    if (typeEnd == type.npos || order.empty() || !shape.starts_with('(') || shapeEnd == shape.npos)
        refuse(text(CORE_TR("a header that is not NumPy's")));
    header.type = type.substr(1, typeEnd - 1);
    header.fortranOrder = order.starts_with("True");
    for (const char *at = shape.data() + 1, *end = shape.data() + shapeEnd; at < end;) {
        std::uint64_t size = 0;
        const auto [next, error] = std::from_chars(at, end, size);
        if (error != std::errc() || header.shape.size() == 8) refuse(text(CORE_TR("a shape that is none")));
        header.shape.push_back(size);
        for (at = next; at < end && (*at == ',' || *at == ' ');) ++at;
    }
    return header;
}

std::string describe(const ArrayHeader& header) {
    std::string words = header.type + " [";
    for (std::size_t i = 0; i < header.shape.size(); ++i)
        words += (i ? ", " : "") + std::to_string(header.shape[i]);
    return words + (header.fortranOrder ? "], Fortran order" : "]");
}

/// Bytes of one number of an integer type that is unsigned, or signed and little-endian; 0 for any other
/// type.
std::size_t integerBytes(const std::string& type) {
    if (type.size() != 3 || type[0] == '>' || (type[1] != 'u' && type[1] != 'i')) return 0;
    const std::size_t size = std::size_t(type[2] - '0');
    return size == 1 || size == 2 || size == 4 || size == 8 ? size : 0;
}

std::vector<std::uint8_t> readLabels(ByteReader& reader) {
    const ArrayHeader header = readArrayHeader(reader);
    const std::size_t size = integerBytes(header.type), rank = header.shape.size();
    if (size == 0 || !(rank == 1 || (rank == 2 && header.shape[1] == 1)))
        throw FileError(reader.file(), text(CORE_TR("labels as integers, [count]")),
                        text("%1", describe(header)));
    const auto bytes = readLabelBytes(reader, header.shape[0], size);
    std::vector<std::uint8_t> labels(header.shape[0]);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        std::uint64_t label =
            header.type[1] == 'i' && bytes[i * size + size - 1] >= 128 ? ~std::uint64_t(0) : 0;
        for (std::size_t b = size; b-- > 0;) label = label << 8 | bytes[i * size + b];
        if (label > 9) throwLabelError(reader.file(), i, std::int64_t(label));
        labels[i] = std::uint8_t(label);
    }
    return labels;
}

std::shared_ptr<const Dataset> readPart(const ZipReader& archive, const std::string& part,
                                        const Progress& progress) {
    const auto reader = archive.open("x_" + part + ".npy");
    const ArrayHeader header = readArrayHeader(*reader);
    const std::size_t rank = header.shape.size();
    const bool images =
        header.type == "|u1" && !header.fortranOrder && (rank == 3 || (rank == 4 && header.shape[3] == 1));
    if (!images)
        throw FileError(reader->file(), text(CORE_TR("images as |u1 [count, height, width]")),
                        text("%1", describe(header)));
    checkImageSize(reader->file(), header.shape[0], header.shape[1], header.shape[2]);
    const Shape shape = Shape::image(int(header.shape[1]), int(header.shape[2]), 1);
    auto pixels = readPixels(*reader, header.shape[0], shape, progress);

    const auto labelReader = archive.open("y_" + part + ".npy");
    return std::make_shared<Dataset>(joinImagesAndLabels(shape, std::move(pixels), readLabels(*labelReader),
                                                         reader->file(), labelReader->file()));
}

}  // namespace

DataSource readNpz(const fs::path& file, const Progress& progress) {
    const ZipReader archive(file);
    DataSource source;
    // MNIST's training images are six sevenths of all.
    source.train = readPart(archive, "train", [&](double share) {
        if (progress) progress(share * 6 / 7);
    });
    source.test = readPart(archive, "test", [&](double share) {
        if (progress) progress((6 + share) / 7);
    });
    return source;
}

}  // namespace inkling
