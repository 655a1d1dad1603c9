#include "core/explain/pca.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>

#include "core/base/random.h"

namespace inkling {

namespace {

constexpr int spare = 8;          // directions beyond those asked for, which make the others settle sooner
constexpr float settled = 1e-7f;  // relative change of the variances

Eigen::MatrixXf orthonormal(const Eigen::MatrixXf& columns) {
    return Eigen::HouseholderQR<Eigen::MatrixXf>(columns).householderQ() *
           Eigen::MatrixXf::Identity(columns.rows(), columns.cols());
}

}  // namespace

FeatureMatrix Pca::project(const FeatureMatrix& points) const {
    return (points.rowwise() - mean) * axes;
}

Pca principalComponents(const FeatureMatrix& points, int dimensions, std::uint64_t seed, int iterations) {
    Pca pca;
    pca.mean = points.colwise().mean();
    const FeatureMatrix centred = points.rowwise() - pca.mean;
    const Eigen::Index most = std::min(points.rows(), points.cols()),
                       kept = std::min<Eigen::Index>(dimensions, most),
                       columns = std::min<Eigen::Index>(kept + spare, most);
    Random random(seed);
    Eigen::MatrixXf axes(points.cols(), columns);
    for (Eigen::Index i = 0; i < axes.size(); ++i) axes.data()[i] = random.normal();
    axes = orthonormal(axes);

    Eigen::VectorXf variances = Eigen::VectorXf::Zero(columns);
    for (int i = 0; i < iterations; ++i) {
        const Eigen::MatrixXf along = centred * axes;
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> within(along.transpose() * along);
        const Eigen::VectorXf before = variances;
        variances = within.eigenvalues().reverse();
        axes = (axes * within.eigenvectors().rowwise().reverse()).eval();
        if ((variances - before).head(kept).cwiseAbs().maxCoeff() <= settled * variances[0]) break;
        if (i + 1 < iterations) axes = orthonormal(centred.transpose() * (centred * axes));
    }

    pca.axes = axes.leftCols(kept);
    const double whole = std::max(double(centred.squaredNorm()), 1e-30);
    for (Eigen::Index d = 0; d < kept; ++d) {
        Eigen::Index largest;
        pca.axes.col(d).cwiseAbs().maxCoeff(&largest);
        if (pca.axes(largest, d) < 0) pca.axes.col(d) *= -1;
        pca.shares.push_back(double(variances[d]) / whole);
    }
    return pca;
}

}  // namespace inkling
