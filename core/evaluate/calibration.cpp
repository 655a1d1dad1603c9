#include "core/evaluate/calibration.h"

#include <algorithm>
#include <cmath>

namespace inkling {

int confidenceBin(double confidence, int bins) {
    // What is no number is in the first, too.
    return confidence > 0 ? int(std::min(std::ceil(confidence * bins), double(bins))) - 1 : 0;
}

Calibration calibration(const Evaluation& evaluation, const Dataset& data, int bins) {
    Calibration result;
    for (int b = 0; b < bins; ++b) result.bins.push_back({double(b) / bins, double(b + 1) / bins});
    int images = 0;
    for (int i = 0; i < evaluation.images(); ++i) {
        const int label = data.labels[std::size_t(i)], predicted = evaluation.predicted[std::size_t(i)];
        if (label == noClass) continue;
        const double confidence = double(evaluation.probabilities(i, predicted));
        ConfidenceBin& bin = result.bins[std::size_t(confidenceBin(confidence, bins))];
        ++images;
        ++bin.images;
        bin.confidence += confidence;
        bin.accuracy += predicted == label;
    }
    for (ConfidenceBin& bin : result.bins) {
        if (bin.images == 0) continue;
        bin.confidence /= bin.images;
        bin.accuracy /= bin.images;
        const double error = std::abs(bin.accuracy - bin.confidence);
        result.expectedError += error * bin.images / images;
        result.largestError = std::max(result.largestError, error);
    }
    return result;
}

}  // namespace inkling
