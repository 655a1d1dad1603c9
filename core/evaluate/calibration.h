// Whether a network is as often right as it is sure.
#pragma once

#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"

namespace inkling {

/// The images whose largest probability is above `from` and at most `to`.
struct ConfidenceBin {
    double from = 0, to = 0;
    int images = 0;
    double confidence = 0;  ///< the mean of their largest probabilities; 0 without images
    double accuracy = 0;    ///< the share of them that was read rightly; 0 without images
};

/// The reliability diagram's numbers: bins of one width over 0 to 1, and the errors of calibration, which are
/// the mean, weighted by images, and the largest of |accuracy - confidence| over the bins that have images
/// (Naeini, Cooper, Hauskrecht 2015; Guo et al. 2017).
struct Calibration {
    std::vector<ConfidenceBin> bins;
    double expectedError = 0, largestError = 0;
};

/// Images without a class are left out. `bins` >= 1.
Calibration calibration(const Evaluation& evaluation, const Dataset& data, int bins = 10);

/// The bin of an answer.
int confidenceBin(double confidence, int bins);

}  // namespace inkling
