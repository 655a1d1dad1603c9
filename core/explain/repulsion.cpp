#include "core/explain/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace inkling {

namespace {

constexpr int levels = 16;  // of squares within squares
constexpr int leafPoints = 8, groupPoints = 32, lanes = 8;
constexpr int listed = 256;  // masses that act at a time

/// The bits of a number of 16 bits, each with a 0 behind it.
std::uint32_t spread(std::uint32_t n) {
    n = (n | n << 8) & 0x00ff00ff;
    n = (n | n << 4) & 0x0f0f0f0f;
    n = (n | n << 2) & 0x33333333;
    return (n | n << 1) & 0x55555555;
}

using Lanes = Eigen::Array<float, lanes, 1>;

}  // namespace

/// What acts on a group, and what it has done so far.
struct RepulsionTree::Sums {
    std::array<Mass, listed> list;
    int length = 0, blocks = 0;
    std::array<Lanes, groupPoints / lanes> x, y, q, pushX, pushY;

    void add(const Mass& mass) {
        list[std::size_t(length++)] = mass;
        if (length == listed) act();
    }
    void act() {
        for (std::size_t block = 0; block < std::size_t(blocks); ++block) {
            const Lanes atX = x[block], atY = y[block];
            Lanes sum = q[block], sumX = pushX[block], sumY = pushY[block];
            for (int i = 0; i < length; ++i) {
                const Mass& mass = list[std::size_t(i)];
                const Lanes dx = atX - mass.x, dy = atY - mass.y;
                const Lanes near = (1 + dx * dx + dy * dy).inverse(), counted = near * mass.count,
                            square = counted * near;
                sum += counted;
                sumX += square * dx;
                sumY += square * dy;
            }
            q[block] = sum;
            pushX[block] = sumX;
            pushY[block] = sumY;
        }
        length = 0;
    }
};

void RepulsionTree::build(const MapPositions& positions) {
    const Eigen::Index count = positions.rows();
    const Eigen::Array2f low = positions.colwise().minCoeff(), high = positions.colwise().maxCoeff();
    const float side = (high - low).maxCoeff();
    const float scale = side > 0 ? 65535.0f / side : 0.0f;
    keys_.resize(std::size_t(count));
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto column = std::uint32_t((positions(i, 0) - low[0]) * scale),
                   row = std::uint32_t((positions(i, 1) - low[1]) * scale);
        keys_[std::size_t(i)] = std::uint64_t(spread(column) | spread(row) << 1) << 32 | std::uint64_t(i);
    }
    std::ranges::sort(keys_);
    points_.clear();
    for (const std::uint64_t key : keys_) {
        const auto i = Eigen::Index(key & 0xffffffff);
        points_.push_back({positions(i, 0), positions(i, 1), 1});
    }
    nodes_.clear();
    groups_.clear();
    if (count == 0) return;
    addNode(0, int(count), 0);
    addGroups(0);
}

int RepulsionTree::addNode(int begin, int end, int level) {
    const int self = int(nodes_.size());
    nodes_.push_back({.begin = begin, .end = end, .leaf = end - begin <= leafPoints || level == levels});
    Node node = nodes_.back();
    double x = 0, y = 0;
    const auto include = [&](float left, float right, float top, float bottom) {
        node.left = std::min(node.left, left);
        node.right = std::max(node.right, right);
        node.top = std::min(node.top, top);
        node.bottom = std::max(node.bottom, bottom);
    };
    node.left = node.top = INFINITY;
    node.right = node.bottom = -INFINITY;
    if (node.leaf) {
        for (int i = begin; i < end; ++i) {
            const Mass& point = points_[std::size_t(i)];
            x += double(point.x);
            y += double(point.y);
            include(point.x, point.x, point.y, point.y);
        }
    } else {
        const int shift = 32 + 2 * (levels - 1 - level);
        for (int first = begin; first < end;) {
            const std::uint64_t square = keys_[std::size_t(first)] >> shift;
            const auto last = std::ranges::upper_bound(keys_.begin() + first, keys_.begin() + end, square, {},
                                                       [&](std::uint64_t key) { return key >> shift; });
            const Node child = nodes_[std::size_t(addNode(first, int(last - keys_.begin()), level + 1))];
            x += double(child.mass.x) * double(child.mass.count);
            y += double(child.mass.y) * double(child.mass.count);
            include(child.left, child.right, child.top, child.bottom);
            first = child.end;
        }
    }
    const double count = end - begin;
    node.mass = {float(x / count), float(y / count), float(count)};
    node.next = int(nodes_.size());
    nodes_[std::size_t(self)] = node;
    return self;
}

void RepulsionTree::addGroups(int number) {
    const Node& node = nodes_[std::size_t(number)];
    if (node.end - node.begin > groupPoints && !node.leaf) {
        for (int child = number + 1; child < node.next; child = nodes_[std::size_t(child)].next)
            addGroups(child);
        return;
    }
    for (int begin = node.begin; begin < node.end; begin += groupPoints)
        groups_.push_back({begin, std::min(begin + groupPoints, node.end)});
}

double RepulsionTree::push(int group, float angle, MapPositions& push) const {
    const auto [begin, end] = groups_[std::size_t(group)];
    Sums sums;
    sums.blocks = (end - begin + lanes - 1) / lanes;
    float left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY;
    for (int i = 0; i < sums.blocks * lanes; ++i) {  // the last ones stand for those that are not there
        const Mass& point = points_[std::size_t(std::min(begin + i, end - 1))];
        sums.x[std::size_t(i / lanes)][i % lanes] = point.x;
        sums.y[std::size_t(i / lanes)][i % lanes] = point.y;
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    for (auto* values : {&sums.q, &sums.pushX, &sums.pushY}) values->fill(Lanes::Zero());

    const float far = angle * angle;
    for (int number = 0; number < int(nodes_.size());) {
        const Node& node = nodes_[std::size_t(number)];
        const float aside = std::max({left - node.mass.x, node.mass.x - right, 0.0f}),
                    above = std::max({top - node.mass.y, node.mass.y - bottom, 0.0f}),
                    side = std::max(node.right - node.left, node.bottom - node.top);
        if (side * side < far * (aside * aside + above * above)) {
            sums.add(node.mass);
            number = node.next;
        } else if (node.leaf) {
            for (int i = node.begin; i < node.end; ++i) sums.add(points_[std::size_t(i)]);
            number = node.next;
        } else {
            ++number;
        }
    }
    sums.act();

    double all = 0;
    for (int i = 0; i < end - begin; ++i) {
        const std::size_t block = std::size_t(i / lanes);
        const auto point = Eigen::Index(keys_[std::size_t(begin + i)] & 0xffffffff);
        push(point, 0) = sums.pushX[block][i % lanes];
        push(point, 1) = sums.pushY[block][i % lanes];
        all += double(sums.q[block][i % lanes]) - 1;  // without itself
    }
    return all;
}

}  // namespace inkling
