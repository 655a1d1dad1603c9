#include "core/ink/picture.h"

#include <algorithm>
#include <cmath>

#include "core/ink/ink_mask.h"
#include "core/ink/prepare.h"
#include "core/ink/thinning.h"

namespace inkling {
namespace {

/// How large the lines of a picture are on the canvas.
constexpr float tracedSize = 200;
/// Ink drawn with a pen so many times as wide as the network's keeps its width.
constexpr double fatPen = 1.2;

bool paperIsDark(const Picture& p) {
    long sum = 0, count = 0;
    for (int y = 0; y < p.height; ++y)
        for (int x = 0; x < p.width; x += (y == 0 || y == p.height - 1) ? 1 : std::max(1, p.width - 1)) {
            sum += p.grey[std::size_t(y) * p.width + x];
            ++count;
        }
    return sum < 128 * count;
}

double areaOf(const InkMask& mask) {
    return double(std::ranges::count(mask.ink, 1));
}

/// Takes the pixels' steps out of a line; its ends stay.
Stroke smoothed(const Stroke& line) {
    constexpr int reach = 2;
    Stroke out = line;
    const int count = int(line.size());
    for (int i = 1; i + 1 < count; ++i) {
        const int near = std::min({reach, i, count - 1 - i});
        Point sum;
        for (int j = i - near; j <= i + near; ++j)
            sum.x += line[std::size_t(j)].x, sum.y += line[std::size_t(j)].y;
        out[std::size_t(i)] = {sum.x / float(2 * near + 1), sum.y / float(2 * near + 1)};
    }
    return out;
}

}  // namespace

std::vector<Stroke> traceStrokes(const Picture& picture) {
    const InkMask ink = separateInk(picture);
    InkMask lines = ink;
    thin(lines);
    // The pen that will draw the strokes, and the pen that drew the ink, in the mask's pixels.
    const double size = std::max({ink.width, ink.height, 1});
    const double pen = size * preparedPenWidth / 20;
    const double width = areaOf(ink) / std::max(1.0, areaOf(lines));
    std::vector<Stroke> strokes;
    if (width < fatPen * pen) {
        for (const Stroke& line : traceLines(lines)) strokes.push_back(smoothed(line));
    } else {
        // Lines in the middle of fat ink have lost what its edge still tells.
        InkMask fat = ink;
        thin(fat, int(std::lround(pen / 2)));
        strokes = traceRows(fat);
    }
    const float scale = tracedSize / float(size);
    const float left = (canvasSize - scale * float(ink.width)) / 2,
                top = (canvasSize - scale * float(ink.height)) / 2;
    for (Stroke& stroke : strokes)
        for (Point& p : stroke) p = {left + scale * p.x, top + scale * p.y};
    return strokes;
}

std::vector<Stroke> traceImage(std::span<const std::uint8_t> pixels, const Shape& shape) {
    // Some paper around it, so that no ink lies on the edge.
    constexpr int margin = 3;
    const int times = std::clamp(320 / std::max({shape.width(), shape.height(), 1}), 1, 8);
    const auto ink = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= shape.width() || y >= shape.height()) return 0.0f;
        const std::size_t first = (std::size_t(y) * shape.width() + x) * shape.channels();
        int sum = 0;
        for (int c = 0; c < shape.channels(); ++c) sum += pixels[first + c];
        return float(sum) / float(shape.channels());
    };
    Picture picture{(shape.width() + 2 * margin) * times, (shape.height() + 2 * margin) * times, {}};
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const float u = (float(x) + 0.5f) / float(times) - margin - 0.5f,
                        v = (float(y) + 0.5f) / float(times) - margin - 0.5f;
            const int left = int(std::floor(u)), top = int(std::floor(v));
            const float across = u - float(left), down = v - float(top);
            const float upper = ink(left, top) + across * (ink(left + 1, top) - ink(left, top));
            const float lower = ink(left, top + 1) + across * (ink(left + 1, top + 1) - ink(left, top + 1));
            picture.grey.push_back(std::uint8_t(std::lround(255 - (upper + down * (lower - upper)))));
        }
    return traceStrokes(picture);
}

std::vector<float> preparePicture(const Picture& picture, const Shape& shape) {
    if (picture.width == shape.width() && picture.height == shape.height() && paperIsDark(picture)) {
        std::vector<float> image(shape.size());
        std::ranges::transform(picture.grey, image.begin(),
                               [](std::uint8_t grey) { return float(grey) / 255.0f; });
        return image;
    }
    return prepareInk(traceStrokes(picture), shape);
}

}  // namespace inkling
