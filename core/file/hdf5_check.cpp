#include "core/file/hdf5_check.h"

#include <algorithm>
#include <map>
#include <optional>

namespace inkling {

namespace {

class Check {
public:
    explicit Check(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    bool isSound() {
        constexpr std::uint8_t signature[] = {'G', 'C', 'O', 'L', 1, 0, 0, 0};
        for (std::size_t at = 0; at + heapHeader <= bytes_.size(); at += 8)
            if (std::equal(std::begin(signature), std::end(signature), &bytes_[at]) && !takeHeap(at))
                return false;
        for (std::size_t at = 0; at + leastAttribute <= bytes_.size(); ++at) {
            const auto attribute = readAttribute(at);
            if (attribute ? !fitsItsMessage(at, *attribute) || !textsAreSound(*attribute) : mustBeOne(at))
                return false;
        }
        return true;
    }

private:
    static constexpr std::size_t heapHeader = 16;  // and that of an object in it
    static constexpr std::uint64_t attributeMessage = 0x0c;
    static constexpr std::size_t leastAttribute = 8 + 2 + 8 + 4;
    enum Class : std::uint8_t { VariableLength = 9, LastClass = 11 };

    struct Attribute {
        std::size_t type, data;      ///< where in the file
        std::uint64_t values, size;  ///< how many; bytes of each
    };

    /// Zeros beyond the file's end.
    std::uint64_t number(std::size_t at, std::size_t size) const {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size && at + i < bytes_.size(); ++i)
            value |= std::uint64_t(bytes_[at + i]) << (8 * i);
        return value;
    }

    /// A heap is GCOL and objects of {index, references, size}, each with its text behind it.
    bool takeHeap(std::size_t at) {
        const std::uint64_t size = number(at + 8, 8);
        if (size < heapHeader || size > bytes_.size() - at) return false;
        auto& objects = heaps_[at];
        for (std::uint64_t object = heapHeader; object + heapHeader <= size;) {
            const std::uint64_t index = number(at + object, 2), length = number(at + object + 8, 8);
            if (index == 0) break;  // what is left is free
            if (length > size - object - heapHeader) return false;
            objects[index] = length;
            object += heapHeader + (length + 7) / 8 * 8;
        }
        return true;
    }

    /// Before an attribute is its message's header: of the first kind {type, size, flags, 3 reserved}, of the
    /// second {type, size, flags} and maybe 2 bytes more, with one byte for the type. Where there are many
    /// attributes, they lie elsewhere and have none.
    bool fitsItsMessage(std::size_t at, const Attribute& attribute) const {
        struct Header {
            std::size_t length, typeSize;
        };
        bool hasHeader = false;
        for (const Header header : {Header{8, 2}, {4, 1}, {6, 1}}) {
            if (at < header.length || number(at - header.length, header.typeSize) != attributeMessage)
                continue;
            hasHeader = true;
            const std::uint64_t size = number(at - header.length + header.typeSize, 2),
                                before = attribute.data - at;
            if (before <= size && attribute.values <= (size - before) / attribute.size) return true;
        }
        return !hasHeader;
    }

    /// Whether the header of the first kind is before it, and all of that, so that chance did not put it
    /// there.
    bool mustBeOne(std::size_t at) const {
        if (at < 8 || number(at - 8, 2) != attributeMessage || number(at - 3, 3) != 0) return false;
        const auto size = number(at - 6, 2), version = number(at, 1);
        return size % 8 == 0 && size >= leastAttribute && version >= 1 && version <= 3 &&
               number(at + 1, 1) == 0;
    }

    /// Nothing where it is none: {version, flags, sizes of name, type and space}, then these and the values.
    std::optional<Attribute> readAttribute(std::size_t at) const {
        const auto version = number(at, 1);
        if (version < 1 || version > 3 || number(at + 1, 1) != 0) return {};
        const auto padded = [&](std::uint64_t size) { return version == 1 ? (size + 7) / 8 * 8 : size; };
        const auto nameSize = number(at + 2, 2), typeSize = number(at + 4, 2), spaceSize = number(at + 6, 2);
        const std::size_t name = at + (version == 3 ? 9 : 8), type = name + padded(nameSize),
                          space = type + padded(typeSize), data = space + padded(spaceSize);
        if (nameSize < 1 || typeSize < 8 || spaceSize < 4 || data > bytes_.size()) return {};
        if (bytes_[name + nameSize - 1] != 0) return {};
        const auto typeVersion = number(type, 1) >> 4, size = number(type + 4, 4);
        if (typeVersion < 1 || typeVersion > 4 || (number(type, 1) & 0x0f) > LastClass || size == 0)
            return {};
        const auto spaceVersion = number(space, 1), rank = number(space + 1, 1);
        if (spaceVersion < 1 || spaceVersion > 2 || rank > 32) return {};
        std::uint64_t values = spaceVersion == 2 && number(space + 3, 1) == 2 ? 0 : 1;  // 2: there are none
        for (std::uint64_t i = 0; i < rank; ++i) {
            const auto side = number(space + (spaceVersion == 1 ? 8 : 4) + 8 * i, 8);
            if (side > bytes_.size()) return Attribute{type, data, side, size};  // too many, whatever follows
            values = std::min<std::uint64_t>(values * side, bytes_.size() + 1);
        }
        return Attribute{type, data, values, size};
    }

    /// Texts of variable length are {length, heap's address, index in it}.
    bool textsAreSound(const Attribute& attribute) const {
        constexpr std::uint64_t reference = 16;
        if ((number(attribute.type, 1) & 0x0f) != VariableLength || attribute.size != reference) return true;
        if (attribute.values > (bytes_.size() - attribute.data) / reference) return false;
        for (std::uint64_t i = 0; i < attribute.values; ++i) {
            const std::size_t at = attribute.data + i * reference;
            const auto heap = heaps_.find(number(at + 4, 8));
            if (heap == heaps_.end()) continue;  // the library finds none either
            const auto object = heap->second.find(number(at + 12, 4));
            if (object == heap->second.end() || number(at, 4) > object->second) return false;
        }
        return true;
    }

    std::span<const std::uint8_t> bytes_;
    std::map<std::uint64_t, std::map<std::uint64_t, std::uint64_t>> heaps_;  // address, index, length
};

}  // namespace

bool attributesAreSound(std::span<const std::uint8_t> file) {
    return Check(file).isSound();
}

}  // namespace inkling
