#include "core/explain/tsne.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inkling {

namespace {

/// A point's share of attention for each other, such that the entropy is log(perplexity); `distances` are
/// squared, that to itself is left out.
Eigen::ArrayXf attention(const Eigen::ArrayXf& distances, Eigen::Index self, double perplexity) {
    const double wanted = std::log(perplexity);
    Eigen::ArrayXf others = distances;
    others[self] = std::numeric_limits<float>::max();
    const Eigen::ArrayXf far = others - others.minCoeff();  // so that something is left of the nearest
    Eigen::ArrayXf shares;
    double least = 0, most = INFINITY, sharpness = 1 / std::max(1e-12, double(distances.mean()));
    for (int i = 0; i < 60; ++i) {
        shares = (far * -float(sharpness)).exp();
        shares[self] = 0;
        const double sum = double(shares.sum());
        const double mean = double((shares * (far < 1e30f).select(far, 0.0f)).sum()) / sum;
        const double entropy = std::log(sum) + sharpness * mean;
        shares /= float(sum);
        if (std::abs(entropy - wanted) < 1e-5) break;
        (entropy > wanted ? least : most) = sharpness;
        sharpness = std::isinf(most) ? 2 * sharpness : (least + most) / 2;
    }
    return shares;
}

}  // namespace

Tsne::Tsne(const FeatureMatrix& points, const Positions& start, const TsneSettings& settings,
           const std::stop_token& stop, const std::function<void(double)>& progress)
    : settings_(settings) {
    const Eigen::Index n = points.rows();
    const double perplexity = std::clamp(settings.perplexity, 1.0, std::max(1.0, double(n - 1) / 3));
    const Eigen::VectorXf norms = points.rowwise().squaredNorm();
    Eigen::MatrixXf shares(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        if (stop.stop_requested()) return;
        const Eigen::ArrayXf distances =
            (norms - 2 * (points * points.row(i).transpose())).array() + norms[i];
        shares.col(i) = attention(distances.max(0.0f), i, perplexity);
        if (progress && i % 32 == 31) progress(double(i + 1) / double(n));
    }
    affinities_ = (shares + shares.transpose()) / (2 * float(n));
    const float width = std::sqrt(start.col(0).array().square().mean());
    positions_ = start * (width > 0 ? 1e-4f / width : 0.0f);
    speed_ = Positions::Zero(n, 2);
    gains_ = Positions::Ones(n, 2);
}

Tsne::Positions Tsne::gradient(double exaggeration) const {
    const Eigen::Index n = positions_.rows();
    const Eigen::ArrayXf x = positions_.col(0), y = positions_.col(1);
    Eigen::ArrayXf dx(n), dy(n), near(n), pull(n);
    Positions attraction(n, 2), repulsion(n, 2);
    double sum = 0;
    for (Eigen::Index i = 0; i < n; ++i) {
        dx = x[i] - x;
        dy = y[i] - y;
        near = (1 + dx.square() + dy.square()).inverse();
        sum += double(near.sum()) - 1;  // without itself
        pull = affinities_.col(i).array() * near;
        attraction(i, 0) = (pull * dx).sum();
        attraction(i, 1) = (pull * dy).sum();
        near = near.square();
        repulsion(i, 0) = (near * dx).sum();
        repulsion(i, 1) = (near * dy).sum();
    }
    return float(4 * exaggeration) * attraction - float(4 / std::max(sum, 1e-30)) * repulsion;
}

void Tsne::step() {
    const bool early = steps_ < settings_.exaggerated;
    const float rate = std::max(50.0f, float(count()) / float(settings_.exaggeration) / 4);
    const Positions slope = gradient(early ? settings_.exaggeration : 1);
    const float momentum = early ? 0.5f : 0.8f;
    const auto onward = slope.array() * speed_.array() < 0;
    gains_ = onward.select(gains_.array() + 0.2f, gains_.array() * 0.8f).max(0.01f).matrix();
    speed_ = (momentum * speed_.array() - rate * gains_.array() * slope.array()).matrix();
    positions_ += speed_;
    positions_.rowwise() -= positions_.colwise().mean().eval();
    ++steps_;
}

double Tsne::divergence() const {
    const Eigen::Index n = positions_.rows();
    double sum = 0, divergence = 0;
    const auto near = [&](Eigen::Index i, Eigen::Index j) {
        return 1 / (1 + double((positions_.row(i) - positions_.row(j)).squaredNorm()));
    };
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < i; ++j) sum += 2 * near(i, j);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < i; ++j)
            if (const double p = double(affinities_(i, j)); p > 0)
                divergence += 2 * p * std::log(p * sum / near(i, j));
    return divergence;
}

}  // namespace inkling
