#include "core/ink/ink_mask.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace inkling {
namespace {

/// One number a pixel.
struct Plane {
    int width = 0, height = 0;
    std::vector<float> level;  ///< [height, width]

    Plane(int width_, int height_) : width(width_), height(height_), level(std::size_t(width_) * height_) {}
    float& at(int x, int y) { return level[std::size_t(y) * width + x]; }
    float at(int x, int y) const { return level[std::size_t(y) * width + x]; }
};

constexpr int workSide = 1024;         ///< larger pictures are made smaller first
constexpr int lightSide = 96;          ///< in which the light on the paper is found
constexpr int maskSide = 240;          ///< of what is handed out
constexpr float leastContrast = 0.1f;  ///< ink takes at least this share of the paper's light

/// The picture's size times 1 / `cell`, each pixel the mean of its cell; light is 0 to 1.
Plane reduced(const Plane& from, int cell) {
    Plane to((from.width + cell - 1) / cell, (from.height + cell - 1) / cell);
    for (int y = 0; y < to.height; ++y)
        for (int x = 0; x < to.width; ++x) {
            const int right = std::min(from.width, (x + 1) * cell),
                      bottom = std::min(from.height, (y + 1) * cell);
            float sum = 0;
            for (int v = y * cell; v < bottom; ++v)
                for (int u = x * cell; u < right; ++u) sum += from.at(u, v);
            to.at(x, y) = sum / float((right - x * cell) * (bottom - y * cell));
        }
    return to;
}

Plane lightOf(const Picture& picture) {
    Plane light(picture.width, picture.height);
    std::ranges::transform(picture.grey, light.level.begin(),
                           [](std::uint8_t grey) { return float(grey) / 255; });
    const int cell = (std::max(picture.width, picture.height) + workSide - 1) / workSide;
    return cell > 1 ? reduced(light, cell) : light;
}

/// Each pixel becomes `pick` of all in a square around it, a row and then a column at a time.
Plane filtered(Plane plane, int reach,
               const std::function<float(const float* begin, const float* end)>& pick) {
    std::vector<float> line, out;
    const auto run = [&](int count, auto&& pixel) {
        line.resize(std::size_t(count));
        for (int i = 0; i < count; ++i) line[std::size_t(i)] = pixel(i);
        for (int i = 0; i < count; ++i)
            pixel(i) =
                pick(line.data() + std::max(0, i - reach), line.data() + std::min(count, i + reach + 1));
    };
    for (int y = 0; y < plane.height; ++y) run(plane.width, [&](int x) -> float& { return plane.at(x, y); });
    for (int x = 0; x < plane.width; ++x) run(plane.height, [&](int y) -> float& { return plane.at(x, y); });
    return plane;
}

float meanOf(const float* begin, const float* end) {
    float sum = 0;
    for (const float* p = begin; p != end; ++p) sum += *p;
    return sum / float(end - begin);
}
float leastOf(const float* begin, const float* end) {
    return *std::min_element(begin, end);
}
float mostOf(const float* begin, const float* end) {
    return *std::max_element(begin, end);
}

/// Whether the few pixels that differ from what surrounds them are the light ones: ink is less than paper, so
/// it lies further from the mean.
bool inkIsLight(const Plane& small) {
    const Plane around = filtered(small, std::max(small.width, small.height) / 3, meanOf);
    double third = 0;
    for (std::size_t i = 0; i < small.level.size(); ++i)
        third += std::pow(small.level[i] - around.level[i], 3.0);
    return third > 0;
}

/// Bilinear, in the middle of a pixel of a plane `cell` times as large.
float enlarged(const Plane& small, int x, int y, int cell) {
    const float u = std::clamp((float(x) + 0.5f) / float(cell) - 0.5f, 0.0f, float(small.width - 1));
    const float v = std::clamp((float(y) + 0.5f) / float(cell) - 0.5f, 0.0f, float(small.height - 1));
    const int left = int(u), top = int(v), right = std::min(left + 1, small.width - 1),
              bottom = std::min(top + 1, small.height - 1);
    const float across = u - float(left), down = v - float(top);
    const float upper = small.at(left, top) + across * (small.at(right, top) - small.at(left, top));
    const float lower = small.at(left, bottom) + across * (small.at(right, bottom) - small.at(left, bottom));
    return upper + down * (lower - upper);
}

/// Which share of the paper's light is missing, 0 to 1. The paper's light is what is left when strokes are
/// closed: each pixel takes the lightest of a square wider than any stroke, and then the darkest of those.
Plane darkness(Plane light) {
    const int cell = (std::max(light.width, light.height) + lightSide - 1) / lightSide;
    Plane small = reduced(light, cell);
    if (inkIsLight(small)) {
        for (float& level : light.level) level = 1 - level;
        for (float& level : small.level) level = 1 - level;
    }
    const int reach = std::max(small.width, small.height) / 6;
    small = filtered(filtered(filtered(small, reach, mostOf), reach, leastOf), reach / 2, meanOf);
    for (int y = 0; y < light.height; ++y)
        for (int x = 0; x < light.width; ++x) {
            const float paper = std::max(enlarged(small, x, y, cell), 0.02f);
            light.at(x, y) = std::clamp(1 - light.at(x, y) / paper, 0.0f, 1.0f);
        }
    return light;
}

/// Otsu, "A threshold selection method from gray-level histograms", 1979: the level between the two classes
/// whose means are the furthest apart. At least five deviations of the paper's own levels (by the median)
/// above them, for where ink is little, Otsu's would divide the paper. Nothing (1) where the classes are
/// hardly apart.
float inkThreshold(const Plane& darkness) {
    constexpr int levels = 256;
    std::array<double, levels> histogram{};
    for (float level : darkness.level) ++histogram[std::size_t(level * (levels - 1))];
    double all = 0, sum = 0;
    for (int i = 0; i < levels; ++i) all += histogram[std::size_t(i)], sum += i * histogram[std::size_t(i)];

    double below = 0, sumBelow = 0, best = -1, apart = 0;
    int threshold = levels - 1;
    const auto distance = [&] { return (sum - sumBelow) / (all - below) - sumBelow / below; };
    for (int t = 0; t < levels - 1; ++t) {
        below += histogram[std::size_t(t)];
        sumBelow += t * histogram[std::size_t(t)];
        if (below == 0 || below == all) continue;
        const double between = below * (all - below) * distance() * distance();
        if (between > best) best = between, threshold = t, apart = distance();
    }
    if (apart < leastContrast * levels) return 1;

    std::vector<float> sorted = darkness.level;
    const auto median = [&sorted] {
        const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
        std::ranges::nth_element(sorted, middle);
        return *middle;
    };
    const float paper = median();
    for (float& level : sorted) level = std::abs(level - paper);
    const float deviation = 1.48f * median();  // of a normal distribution
    return std::max((float(threshold) + 0.5f) / (levels - 1), std::min(paper + 5 * deviation, 0.5f));
}

/// Takes out what is no part of a digit: pieces that lie along the edge, and specks.
void clean(InkMask& mask) {
    struct Piece {
        int first, size = 0, onEdge = 0;
    };
    std::vector<Piece> pieces;
    std::vector<int> pieceOf(mask.ink.size(), -1), open;
    const int width = mask.width, height = mask.height;
    for (int start = 0; start < width * height; ++start) {
        if (!mask.ink[std::size_t(start)] || pieceOf[std::size_t(start)] >= 0) continue;
        const int number = int(pieces.size());
        Piece& piece = pieces.emplace_back(Piece{start});
        open.assign(1, start);
        pieceOf[std::size_t(start)] = number;
        while (!open.empty()) {
            const int here = open.back(), x = here % width, y = here / width;
            open.pop_back();
            ++piece.size;
            piece.onEdge += x == 0 || y == 0 || x == width - 1 || y == height - 1;
            for (int v = y - 1; v <= y + 1; ++v)
                for (int u = x - 1; u <= x + 1; ++u)
                    if (mask.at(u, v) && pieceOf[std::size_t(v) * width + u] < 0) {
                        pieceOf[std::size_t(v) * width + u] = number;
                        open.push_back(v * width + u);
                    }
        }
    }
    const auto alongEdge = [&](const Piece& piece) { return piece.onEdge * 8 > width + height; };
    int largest = 0;
    for (const Piece& piece : pieces)
        if (!alongEdge(piece)) largest = std::max(largest, piece.size);
    for (std::size_t i = 0; i < mask.ink.size(); ++i)
        if (pieceOf[i] >= 0) {
            const Piece& piece = pieces[std::size_t(pieceOf[i])];
            if (alongEdge(piece) || piece.size * 50 < largest) mask.ink[i] = 0;
        }
}

/// The ink's box, on a grid of at most maskSide cells; a cell has ink where any pixel of it has.
InkMask cut(const InkMask& mask) {
    int left = mask.width, right = -1, top = mask.height, bottom = -1;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y)) {
                left = std::min(left, x), right = std::max(right, x);
                top = std::min(top, y), bottom = std::max(bottom, y);
            }
    if (right < left) return {};
    const int longest = std::max(right - left, bottom - top) + 1, cells = std::min(longest, maskSide);
    const auto cell = [&](int pixel) { return int(std::int64_t(pixel) * cells / longest); };
    InkMask out{cell(right - left) + 1, cell(bottom - top) + 1, {}};
    out.ink.resize(std::size_t(out.width) * out.height);
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            if (mask.at(x, y)) out.ink[std::size_t(cell(y - top)) * out.width + cell(x - left)] = 1;
    return out;
}

}  // namespace

InkMask separateInk(const Picture& picture) {
    if (picture.width <= 0 || picture.height <= 0) return {};
    const Plane dark = darkness(lightOf(picture));
    const float threshold = inkThreshold(dark);
    InkMask mask{dark.width, dark.height, std::vector<std::uint8_t>(dark.level.size())};
    std::ranges::transform(dark.level, mask.ink.begin(),
                           [threshold](float level) { return level > threshold; });
    clean(mask);
    return cut(mask);
}

}  // namespace inkling
