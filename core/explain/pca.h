// The directions in which points differ most.
#pragma once

#include <cstdint>
#include <vector>

#include "core/explain/activations.h"

namespace inkling {

/// Principal components of points.
struct Pca {
    Eigen::RowVectorXf mean;  ///< [features]
    FeatureMatrix axes;       ///< [features, dimensions]: orthonormal columns, the one of most variance first
    std::vector<double> shares;  ///< [dimensions]: of the points' whole variance

    /// Where points [count, features] are along the axes, [count, dimensions].
    FeatureMatrix project(const FeatureMatrix& points) const;
};

/// Of points [count, features], at least two; at most `dimensions` components, fewer where there are fewer
/// features or points. By subspace iteration from a random start (Halko, Martinsson and Tropp 2011), so that
/// thousands of features take no longer than they have to; the same seed gives the same bits. An axis'
/// largest entry is positive.
/// It ends when the variances have settled or after `iterations`: a few are enough where the directions only
/// have to hold most of the variance.
Pca principalComponents(const FeatureMatrix& points, int dimensions, std::uint64_t seed = 1,
                        int iterations = 100);

}  // namespace inkling
