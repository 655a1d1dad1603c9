#include "ui/plot/plot_curve.h"

#include <cmath>

namespace inkling {

namespace {
constexpr double steepPart = 0.3;  // epochs
}

double Smoothed::add(double value, double count) {
    if (!std::isfinite(value)) return weights_ > 0 ? sum_ / weights_ : value;
    const double kept = std::pow(weight_, count);
    sum_ = kept * sum_ + (1 - kept) * value;
    weights_ = kept * weights_ + (1 - kept);
    return sum_ / weights_;
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
    if (value > 0) extend(positive_, value);
}

void CurveRange::include(double value) {
    if (!std::isfinite(value)) return;
    extend(all_, value);
    extend(settled_, value);
    if (value > 0) extend(positive_, value);
}

}  // namespace inkling
