#include "core/ink/polyline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace inkling {
namespace {

double squaredDistance(Point p, Point a, Point b) {
    const double dx = double(b.x) - a.x, dy = double(b.y) - a.y, length2 = dx * dx + dy * dy;
    const double x = double(p.x) - a.x, y = double(p.y) - a.y;
    const double along = length2 > 0 ? std::clamp((x * dx + y * dy) / length2, 0.0, 1.0) : 0;
    return std::pow(x - along * dx, 2) + std::pow(y - along * dy, 2);
}

}  // namespace

std::vector<Point> fewerPoints(std::span<const Point> points, double step) {
    std::vector<Point> fewer;
    const Point* last = nullptr;
    for (const Point& p : points) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) continue;
        last = &p;
        if (fewer.empty() || std::abs(p.x - fewer.back().x) + std::abs(p.y - fewer.back().y) >= step)
            fewer.push_back(p);
    }
    if (last && !(*last == fewer.back())) fewer.push_back(*last);
    return fewer;
}

double distance(std::span<const Point> a, std::span<const Point> b) {
    double least = std::numeric_limits<double>::infinity();
    const auto compare = [&least](std::span<const Point> points, std::span<const Point> line) {
        for (const Point& p : points)
            for (std::size_t i = 0; i < line.size(); ++i)
                least = std::min(least, squaredDistance(p, line[i > 0 ? i - 1 : 0], line[i]));
    };
    compare(a, b);
    compare(b, a);
    return std::sqrt(least);
}

std::vector<std::size_t> cornersOf(std::span<const Point> points, double tolerance) {
    if (points.size() < 2) return std::vector<std::size_t>(points.size(), 0);
    std::vector<std::size_t> corners{0};
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, points.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double farthest = tolerance * tolerance;
        std::size_t corner = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double off = squaredDistance(points[i], points[first], points[last]);
            if (off > farthest) farthest = off, corner = i;
        }
        if (corner == first) {
            corners.push_back(last);
            continue;
        }
        open.emplace_back(corner, last);
        open.emplace_back(first, corner);
    }
    return corners;
}

}  // namespace inkling
