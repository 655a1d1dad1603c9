#include "core/ink/prepare.h"

#include <algorithm>
#include <cmath>

namespace inkling {
namespace {

/// MNIST's digits fit into 20 of 28 pixels.
constexpr double imageSize = 28, boxSize = 20;
/// On the canvas, what is smaller than this in both directions is a dot.
constexpr double dotSize = canvasSize / imageSize;

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

InkStages inkStages(std::span<const Stroke> strokes, const Shape& shape, float penWidth) {
    const int width = shape.width(), height = shape.height();
    const double pixel = std::min(width, height) / imageSize;
    InkStages stages;
    stages.box = boxOf(strokes);
    stages.boxSize = boxSize * pixel;
    stages.target = {float((width + 1) / 2.0), float((height + 1) / 2.0)};
    stages.fitted.resize(std::size_t(width) * height);
    stages.image = stages.fitted;
    if (stages.box.isEmpty()) return stages;

    const InkBox& box = stages.box;
    const double pen = penWidth * pixel;
    const double inner = std::max(1.0, stages.boxSize - pen);  // the box holds the ink's edge, not its middle
    const double scale = inner / std::max({box.width(), box.height(), dotSize});
    const double middleX = (box.left + box.right) / 2, middleY = (box.top + box.bottom) / 2;
    Placement& placement = stages.placement;
    placement = {scale, width / 2.0 - scale * middleX, height / 2.0 - scale * middleY};
    drawStrokes(strokes, placement, float(pen / 2), height, stages.fitted);

    // The drawn ink is weighed, for where strokes cross it counts once. Like MNIST's, it moves by whole
    // pixels, so the box's edges stay sharp, and never over the image's edge.
    const Mass mass = centreOfMass(stages.fitted, width);
    stages.mass = {float(mass.x), float(mass.y)};
    const double roomX = std::max(0.0, (width - scale * box.width() - pen) / 2);
    const double roomY = std::max(0.0, (height - scale * box.height() - pen) / 2);
    placement.dx += std::round(std::clamp((width + 1) / 2.0 - mass.x, -roomX, roomX));
    placement.dy += std::round(std::clamp((height + 1) / 2.0 - mass.y, -roomY, roomY));
    drawStrokes(strokes, placement, float(pen / 2), height, stages.image);
    for (float& level : stages.image) level = std::round(level * 255) / 255;
    return stages;
}

std::vector<float> prepareInk(std::span<const Stroke> strokes, const Shape& shape, float penWidth) {
    return inkStages(strokes, shape, penWidth).image;
}

}  // namespace inkling
