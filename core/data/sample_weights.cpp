#include "core/data/sample_weights.h"

#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace inkling {

namespace {

constexpr std::uintmax_t maxBytes = std::uintmax_t(1) << 30;
constexpr std::size_t maxLine = 4096;

/// The last column's number.
std::optional<float> weightOf(std::string_view line) {
    constexpr std::string_view blanks = " \t\r\"";
    const auto end = line.find_last_not_of(blanks);
    if (end == line.npos) return {};
    line = line.substr(0, end + 1);
    const auto begin = line.find_last_of(",; \t\"");
    if (begin != line.npos) line.remove_prefix(begin + 1);
    float weight = 0;
    const auto [rest, error] = std::from_chars(line.data(), line.data() + line.size(), weight);
    if (error != std::errc() || rest != line.data() + line.size()) return {};
    return weight;
}

}  // namespace

std::vector<float> readSampleWeights(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::file_size(file, error) > maxBytes && !error)
        throw FileError(file, text(CORE_TR("a weight a line")),
                        text(CORE_TR("a file far too large for that")));
    std::ifstream in(file, std::ios::binary);
    std::string line;
    if (!in || !std::getline(in, line))
        throw FileError(file, text(CORE_TR("a weight a line")), text(CORE_TR("nothing that can be read")));
    std::vector<float> weights;
    std::size_t number = 1;
    do {
        const auto weight = line.size() <= maxLine ? weightOf(line) : std::nullopt;
        const bool header = number == 1 && !weight, empty = line.find_first_not_of(" \t\r") == line.npos;
        if (!header && !empty && (!weight || !std::isfinite(*weight) || *weight < 0))
            throw FileError(file, text(CORE_TR("a number from 0 in line %1"), number),
                            text("\"%1\"", line.substr(0, 40)));
        if (weight) weights.push_back(*weight);
        ++number;
    } while (std::getline(in, line));
    return weights;
}

}  // namespace inkling
