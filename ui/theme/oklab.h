// Colours by how they look: a ramp whose steps look alike.
#pragma once

#include <QColor>

namespace inkling {

/// Björn Ottosson's Oklab (2020), a space in which distances are about those that people see.
/// L 0 to 1, a and b about -0.4 to 0.4.
struct Oklab {
    double L = 0, a = 0, b = 0;
};
Oklab toOklab(const QColor& color);
/// The nearest colour that a screen shows; opaque.
QColor fromOklab(const Oklab& color);

/// `share` (0 to 1) of the way from one colour to the other.
QColor blend(const QColor& from, const QColor& to, double share);

/// WCAG 2's contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor& one, const QColor& other);

}  // namespace inkling
