// Images whose label is probably wrong.
#pragma once

#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"

namespace inkling {

/// An image that the network confidently takes for another class than its label's.
struct Mislabel {
    int image = 0;               ///< its place in the data set
    int label = 0, likely = 0;   ///< what it is said to be, and what it looks like
    float labelProbability = 0;  ///< of each, as the network has them
    float likelyProbability = 0;
};

/// Confident learning (Northcutt, Jiang, Chuang 2021): a class counts as confidently seen in an image where
/// its probability reaches the mean that it has over the images labelled with it; the likeliest of those
/// classes is taken. Listed are the images where that is not the label, the one with the largest lead over
/// the label first, ties by place. Best where the network has not learned from these very labels, for what
/// it has learned by heart it no longer doubts.
std::vector<Mislabel> probableMislabels(const Evaluation& evaluation, const Dataset& data);

}  // namespace inkling
