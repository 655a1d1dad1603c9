// A map of points with many features on which neighbours stay neighbours.
#pragma once

#include <Eigen/SparseCore>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/explain/activations.h"
#include "core/explain/repulsion.h"

namespace inkling {

struct TsneSettings {
    double perplexity = 30;    ///< about how many neighbours count; at most a third of the points are taken
    double exaggeration = 12;  ///< of the attraction in the first steps, so that groups find together
    int exaggerated = 250;     ///< steps
    float angle = 0.5f;        ///< under which points far away count as one; 0 is exact, and slow
};

/// t-SNE (van der Maaten and Hinton 2008) with a gradient by Barnes and Hut's tree, as van der Maaten has it
/// (2014): only three times the perplexity of neighbours attract a point, and those far away push as one. A
/// step takes time by the points, some milliseconds for 10,000. Begins from positions given, principal
/// components say, so that nothing is random: the same points give the same bits, whatever the number of
/// threads. Step size and momentum are those of van der Maaten's own program and, for the learning rate,
/// Belkina et al. 2019. Belongs to one thread at a time.
class Tsne {
public:
    /// `points` [count, features], three or more; `start` [count, 2] in any scale. Throws nothing and is
    /// empty (count() 0) when stopped. `progress` (0 to 1, may be empty) is of making this. The pool, whose
    /// one call each call of this is, outlives it.
    Tsne(const FeatureMatrix& points, const MapPositions& start, ThreadPool& pool,
         const TsneSettings& settings = {}, const std::stop_token& stop = {},
         const std::function<void(double)>& progress = {});

    int count() const { return int(positions_.rows()); }
    int steps() const { return steps_; }  ///< done
    const MapPositions& positions() const { return positions_; }
    void step();

    /// Kullback and Leibler's divergence, that which the steps make less: of the points' neighbourhoods from
    /// those on the map.
    double divergence();
    /// Of the divergence with regard to the positions, [count, 2]. `exaggeration` times the former, 1 but for
    /// tests. Valid until the next call.
    const MapPositions& gradient(double exaggeration = 1);
    /// P [count, count], symmetric, with sum 1: how much of all attention each two points pay to each other.
    using Affinities = Eigen::SparseMatrix<float, Eigen::RowMajor>;
    const Affinities& affinities() const { return affinities_; }
    void setPositions(const MapPositions& positions) { positions_ = positions; }

private:
    void computeForces();

    TsneSettings settings_;
    ThreadPool& pool_;
    Affinities affinities_;
    MapPositions positions_, speed_, gains_;
    RepulsionTree tree_;
    MapPositions pull_, push_, gradient_;
    std::vector<double> parts_;  // of sum_, by task
    double sum_ = 0;             // of 1 / (1 + distance^2) over all pairs
    int steps_ = 0;
};

}  // namespace inkling
