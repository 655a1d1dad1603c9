// What a plot of a training must compute: the smoothed line and the axis's range.
#pragma once

#include <algorithm>
#include <optional>

namespace inkling {

/// An exponentially weighted mean, as TensorBoard has it: divided by the weights so far, so that its
/// beginning is not drawn towards 0.
class Smoothed {
public:
    /// `weight` of what came before: 0 (no smoothing) to under 1.
    explicit Smoothed(double weight = 0) : weight_(std::clamp(weight, 0.0, 0.999)) {}
    /// `value` stands for so many values. One that is no number is left out.
    double add(double value, double count = 1);

private:
    double weight_, sum_ = 0, weights_ = 0;
};

/// The lowest and highest value of a curve over x in epochs. The steep first part is left out once the first
/// epoch is complete, or it would press the rest against the axis; until then it is all there is.
class CurveRange {
public:
    void add(double x, double value);
    /// A value that must be seen whatever its place, such as an epoch's.
    void include(double value);
    bool isEmpty() const { return !all_ && !settled_; }
    double low() const { return shown().low; }
    double high() const { return shown().high; }
    /// The lowest and highest over 0 of all, the steep part too: what a logarithmic axis has room for.
    double lowPositive() const { return positive_ ? positive_->low : 0; }
    double highPositive() const { return positive_ ? positive_->high : 0; }

private:
    struct Range {
        double low, high;
    };
    static void extend(std::optional<Range>& range, double value);
    const Range& shown() const { return settled_ && last_ >= 1 ? *settled_ : *all_; }

    std::optional<Range> all_, settled_, positive_;
    double last_ = 0;
};

}  // namespace inkling
