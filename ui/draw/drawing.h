// What is on the canvas: the strokes, and how wide they are for the eye.
#pragma once

#include <vector>

#include "core/ink/stroke.h"

namespace inkling {

/// The network's pen is prepareInk's, whatever the widths here.
struct Drawing {
    std::vector<Stroke> strokes;
    std::vector<std::vector<float>> widths;  ///< [strokes][points], in the canvas's pixels

    bool isEmpty() const { return strokes.empty(); }
    /// A stroke at the end, as wide everywhere.
    void add(Stroke stroke, float width);
    bool operator==(const Drawing&) const = default;
};

/// Takes away what an eraser of this radius touches on its straight way; strokes that it passes through are
/// cut in two, and what is left of them looks as before. False where it touches nothing.
bool erase(Drawing& drawing, Point from, Point to, float radius);

}  // namespace inkling
