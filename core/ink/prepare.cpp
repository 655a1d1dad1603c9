#include "core/ink/prepare.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/ink/pen.h"

namespace inkling {
namespace {

/// MNIST's digits fit into 20 of 28 pixels.
constexpr double imageSize = 28, boxSize = 20;
/// On the canvas, what is smaller than this in both directions is a dot.
constexpr double dotSize = canvasSize / imageSize;

struct Box {
    double left = std::numeric_limits<double>::infinity(), right = -left, top = left, bottom = -left;

    void add(const Point& p) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) return;
        left = std::min(left, double(p.x));
        right = std::max(right, double(p.x));
        top = std::min(top, double(p.y));
        bottom = std::max(bottom, double(p.y));
    }
    bool isEmpty() const { return left > right; }
    double width() const { return right - left; }
    double height() const { return bottom - top; }
};

struct Mass {
    double x = 0, y = 0, total = 0;
};

/// The centre of mass in page coordinates.
Mass centreOfMass(std::span<const float> page, int width) {
    Mass mass;
    for (std::size_t i = 0; i < page.size(); ++i) {
        mass.total += page[i];
        mass.x += page[i] * (double(i % width) + 0.5);
        mass.y += page[i] * (double(i / width) + 0.5);
    }
    if (mass.total > 0) mass.x /= mass.total, mass.y /= mass.total;
    return mass;
}

}  // namespace

std::vector<float> prepareInk(std::span<const Stroke> strokes, const Shape& shape, float penWidth) {
    const int width = shape.width(), height = shape.height();
    std::vector<float> page(std::size_t(width) * height);
    Box box;
    for (const Stroke& stroke : strokes)
        for (const Point& point : stroke) box.add(point);
    if (box.isEmpty()) return page;

    const double pixel = std::min(width, height) / imageSize;
    const double pen = penWidth * pixel;
    const double inner =
        std::max(1.0, boxSize * pixel - pen);  // the box holds the ink's edge, not its middle
    const double scale = inner / std::max({box.width(), box.height(), dotSize});
    const double middleX = (box.left + box.right) / 2, middleY = (box.top + box.bottom) / 2;
    Placement placement{scale, width / 2.0 - scale * middleX, height / 2.0 - scale * middleY};
    drawStrokes(strokes, placement, float(pen / 2), height, page);

    // The drawn ink is weighed, for where strokes cross it counts once. Like MNIST's, it moves by whole
    // pixels, so the box's edges stay sharp, and never over the image's edge.
    const Mass mass = centreOfMass(page, width);
    const double roomX = std::max(0.0, (width - scale * box.width() - pen) / 2);
    const double roomY = std::max(0.0, (height - scale * box.height() - pen) / 2);
    placement.dx += std::round(std::clamp((width + 1) / 2.0 - mass.x, -roomX, roomX));
    placement.dy += std::round(std::clamp((height + 1) / 2.0 - mass.y, -roomY, roomY));
    drawStrokes(strokes, placement, float(pen / 2), height, page);
    for (float& level : page) level = std::round(level * 255) / 255;
    return page;
}

}  // namespace inkling
