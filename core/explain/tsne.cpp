#include "core/explain/tsne.h"

#include <algorithm>
#include <cmath>

#include "core/explain/neighbour_graph.h"

namespace inkling {

namespace {

constexpr int blockPoints = 128;  // that a task pulls
constexpr int taskGroups = 4;     // that a task pushes

/// A point's shares of attention for its neighbours, such that the entropy is log(perplexity); `squares` are
/// the squared distances, the least first.
Eigen::ArrayXf attention(Eigen::Map<const Eigen::ArrayXf> squares, double perplexity) {
    const double wanted = std::log(perplexity);
    const Eigen::ArrayXf far = squares - squares[0];  // so that something is left of the nearest
    Eigen::ArrayXf shares;
    double least = 0, most = INFINITY, sharpness = 1 / std::max(1e-12, double(squares.mean()));
    for (int i = 0; i < 60; ++i) {
        shares = (far * -float(sharpness)).exp();
        const double sum = double(shares.sum()), mean = double((shares * far).sum()) / sum,
                     entropy = std::log(sum) + sharpness * mean;
        shares /= float(sum);
        if (std::abs(entropy - wanted) < 1e-5) break;
        (entropy > wanted ? least : most) = sharpness;
        sharpness = std::isinf(most) ? 2 * sharpness : (least + most) / 2;
    }
    return shares;
}

Tsne::Affinities affinitiesOf(const NeighbourGraph& graph, double perplexity, ThreadPool& pool) {
    const int each = graph.neighbours, count = int(graph.points.size()) / each;
    std::vector<Eigen::Triplet<float>> shares(graph.points.size());
    pool.run((count + blockPoints - 1) / blockPoints, [&](int block, int) {
        for (int i = block * blockPoints; i < std::min(count, (block + 1) * blockPoints); ++i) {
            const std::size_t at = std::size_t(i) * std::size_t(each);
            const Eigen::ArrayXf own = attention({graph.squares.data() + at, each}, perplexity);
            for (int j = 0; j < each; ++j)
                shares[at + std::size_t(j)] = {i, graph.points[at + std::size_t(j)], own[j]};
        }
    });
    Tsne::Affinities one(count, count);
    one.setFromTriplets(shares.begin(), shares.end());
    const Tsne::Affinities other = one.transpose();
    return (one + other) / (2 * float(count));
}

}  // namespace

Tsne::Tsne(const FeatureMatrix& points, const MapPositions& start, ThreadPool& pool,
           const TsneSettings& settings, const std::stop_token& stop,
           const std::function<void(double)>& progress)
    : settings_(settings), pool_(pool) {
    const Eigen::Index n = points.rows();
    const double perplexity = std::clamp(settings.perplexity, 1.0, std::max(1.0, double(n - 1) / 3));
    const auto graph = neighbourGraph(points, int(std::ceil(3 * perplexity)), pool, stop, progress);
    if (!graph) return;
    affinities_ = affinitiesOf(*graph, perplexity, pool);
    const float width = std::sqrt(start.col(0).array().square().mean());
    positions_ = start * (width > 0 ? 1e-4f / width : 0.0f);
    speed_ = MapPositions::Zero(n, 2);
    gains_ = MapPositions::Ones(n, 2);
    pull_ = push_ = MapPositions::Zero(n, 2);
}

/// pull_ and push_, of each point, and sum_.
void Tsne::computeForces() {
    const int blocks = (count() + blockPoints - 1) / blockPoints;
    pool_.run(1 + blocks, [&](int task, int) {
        if (task == 0) return tree_.build(positions_);
        const float *x = positions_.col(0).data(), *y = positions_.col(1).data();
        for (int i = (task - 1) * blockPoints; i < std::min(count(), task * blockPoints); ++i) {
            const float atX = x[i], atY = y[i];
            float pullX = 0, pullY = 0;
            for (int k = affinities_.outerIndexPtr()[i]; k < affinities_.outerIndexPtr()[i + 1]; ++k) {
                const int other = affinities_.innerIndexPtr()[k];
                const float dx = atX - x[other], dy = atY - y[other],
                            pull = affinities_.valuePtr()[k] / (1 + dx * dx + dy * dy);
                pullX += pull * dx;
                pullY += pull * dy;
            }
            pull_(i, 0) = pullX;
            pull_(i, 1) = pullY;
        }
    });
    const int tasks = (tree_.groups() + taskGroups - 1) / taskGroups;
    parts_.assign(std::size_t(tasks), 0);
    pool_.run(tasks, [&](int task, int) {
        const int end = std::min(tree_.groups(), (task + 1) * taskGroups);
        for (int group = task * taskGroups; group < end; ++group)
            parts_[std::size_t(task)] += tree_.push(group, settings_.angle, push_);
    });
    sum_ = 1e-30;
    for (const double part : parts_) sum_ += part;
}

const MapPositions& Tsne::gradient(double exaggeration) {
    computeForces();
    gradient_ = float(4 * exaggeration) * pull_ - float(4 / sum_) * push_;
    return gradient_;
}

void Tsne::step() {
    const bool early = steps_ < settings_.exaggerated;
    const float rate = std::max(50.0f, float(count()) / float(settings_.exaggeration) / 4);
    const MapPositions& slope = gradient(early ? settings_.exaggeration : 1);
    const float momentum = early ? 0.5f : 0.8f;
    const auto onward = slope.array() * speed_.array() < 0;
    gains_ = onward.select(gains_.array() + 0.2f, gains_.array() * 0.8f).max(0.01f).matrix();
    speed_ = (momentum * speed_.array() - rate * gains_.array() * slope.array()).matrix();
    positions_ += speed_;
    positions_.rowwise() -= positions_.colwise().mean().eval();
    ++steps_;
}

double Tsne::divergence() {
    computeForces();
    double divergence = 0;
    for (int i = 0; i < count(); ++i)
        for (Affinities::InnerIterator p(affinities_, i); p; ++p)
            if (p.value() > 0) {
                const double distance = double((positions_.row(i) - positions_.row(p.col())).squaredNorm());
                divergence += double(p.value()) * std::log(double(p.value()) * sum_ * (1 + distance));
            }
    return divergence;
}

}  // namespace inkling
