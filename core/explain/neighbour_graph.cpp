#include "core/explain/neighbour_graph.h"

#include <algorithm>
#include <limits>

#include "core/base/buffer.h"
#include "core/kernels/product.h"

namespace inkling {

namespace {

constexpr int blockPoints = 16, roundBlocks = 32;

struct Candidate {
    float closeness;
    int point;

    bool operator<(const Candidate& other) const {  // the closest first
        return closeness > other.closeness || (closeness == other.closeness && point < other.point);
    }
};

/// The `wanted` closest, sorted. Few are ever taken up: what is farther than those found so far is passed by.
void closest(const float* closeness, int count, int self, int wanted, std::vector<Candidate>& found) {
    found.clear();
    float least = -std::numeric_limits<float>::infinity();
    const auto keepBest = [&] {
        std::nth_element(found.begin(), found.begin() + (wanted - 1), found.end());
        found.resize(std::size_t(wanted));
        least = found.back().closeness;
    };
    for (int point = 0; point < count; ++point) {
        if (!(closeness[point] > least) || point == self) continue;
        found.push_back({closeness[point], point});
        if (int(found.size()) == 4 * wanted) keepBest();
    }
    if (int(found.size()) > wanted) keepBest();
    std::sort(found.begin(), found.end());
}

}  // namespace

std::optional<NeighbourGraph> neighbourGraph(const FeatureMatrix& points, int neighbours, ThreadPool& pool,
                                             const std::stop_token& stop,
                                             const std::function<void(double)>& progress) {
    const int count = int(points.rows()), features = int(points.cols()),
              wanted = std::clamp(neighbours, 0, std::max(0, count - 1));
    NeighbourGraph graph{wanted, std::vector<int>(std::size_t(count) * std::size_t(wanted)), {}};
    graph.squares.resize(graph.points.size());
    if (wanted == 0) return graph;
    // |a - b|^2 = |a|^2 - 2 (ab - |b|^2 / 2), and what is in brackets is a product with a bias: the
    // closeness.
    Buffer across(std::size_t(points.size())), bias(static_cast<std::size_t>(count));
    Eigen::Map<FeatureMatrix>(across.data(), features, count) = points.transpose();
    Eigen::Map<Eigen::VectorXf>(bias.data(), count) = -0.5f * points.rowwise().squaredNorm();
    struct Scratch {
        Buffer closeness;
        std::vector<Candidate> found;
    };
    std::vector<Scratch> scratch(std::size_t(pool.threads()));
    const int blocks = (count + blockPoints - 1) / blockPoints;
    for (int first = 0; first < blocks; first += roundBlocks) {
        if (stop.stop_requested()) return std::nullopt;
        pool.run(std::min(roundBlocks, blocks - first), [&](int number, int worker) {
            const int begin = (first + number) * blockPoints, rows = std::min(blockPoints, count - begin);
            auto& [closeness, found] = scratch[std::size_t(worker)];
            if (closeness.size() == 0) closeness = Buffer(std::size_t(blockPoints) * std::size_t(count));
            multiply({.rows = rows,
                      .columns = count,
                      .depth = features,
                      .a = points.row(begin).data(),
                      .aRow = features,
                      .b = across.data(),
                      .bDepth = count,
                      .c = closeness.data(),
                      .cRow = count,
                      .bias = bias.data()});
            for (int row = 0; row < rows; ++row) {
                const int self = begin + row;
                closest(closeness.data() + std::size_t(row) * std::size_t(count), count, self, wanted, found);
                const std::size_t at = std::size_t(self) * std::size_t(wanted);
                for (std::size_t i = 0; i < found.size(); ++i) {
                    graph.points[at + i] = found[i].point;
                    const float square = -2 * (bias[std::size_t(self)] + found[i].closeness);
                    graph.squares[at + i] = std::max(0.0f, square);
                }
            }
        });
        if (progress) progress(double(std::min(first + roundBlocks, blocks)) / blocks);
    }
    return graph;
}

}  // namespace inkling
