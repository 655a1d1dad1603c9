// The plan of a digit: through which points the pen means to go.
#pragma once

#include <vector>

#include "core/ink/stroke.h"

namespace inkling {

/// A point of the plan, in a box about 1 high (y down from 0 to 1) and two thirds as wide.
struct Knot {
    Point place;
    bool corner = false;  ///< the pen turns here at once; elsewhere it runs smoothly
};

/// An ellipse to run along; radii as the knots have them.
struct Oval {
    Point centre;
    float radiusX = 0, radiusY = 0;
    float tilt = 0;  ///< degrees, clockwise as seen
};

/// A stretch of an oval. Angles are in degrees, clockwise as seen, from three o'clock (0) over six (90).
struct Sweep {
    float from = 0;
    float angle = 360;  ///< negative is counterclockwise
    float swell = 1;    ///< the factor by which the oval grows on the way
};

/// Strokes as plans, with the pen's movements to build them. Points come in braces, whose parts are worked
/// out from left to right, so that the hand is asked in the same order by every compiler.
class Glyph {
public:
    /// Puts the pen down.
    Glyph& down(Point p);
    /// Goes on smoothly.
    Glyph& to(Point p);
    /// Goes on to a corner.
    Glyph& corner(Point p);
    /// Runs along an oval; puts the pen down first if the glyph has no stroke yet.
    Glyph& arc(const Oval& oval, const Sweep& sweep);
    /// The same as a stroke of its own.
    Glyph& ring(const Oval& oval, const Sweep& sweep);

    std::vector<std::vector<Knot>> strokes;
};

}  // namespace inkling
