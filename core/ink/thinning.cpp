#include "core/ink/thinning.h"

#include <array>
#include <utility>

namespace inkling {
namespace {

struct Step {
    int x, y;
};

/// Around a pixel, clockwise from the one above.
constexpr std::array<Step, 8> ring{{{0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}}};

std::array<bool, 8> neighbours(const InkMask& mask, int x, int y) {
    std::array<bool, 8> ink;
    for (std::size_t i = 0; i < ring.size(); ++i) ink[i] = mask.at(x + ring[i].x, y + ring[i].y);
    return ink;
}

/// How often paper is followed by ink on the way around: the lines that meet here.
int crossings(const std::array<bool, 8>& ink) {
    int count = 0;
    for (std::size_t i = 0; i < ink.size(); ++i) count += !ink[i] && ink[(i + 1) % ink.size()];
    return count;
}

/// The conditions of the paper; it has two passes by turns, for the south-east and for the north-west sides.
bool isRemovable(const InkMask& mask, int x, int y, bool second) {
    const auto ink = neighbours(mask, x, y);
    int around = 0;
    for (bool neighbour : ink) around += neighbour;
    if (around < 2 || around > 6 || crossings(ink) != 1) return false;
    const bool above = ink[0], right = ink[2], below = ink[4], left = ink[6];
    return second ? !(above && right && left) && !(above && below && left)
                  : !(above && right && below) && !(right && below && left);
}

/// Takes lines out of a mask, pixel by pixel.
class Tracer {
public:
    explicit Tracer(const InkMask& mask) : mask_(mask), seen_(mask.ink.size()) {}

    std::vector<Stroke> trace() {
        // First from ends and branchings, then what is left: rings.
        for (const bool rings : {false, true})
            for (int y = 0; y < mask_.height; ++y)
                for (int x = 0; x < mask_.width; ++x) {
                    if (!mask_.at(x, y) || (rings ? seen(x, y) : !isNode(x, y))) continue;
                    beginAt(x, y);
                }
        return std::move(strokes_);
    }

private:
    bool isNode(int x, int y) const { return crossings(neighbours(mask_, x, y)) != 2; }
    bool seen(int x, int y) const { return seen_[std::size_t(y) * mask_.width + x]; }
    void see(int x, int y) { seen_[std::size_t(y) * mask_.width + x] = true; }

    static Point middle(int x, int y) { return {float(x) + 0.5f, float(y) + 0.5f}; }

    /// Follows every line that leaves the pixel.
    void beginAt(int x, int y) {
        const std::size_t before = strokes_.size();
        see(x, y);
        for (const Step& step : ring) {
            const int u = x + step.x, v = y + step.y;
            if (!mask_.at(u, v)) continue;
            if (isNode(u, v)) {  // side by side: joined once
                if (!seen(u, v)) strokes_.push_back({middle(x, y), middle(u, v)});
            } else if (!seen(u, v)) {
                follow(x, y, u, v);
            }
        }
        const auto isAlone = [](const std::array<bool, 8>& ink) {
            for (bool neighbour : ink)
                if (neighbour) return false;
            return true;
        };
        if (strokes_.size() == before && isAlone(neighbours(mask_, x, y))) strokes_.push_back({middle(x, y)});
    }

    /// From (fromX, fromY) over (x, y) as far as the line goes. Straight neighbours come before oblique ones,
    /// so that no corner is cut and left over.
    void follow(int fromX, int fromY, int x, int y) {
        Stroke stroke{middle(fromX, fromY)};
        int beforeX = fromX, beforeY = fromY;
        while (true) {
            see(x, y);
            stroke.push_back(middle(x, y));
            const Step* next = nullptr;
            const Step* end = nullptr;
            for (int oblique : {0, 1})
                for (std::size_t i = std::size_t(oblique); i < ring.size(); i += 2) {
                    const int u = x + ring[i].x, v = y + ring[i].y;
                    if (!mask_.at(u, v) || (u == beforeX && v == beforeY)) continue;
                    const bool home = u == fromX && v == fromY && stroke.size() > 2;
                    if (home || (isNode(u, v) && !(u == fromX && v == fromY))) {
                        if (!end) end = &ring[i];
                    } else if (!seen(u, v) && !next) {
                        next = &ring[i];
                    }
                }
            if (end) {
                stroke.push_back(middle(x + end->x, y + end->y));
                break;
            }
            if (!next) break;
            beforeX = x, beforeY = y;
            x += next->x, y += next->y;
        }
        strokes_.push_back(std::move(stroke));
    }

    const InkMask& mask_;
    std::vector<bool> seen_;
    std::vector<Stroke> strokes_;
};

}  // namespace

void thin(InkMask& mask, int pixels) {
    std::vector<std::size_t> removed;
    for (bool changed = true; changed && pixels > 0; --pixels) {
        changed = false;
        for (const bool second : {false, true}) {
            removed.clear();
            for (int y = 0; y < mask.height; ++y)
                for (int x = 0; x < mask.width; ++x)
                    if (mask.at(x, y) && isRemovable(mask, x, y, second))
                        removed.push_back(std::size_t(y) * mask.width + x);
            for (std::size_t pixel : removed) mask.ink[pixel] = 0;
            changed = changed || !removed.empty();
        }
    }
}

std::vector<Stroke> traceRows(const InkMask& mask) {
    std::vector<Stroke> strokes;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (!mask.at(x, y)) continue;
            const float left = float(x) + 0.5f, middle = float(y) + 0.5f;
            while (mask.at(x + 1, y)) ++x;
            strokes.push_back({{left, middle}, {float(x) + 0.5f, middle}});
        }
    return strokes;
}

std::vector<Stroke> traceLines(const InkMask& mask) {
    return Tracer(mask).trace();
}

}  // namespace inkling
