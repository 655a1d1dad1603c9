#include "core/ink/pen.h"

#include <algorithm>
#include <cmath>

namespace inkling {
namespace {

/// Squared distances from pixel centres to the nearest ink, as far as `reach` from it.
class DistancePage {
public:
    DistancePage(int height, std::span<float> squared, float reach)
        : height_(height), width_(int(squared.size()) / height), reach_(reach), squared_(squared) {
        std::fill(squared.begin(), squared.end(), reach * reach);
    }

    /// Takes the line from a to b into account.
    void add(Point a, Point b) {
        const auto first = [this](float low) { return int(std::max(0.0f, std::ceil(low - reach_ - 0.5f))); };
        const auto last = [this](float high, int size) {
            return int(std::min(float(size), std::floor(high + reach_ - 0.5f) + 1));
        };
        const int left = first(std::min(a.x, b.x)), right = last(std::max(a.x, b.x), width_);
        const int top = first(std::min(a.y, b.y)), bottom = last(std::max(a.y, b.y), height_);
        const float dx = b.x - a.x, dy = b.y - a.y;
        const float length2 = dx * dx + dy * dy;
        const float perLength2 = length2 > 0 ? 1 / length2 : 0;
        for (int row = top; row < bottom; ++row) {
            const float y = float(row) + 0.5f - a.y;
            float* line = squared_.data() + std::size_t(row) * width_;
            for (int column = left; column < right; ++column) {
                const float x = float(column) + 0.5f - a.x;
                const float along = std::clamp((x * dx + y * dy) * perLength2, 0.0f, 1.0f);
                const float ex = x - along * dx, ey = y - along * dy;
                const float d2 = ex * ex + ey * ey;
                line[column] = d2 < line[column] ? d2 : line[column];
            }
        }
    }

private:
    int height_, width_;
    float reach_;
    std::span<float> squared_;
};

/// Points closer together than this, in pixels, are drawn as one: no eye sees it, and a slow mouse costs
/// nothing.
constexpr float resolution = 0.05f;

}  // namespace

void drawStrokes(std::span<const Stroke> strokes, const Placement& placement, float radius, int height,
                 std::span<float> page) {
    const float reach = radius + 0.5f;
    DistancePage distances(height, page, reach);
    // Ink far off the page is pulled to this distance, where it is as invisible and float arithmetic still
    // holds.
    const double far = 4.0 * double(page.size());
    for (const Stroke& stroke : strokes) {
        bool begun = false, drawn = false;
        Point from, to;
        for (const Point& point : stroke) {
            if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;
            to = {float(std::clamp(placement.scale * point.x + placement.dx, -far, far)),
                  float(std::clamp(placement.scale * point.y + placement.dy, -far, far))};
            if (!begun) from = to;
            begun = true;
            if (std::abs(to.x - from.x) + std::abs(to.y - from.y) < resolution) continue;
            distances.add(from, to);
            drawn = true;
            from = to;
        }
        if (begun && !drawn) distances.add(from, to);
    }
    for (float& pixel : page) pixel = std::clamp(reach - std::sqrt(pixel), 0.0f, 1.0f);
}

}  // namespace inkling
