#include "ui/plot/plot_curve.h"

#include <cmath>

namespace inkling {

namespace {
constexpr double steepPart = 0.3;  // epochs
}

double Smoothed::add(double value) {
    if (!std::isfinite(value)) return count_ ? mean_ : value;
    const double length = std::min(length_, 1 + 0.2 * count_++);
    mean_ += (value - mean_) / length;
    return mean_;
}

void CurveRange::extend(std::optional<Range>& range, double value) {
    if (!range) range = Range{value, value};
    range->low = std::min(range->low, value);
    range->high = std::max(range->high, value);
}

void CurveRange::add(double x, double value) {
    if (!std::isfinite(value)) return;
    last_ = std::max(last_, x);
    extend(all_, value);
    if (x > steepPart) extend(settled_, value);
}

void CurveRange::include(double value) {
    if (!std::isfinite(value)) return;
    extend(all_, value);
    extend(settled_, value);
}

}  // namespace inkling
