#include "core/ink/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace inkling {

namespace {

/// Ink from 0 to 255, whatever the paper's colour.
struct Ink {
    int width, height;
    std::vector<float> level;  ///< [height, width], 0 to 1

    float at(int x, int y) const { return level[std::size_t(y) * width + x]; }
};

bool paperIsDark(const Picture& p) {
    long sum = 0, count = 0;
    for (int y = 0; y < p.height; ++y)
        for (int x = 0; x < p.width; x += (y == 0 || y == p.height - 1) ? 1 : std::max(1, p.width - 1)) {
            sum += p.grey[std::size_t(y) * p.width + x];
            ++count;
        }
    return sum < 128 * count;
}

/// Otsu, "A threshold selection method from gray-level histograms", 1979: the level between the two classes
/// whose means are the furthest apart.
int otsuThreshold(const std::vector<std::uint8_t>& levels) {
    std::array<double, 256> histogram{};
    for (auto level : levels) ++histogram[level];
    double sum = 0;
    for (int i = 0; i < 256; ++i) sum += i * histogram[std::size_t(i)];
    const double all = double(levels.size());
    double below = 0, sumBelow = 0, best = -1;
    int threshold = 0;
    for (int t = 0; t < 255; ++t) {
        below += histogram[std::size_t(t)];
        sumBelow += t * histogram[std::size_t(t)];
        if (below == 0 || below == all) continue;
        const double apart = sumBelow / below - (sum - sumBelow) / (all - below);
        const double between = below * (all - below) * apart * apart;
        if (between > best) best = between, threshold = t;
    }
    return threshold;
}

/// Paper to 0 and the ink's own level to 1, with a ramp between, so that edges stay soft.
Ink separate(const Picture& p) {
    const bool dark = paperIsDark(p);
    std::vector<std::uint8_t> ink(p.grey.size());
    for (std::size_t i = 0; i < ink.size(); ++i) ink[i] = dark ? p.grey[i] : std::uint8_t(255 - p.grey[i]);
    Ink out{p.width, p.height, std::vector<float>(ink.size())};
    const auto [least, most] = std::ranges::minmax(ink);
    if (most - least < 32) return out;  // an even picture: paper, or noise
    const int threshold = otsuThreshold(ink);
    double paperMean = 0, inkMean = 0, paperCount = 0, inkCount = 0;
    for (auto level : ink) {
        (level > threshold ? inkMean : paperMean) += level;
        (level > threshold ? inkCount : paperCount) += 1;
    }
    if (inkCount == 0 || paperCount == 0) return out;
    const float low =
        float(paperMean / paperCount) + 0.35f * float(inkMean / inkCount - paperMean / paperCount);
    const float high = float(inkMean / inkCount);
    for (std::size_t i = 0; i < ink.size(); ++i)
        out.level[i] = std::clamp((float(ink[i]) - low) / (high - low), 0.0f, 1.0f);
    return out;
}

/// How much of [begin, end) lies in the unit cell at `cell`.
double overlap(double begin, double end, int cell) {
    return std::max(0.0, std::min(end, cell + 1.0) - std::max(begin, double(cell)));
}

/// The mean of `ink` over a rectangle that may lie partly beyond it.
float meanOver(const Ink& ink, double left, double top, double side) {
    double sum = 0;
    const int x0 = std::max(0, int(std::floor(left))),
              x1 = std::min(ink.width - 1, int(std::floor(left + side)));
    const int y0 = std::max(0, int(std::floor(top))),
              y1 = std::min(ink.height - 1, int(std::floor(top + side)));
    for (int y = y0; y <= y1; ++y) {
        const double rows = overlap(top, top + side, y);
        for (int x = x0; x <= x1; ++x) sum += rows * overlap(left, left + side, x) * ink.at(x, y);
    }
    return float(sum / (side * side));
}

}  // namespace

std::vector<float> preparePicture(const Picture& picture, const Shape& shape) {
    std::vector<float> out(shape.size());
    if (picture.width <= 0 || picture.height <= 0) return out;
    if (picture.width == shape.width() && picture.height == shape.height() && paperIsDark(picture)) {
        std::ranges::transform(picture.grey, out.begin(),
                               [](std::uint8_t grey) { return float(grey) / 255.0f; });
        return out;
    }
    const Ink ink = separate(picture);
    int left = ink.width, right = -1, top = ink.height, bottom = -1;
    double mass = 0, massX = 0, massY = 0;
    for (int y = 0; y < ink.height; ++y)
        for (int x = 0; x < ink.width; ++x)
            if (const float level = ink.at(x, y); level > 0) {
                if (level >= 0.5f) {
                    left = std::min(left, x), right = std::max(right, x);
                    top = std::min(top, y), bottom = std::max(bottom, y);
                }
                mass += level;
                massX += level * (x + 0.5);
                massY += level * (y + 0.5);
            }
    if (right < left) return out;
    const double box = 20.0 / 28.0 * std::min(shape.width(), shape.height());
    const double pixel =
        std::max(right - left + 1, bottom - top + 1) / box;  // of the picture, in one of the image
    // MNIST's centre of mass is the middle of pixel 14 of 28.
    const double originX = massX / mass - pixel * (shape.width() / 2 + 0.5);
    const double originY = massY / mass - pixel * (shape.height() / 2 + 0.5);
    for (int y = 0; y < shape.height(); ++y)
        for (int x = 0; x < shape.width(); ++x)
            out[std::size_t(y) * shape.width() + x] =
                meanOver(ink, originX + x * pixel, originY + y * pixel, pixel);
    const float most = std::ranges::max(out);
    if (most > 0)
        for (float& level : out) level /= most;
    return out;
}

}  // namespace inkling
