// Recorded pen digits, a JSON object a line.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/ink/stroke.h"

namespace inkling {

struct LabelledStrokes {
    int label = -1;  ///< -1 where the line has none
    std::vector<Stroke> strokes;
};

/// Reads `{"label": 7, "strokes": [[[x, y], ...], ...]}` lines, plain or gzip (told by content, not by name).
/// Other members are ignored. Throws FileError naming the line.
std::vector<LabelledStrokes> readStrokes(const std::filesystem::path& file);

}  // namespace inkling
