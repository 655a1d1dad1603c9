#include "core/base/error.h"

#include <charconv>

namespace inkling {

std::string shortest(double number) {
    char out[32];
    return {out, std::to_chars(out, out + sizeof out, number).ptr};
}

std::string Text::str() const {
    if (arguments.empty()) return pattern;
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            out += pattern[i];
            continue;
        }
        const std::size_t which = std::size_t(pattern[++i] - '1');
        if (which < arguments.size()) out += arguments[which].str();
    }
    return out;
}

FileError::FileError(const std::filesystem::path& file, const Text& expected, const Text& found)
    : Error(inkling::text(CORE_TR("%1: expected %2, found %3"), file.string(), expected, found)),
      file_(file) {}

FileError::FileError(const std::filesystem::path& file, const Text& problem)
    : Error(inkling::text(CORE_TR("%1: %2"), file.string(), problem)), file_(file) {}

}  // namespace inkling
