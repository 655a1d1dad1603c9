// Recorded pen digits, a JSON object a line.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/ink/stroke.h"

namespace inkling {

struct LabelledStrokes {
    int label = -1;  ///< 0 to 9; noClass where it is no digit; -1 where nobody has said what it is
    std::vector<Stroke> strokes;
    std::string writer = {};  ///< who drew it; may be empty
    std::string time = {};    ///< when, as ISO 8601 has it; may be empty
    bool operator==(const LabelledStrokes&) const = default;
};

/// Reads `{"label": 7, "strokes": [[[x, y], ...], ...]}` lines, plain or gzip (told by content, not by name).
/// A label of null is what is no digit; "writer" and "time" may be there, other members are ignored. Throws
/// FileError naming the line. With `damaged`, which is told the same, a damaged line is passed over, and no
/// lines are no error.
std::vector<LabelledStrokes> readStrokes(const std::filesystem::path& file,
                                         const std::function<void(const FileError&)>& damaged = {});

/// Writes what readStrokes reads as the same, gzip where the name ends in .gz, beside the file and renamed
/// into place. Throws FileError.
void writeStrokes(std::span<const LabelledStrokes> digits, const std::filesystem::path& file);

}  // namespace inkling
