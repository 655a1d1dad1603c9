// Of each of many points those nearest to it.
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/explain/activations.h"

namespace inkling {

/// Each point's nearest others, the nearest first, ties by number; not the point itself.
struct NeighbourGraph {
    int neighbours = 0;          ///< of each point
    std::vector<int> points;     ///< [points, neighbours]
    std::vector<float> squares;  ///< [points, neighbours]: squared Euclidean distances
};

/// Of points [count, features]; fewer neighbours where there are not so many points. All pairs are compared,
/// by matrix products: 10,000 points of 50 features take about half a second of one core. Nothing when
/// stopped. `progress` (0 to 1, may be empty) is called from this thread; uses the pool, whose one call it is
/// while it runs. The same points give the same bits, whatever the number of threads.
std::optional<NeighbourGraph> neighbourGraph(const FeatureMatrix& points, int neighbours, ThreadPool& pool,
                                             const std::stop_token& stop = {},
                                             const std::function<void(double)>& progress = {});

}  // namespace inkling
