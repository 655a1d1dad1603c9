// A map of points with many features on which neighbours stay neighbours.
#pragma once

#include <functional>
#include <stop_token>

#include "core/explain/activations.h"

namespace inkling {

struct TsneSettings {
    double perplexity = 30;    ///< about how many neighbours count; at most a third of the points are taken
    double exaggeration = 12;  ///< of the attraction in the first steps, so that groups find together
    int exaggerated = 250;     ///< steps
};

/// t-SNE (van der Maaten and Hinton 2008), exact: a step takes time by the square of the points, some ten
/// milliseconds for 2,000. Begins from positions given, principal components say, so that nothing is random
/// and the same points give the same bits. Step size and momentum are those of van der Maaten's own program
/// and, for the learning rate, Belkina et al. 2019. Belongs to one thread at a time.
class Tsne {
public:
    using Positions = Eigen::Matrix<float, Eigen::Dynamic, 2>;

    /// `points` [count, features], three or more; `start` [count, 2] in any scale. Throws nothing and is
    /// empty (count() 0) when stopped. `progress` (0 to 1, may be empty) is of making this.
    Tsne(const FeatureMatrix& points, const Positions& start, const TsneSettings& settings = {},
         const std::stop_token& stop = {}, const std::function<void(double)>& progress = {});

    int count() const { return int(affinities_.rows()); }
    int steps() const { return steps_; }  ///< done
    const Positions& positions() const { return positions_; }
    void step();

    /// Kullback and Leibler's divergence, that which the steps make less: of the points' neighbourhoods from
    /// those on the map. `exaggeration` times the former, 1 but for tests.
    double divergence() const;
    /// Of the divergence with regard to the positions, [count, 2].
    Positions gradient(double exaggeration = 1) const;
    /// P [count, count], symmetric, with sum 1.
    const Eigen::MatrixXf& affinities() const { return affinities_; }
    void setPositions(const Positions& positions) { positions_ = positions; }

private:
    TsneSettings settings_;
    Eigen::MatrixXf affinities_;
    Positions positions_, speed_, gains_;
    int steps_ = 0;
};

}  // namespace inkling
