// Recorded strokes as a data set.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/ink/stroke_file.h"

namespace inkling {

/// The strokes as prepareInk() has them, in bytes: [height, width], 0 paper to 255 ink. `shape` has one
/// channel, here and below.
std::vector<std::uint8_t> strokeImage(std::span<const Stroke> strokes, const Shape& shape);

/// Prepares each digit as the window prepares what is drawn on its canvas. Throws SettingError (field
/// "strokes") where a digit has no label, or one that the classes do not have.
std::shared_ptr<const Dataset> strokeImages(std::span<const LabelledStrokes> digits, const Shape& shape,
                                            const std::vector<std::string>& classNames);

}  // namespace inkling
