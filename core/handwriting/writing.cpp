#include "core/handwriting/writing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/handwriting/digits.h"
#include "core/handwriting/scribbles.h"

namespace inkling {
namespace {

/// What all digits of one hand have in common, as the moment has it.
struct Style {
    float slant;      ///< x for each y upwards
    float width;      ///< factor on x
    float turn;       ///< radians
    float taper;      ///< how much wider the foot is than the head
    float sink;       ///< moves the middle down, the ends stay
    float tension;    ///< how far the curve swings out between knots; 1/2 is Catmull and Rom's
    float wobble;     ///< of knots
    float tremor;     ///< along the line
    float overshoot;  ///< beyond the ends of strokes, as a share of the last stretch
    float looseness;  ///< strokes apart from where they are meant
    float lattice;    ///< places that a coarse tablet tells apart in a digit's height; 0: all
    float penWidth;

    explicit Style(Hand& hand) {
        slant = hand.normalTrait(0.15f, 0.25f);
        width = std::clamp(std::exp(hand.normalTrait(0.06f, 0.19f)), 0.75f, 1.7f);
        turn = hand.normalTrait(0, 0.09f);
        taper = hand.normalTrait(0, 0.1f);
        sink = hand.normalTrait(0, 0.08f);
        tension = hand.trait(0.3f, 0.62f);
        wobble = hand.trait(0.008f, 0.04f);
        tremor = hand.trait(0, 0.01f);
        overshoot = hand.normalTrait(0, 0.06f);
        looseness = hand.trait(0, 0.035f);
        lattice = hand.habit(0.3f) ? hand.trait(10, 36) : 0;
        penWidth = std::clamp(2.4f * std::exp(hand.normalTrait(0, 0.25f)), 1.3f, 5.2f);
    }
};

/// Subjects of a writer's habits beside the digits 0 to 9.
enum Subject : std::uint64_t { styleSubject = 10, scribbleSubject };

/// A smooth random displacement of the whole page: two waves.
class Distortion {
public:
    explicit Distortion(Hand& hand) {
        for (Wave& wave : waves_)
            wave = {hand.chance(-7, 7), hand.chance(-5, 5), hand.chance(0, 6.28f), hand.slip(0.028f),
                    hand.slip(0.028f)};
    }
    Point operator()(Point p) const {
        Point moved = p;
        for (const Wave& wave : waves_) {
            const float value = std::sin(wave.perX * p.x + wave.perY * p.y + wave.phase);
            moved.x += wave.x * value;
            moved.y += wave.y * value;
        }
        return moved;
    }

private:
    struct Wave {
        float perX, perY, phase, x, y;
    };
    Wave waves_[2];
};

/// The knots as the hand meets them: scattered, and the strokes' ends too short or too long.
void scatter(std::vector<Knot>& knots, const Style& style, Hand& hand) {
    for (Knot& knot : knots) {
        knot.place.x += hand.slip(style.wobble);
        knot.place.y += hand.slip(style.wobble);
    }
    const float dx = hand.slip(style.looseness), dy = hand.slip(style.looseness);
    for (Knot& knot : knots) knot.place.x += dx, knot.place.y += dy;
    if (knots.size() < 2) return;
    const auto lengthen = [](Point& end, Point before, float share) {
        end.x += share * (end.x - before.x);
        end.y += share * (end.y - before.y);
    };
    lengthen(knots.back().place, knots[knots.size() - 2].place, style.overshoot + hand.slip(0.05f));
    lengthen(knots.front().place, knots[1].place, hand.slip(0.05f));
}

/// A cardinal spline through the knots, broken at corners.
Stroke smooth(const std::vector<Knot>& knots, float tension) {
    constexpr int steps = 6;
    Stroke line{knots.front().place};
    // The direction at a knot, for the stretch from `a` to `b`; at corners and ends the stretch's own.
    const auto tangent = [&](std::size_t i, std::size_t a, std::size_t b) {
        const bool free = knots[i].corner || i == 0 || i + 1 == knots.size();
        const Point from = knots[free ? a : i - 1].place, to = knots[free ? b : i + 1].place;
        const float factor = free ? 2 * tension : tension;
        return Point{factor * (to.x - from.x), factor * (to.y - from.y)};
    };
    for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
        const Point a = knots[i].place, b = knots[i + 1].place;
        const Point out = tangent(i, i, i + 1), in = tangent(i + 1, i, i + 1);
        for (int step = 1; step <= steps; ++step) {
            const float t = float(step) / steps, t2 = t * t, t3 = t2 * t;
            const float fromA = 2 * t3 - 3 * t2 + 1, fromB = 3 * t2 - 2 * t3, fromOut = t3 - 2 * t2 + t,
                        fromIn = t3 - t2;
            line.push_back({fromA * a.x + fromB * b.x + fromOut * out.x + fromIn * in.x,
                            fromA * a.y + fromB * b.y + fromOut * out.y + fromIn * in.y});
        }
    }
    return line;
}

/// Trembling: noise that forgets itself within a few points.
void tremble(Stroke& line, float strength, Hand& hand) {
    float x = 0, y = 0;
    for (Point& p : line) {
        x = 0.6f * x + hand.slip(strength);
        y = 0.6f * y + hand.slip(strength);
        p.x += x;
        p.y += y;
    }
}

/// Slant, width, taper and turn, about the middle of the plan's box.
Point shape(Point p, const Style& style) {
    float y = p.y - 0.5f;
    const float x = (p.x - 0.32f) * style.width * (1 + style.taper * y) - style.slant * y;
    y += style.sink * (0.25f - y * y);
    const float c = std::cos(style.turn), s = std::sin(style.turn);
    return {c * x - s * y, s * x + c * y};
}

/// What a coarse tablet makes of a line.
void round(Stroke& line, float lattice) {
    for (Point& p : line) p = {std::round(p.x * lattice) / lattice, std::round(p.y * lattice) / lattice};
}

/// Brings the digit to a size and a place on the canvas as people choose them.
void place(std::vector<Stroke>& strokes, Hand& hand) {
    Point low{1e9f, 1e9f}, high{-1e9f, -1e9f};
    for (const Stroke& stroke : strokes)
        for (const Point& p : stroke) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
    const float width = high.x - low.x, height = high.y - low.y;
    const float size = hand.chance(90, 250), scale = size / std::max({width, height, 0.1f});
    const float left = hand.chance(0, canvasSize - scale * width),
                top = hand.chance(0, canvasSize - scale * height);
    for (Stroke& stroke : strokes)
        for (Point& p : stroke) p = {left + scale * (p.x - low.x), top + scale * (p.y - low.y)};
}

/// Writes down what was planned.
Writing follow(Glyph glyph, Hand hand) {
    const Style style(hand);
    const Distortion distortion(hand);
    Writing writing{.strokes = {}, .penWidth = style.penWidth};
    for (std::vector<Knot>& knots : glyph.strokes) {
        scatter(knots, style, hand);
        Stroke line = smooth(knots, style.tension);
        tremble(line, style.tremor, hand);
        for (Point& p : line) p = shape(distortion(p), style);
        if (style.lattice > 0) round(line, style.lattice);
        writing.strokes.push_back(std::move(line));
    }
    place(writing.strokes, hand);
    return writing;
}

}  // namespace

Writing write(const Writer& writer, int digit, Random moment) {
    Hand plan(writer.habits(std::uint64_t(digit)), Random(moment()));
    Glyph glyph = planDigit(digit, plan);
    return follow(std::move(glyph), Hand(writer.habits(styleSubject), Random(moment())));
}

Writing scribble(const Writer& writer, Random moment) {
    Hand plan(writer.habits(scribbleSubject), Random(moment()));
    Glyph glyph = planScribble(plan);
    return follow(std::move(glyph), Hand(writer.habits(styleSubject), Random(moment())));
}

}  // namespace inkling
