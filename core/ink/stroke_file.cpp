#include "core/ink/stroke_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "core/data/dataset.h"
#include "core/file/atomic_file.h"
#include "core/file/gzip.h"
#include "core/file/gzip_reader.h"

namespace inkling {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// Far beyond what a hand draws, and little memory.
constexpr std::size_t maxLineBytes = std::size_t(1) << 20;
constexpr std::size_t maxLines = 1'000'000;
constexpr std::size_t maxPoints = 100'000'000;  ///< in the file
constexpr std::size_t maxNameBytes = 200;
constexpr float maxCoordinate = 1e6f;

/// The lines of a reader, without their ends.
class Lines {
public:
    explicit Lines(ByteReader& reader) : reader_(reader) {}
    int number() const { return number_; }  ///< of the last line, from 1

    /// Nothing at the end.
    std::optional<std::string> next() {
        ++number_;
        std::string line;
        for (;;) {
            if (rest_.empty()) {
                rest_ = {reinterpret_cast<const char*>(buffer_.data()), reader_.read(buffer_)};
                if (rest_.empty()) return line.empty() ? std::nullopt : std::optional(line);
            }
            const auto end = rest_.find('\n');
            line += rest_.substr(0, end);
            if (line.size() > maxLineBytes)
                throw FileError(reader_.file(), text(CORE_TR("lines of at most %1 bytes"), maxLineBytes),
                                text(CORE_TR("a longer one in line %1"), number_));
            rest_.remove_prefix(end == rest_.npos ? rest_.size() : end + 1);
            if (end != rest_.npos) return line;
        }
    }

private:
    ByteReader& reader_;
    std::array<std::byte, 1 << 16> buffer_;
    std::string_view rest_;
    int number_ = 0;
};

Point readPoint(const json& point) {
    const auto coordinate = [](const json& number) {
        const double value = number.get<double>();
        if (!(std::abs(value) <= maxCoordinate))
            throw Error(text(CORE_TR("a coordinate that is no place on a canvas")));
        return float(value);
    };
    if (!point.is_array() || point.size() != 2 || !point[0].is_number() || !point[1].is_number())
        throw Error(text(CORE_TR("a point that is not [x, y]")));
    return {coordinate(point[0]), coordinate(point[1])};
}

/// What a member says; what is no text, or much of it, says nothing.
std::string readName(const json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string()) return {};
    const auto& name = found->get_ref<const std::string&>();
    return name.size() <= maxNameBytes ? name : std::string();
}

/// Throws Error with what is wrong with the line.
LabelledStrokes readLine(const std::string& line) {
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object()) throw Error(text(CORE_TR("no JSON object")));
    LabelledStrokes digit;
    if (const auto label = object.find("label"); label != object.end() && label->is_null()) {
        digit.label = noClass;
    } else if (label != object.end()) {
        const bool valid = label->is_number_unsigned() && label->get<std::uint64_t>() <= 9;
        if (!valid) throw Error(text(CORE_TR("a label that is not 0 to 9")));
        digit.label = label->get<int>();
    }
    const auto strokes = object.find("strokes");
    if (strokes == object.end() || !strokes->is_array()) throw Error(text(CORE_TR("no list of strokes")));
    for (const json& stroke : *strokes) {
        if (!stroke.is_array()) throw Error(text(CORE_TR("a stroke that is no list of points")));
        auto& points = digit.strokes.emplace_back();
        points.reserve(stroke.size());
        for (const json& point : stroke) points.push_back(readPoint(point));
    }
    digit.writer = readName(object, "writer");
    digit.time = readName(object, "time");
    return digit;
}

/// With the fewest digits that read back as the same number.
void append(std::string& line, float number) {
    std::array<char, 32> text;
    line.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

void append(std::string& line, const Stroke& stroke) {
    line += '[';
    for (const Point& point : stroke) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;  // no ink, and no JSON
        if (line.back() == ']') line += ", ";
        line += '[';
        append(line, point.x);
        line += ", ";
        append(line, point.y);
        line += ']';
    }
    line += ']';
}

std::string formatLine(const LabelledStrokes& digit) {
    std::string line = "{";
    if (digit.label == noClass)
        line += "\"label\": null, ";
    else if (digit.label >= 0)
        line += "\"label\": " + std::to_string(digit.label) + ", ";
    for (const auto& [member, name] : {std::pair("writer", &digit.writer), {"time", &digit.time}})
        if (!name->empty())
            line += std::string("\"") + member +
                    "\": " + json(*name).dump(-1, ' ', false, json::error_handler_t::replace) + ", ";
    line += "\"strokes\": [";
    for (const Stroke& stroke : digit.strokes) {
        if (line.back() == ']') line += ", ";
        append(line, stroke);
    }
    return line + "]}\n";
}

}  // namespace

std::vector<LabelledStrokes> readStrokes(const fs::path& file,
                                         const std::function<void(const FileError&)>& damaged) {
    GzipReader reader(file);
    Lines lines(reader);
    std::vector<LabelledStrokes> digits;
    std::size_t points = 0;
    const Text expected = text(CORE_TR(R"(lines like {"label": 7, "strokes": [[[x, y], ...], ...]})"));
    while (const auto line = lines.next()) {
        if (line->find_first_not_of(" \t\r") == line->npos) continue;
        try {
            digits.push_back(readLine(*line));
            for (const Stroke& stroke : digits.back().strokes) points += stroke.size() + 1;
        } catch (const Error& error) {
            const FileError failure(file, expected,
                                    text(CORE_TR("%1 in line %2"), error.text(), lines.number()));
            if (!damaged) throw failure;
            damaged(failure);
        }
        if (digits.size() > maxLines || points > maxPoints)
            throw FileError(file, text(CORE_TR("at most %1 digits"), maxLines),
                            text(CORE_TR("more, or digits of very many points")));
    }
    if (digits.empty() && !damaged) throw FileError(file, expected, text(CORE_TR("none")));
    return digits;
}

void writeStrokes(std::span<const LabelledStrokes> digits, const fs::path& file) {
    std::string lines;
    for (const LabelledStrokes& digit : digits) lines += formatLine(digit);
    if (file.extension() == ".gz")
        writeFile(file, gzip(lines));
    else
        writeFile(file, lines);
}

}  // namespace inkling
