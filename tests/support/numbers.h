// Numbers of several digits, written by the synthetic writers.
#pragma once

#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/handwriting/writing.h"
#include "core/ink/ink_box.h"

namespace inkling::test {

struct WrittenNumber {
    std::string digits;
    std::vector<Stroke> strokes;  ///< in the order they were drawn
};

/// How a number's digits stand beside each other.
struct Spacing {
    float gap = 0.3f;     ///< between the digits' edges, as a share of their height; negative: they overlap
    bool joined = false;  ///< the pen is not lifted between one digit and the next
};

/// Goes on with `next` without lifting the pen: a straight line leads there.
inline void join(Stroke& stroke, const Stroke& next) {
    const Point from = stroke.back(), to = next.front();
    constexpr int steps = 12;
    for (int i = 1; i < steps; ++i) {
        const float share = float(i) / steps;
        stroke.push_back({from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)});
    }
    stroke.insert(stroke.end(), next.begin(), next.end());
}

/// Digits given as strokes, brought to about one height and set side by side on one line.
inline WrittenNumber sideBySide(const std::vector<std::vector<Stroke>>& digits, std::string name,
                                const Spacing& spacing, Random random, float height = 150) {
    WrittenNumber number{std::move(name), {}};
    float right = 20;
    bool first = true;
    for (std::vector<Stroke> digit : digits) {
        const InkBox box = boxOf(digit);
        const float size = height * random.uniform(0.87f, 1.15f);
        const float scale = size / float(std::max({box.height(), 0.6 * box.width(), 1.0}));
        const float top = 40 + height * random.uniform(-0.06f, 0.06f) + (height - size);
        const float left = first ? right : right + height * (spacing.gap + random.uniform(-0.03f, 0.03f));
        for (Stroke& stroke : digit)
            for (Point& p : stroke)
                p = {left + scale * (p.x - float(box.left)), top + scale * (p.y - float(box.top))};
        right = left + scale * float(box.width());
        for (std::size_t i = 0; i < digit.size(); ++i) {
            if (i == 0 && !first && spacing.joined)
                join(number.strokes.back(), digit[i]);
            else
                number.strokes.push_back(std::move(digit[i]));
        }
        first = false;
    }
    return number;
}

/// A number of `length` digits in one hand; the same for the same seed.
inline WrittenNumber writeNumber(std::uint64_t seed, int length, const Spacing& spacing) {
    const Writer writer{Random(seed, {1})};
    Random random(seed, {2});
    std::vector<std::vector<Stroke>> digits;
    std::string name;
    for (int i = 0; i < length; ++i) {
        const int digit = int(random.below(10));
        digits.push_back(write(writer, digit, Random(random())).strokes);
        name += char('0' + digit);
    }
    return sideBySide(digits, std::move(name), spacing, random);
}

}  // namespace inkling::test
