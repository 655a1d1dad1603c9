// What a plot of a training must compute: the smoothed line and the axis's range.
#pragma once

#include <algorithm>
#include <optional>

namespace inkling {

/// An exponentially weighted mean. Over a steep beginning it would lag behind, so it looks back less far
/// there.
class Smoothed {
public:
    /// `length`: about how many values count, once there are many.
    explicit Smoothed(double length = 1) : length_(std::max(1.0, length)) {}
    double add(double value);

private:
    double length_, mean_ = 0;
    int count_ = 0;
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

private:
    struct Range {
        double low, high;
    };
    static void extend(std::optional<Range>& range, double value);
    const Range& shown() const { return settled_ && last_ >= 1 ? *settled_ : *all_; }

    std::optional<Range> all_, settled_;
    double last_ = 0;
};

}  // namespace inkling
