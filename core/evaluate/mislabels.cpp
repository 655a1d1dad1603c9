#include "core/evaluate/mislabels.h"

#include <algorithm>

namespace inkling {

namespace {

/// [class]: the mean probability of a class over the images labelled with it; above 1 where there are none.
std::vector<double> thresholds(const Evaluation& evaluation, const Dataset& data, int classes) {
    std::vector<double> sums(std::size_t(classes), 0.0);
    std::vector<int> counts(std::size_t(classes), 0);
    for (int i = 0; i < evaluation.images(); ++i) {
        const std::size_t label = data.labels[std::size_t(i)];
        if (label >= sums.size()) continue;
        sums[label] += double(evaluation.probabilities(i, Eigen::Index(label)));
        ++counts[label];
    }
    for (std::size_t c = 0; c < sums.size(); ++c) sums[c] = counts[c] > 0 ? sums[c] / counts[c] : 2;
    return sums;
}

}  // namespace

std::vector<Mislabel> probableMislabels(const Evaluation& evaluation, const Dataset& data) {
    const int classes = int(evaluation.probabilities.cols());
    const std::vector<double> least = thresholds(evaluation, data, classes);
    std::vector<Mislabel> found;
    for (int i = 0; i < evaluation.images(); ++i) {
        const int label = data.labels[std::size_t(i)];
        if (label >= classes) continue;
        const auto p = evaluation.probabilities.row(i);
        int likely = -1;
        for (int c = 0; c < classes; ++c)
            if (double(p[c]) >= least[std::size_t(c)] && (likely < 0 || p[c] > p[likely])) likely = c;
        if (likely >= 0 && likely != label) found.push_back({i, label, likely, p[label], p[likely]});
    }
    std::ranges::stable_sort(found, std::greater(),
                             [](const Mislabel& m) { return m.likelyProbability - m.labelProbability; });
    return found;
}

}  // namespace inkling
