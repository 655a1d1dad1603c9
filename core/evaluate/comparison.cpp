#include "core/evaluate/comparison.h"

#include <algorithm>
#include <cmath>

namespace inkling {

double mcNemar(int onlyFirst, int onlySecond) {
    const int all = onlyFirst + onlySecond, fewer = std::min(onlyFirst, onlySecond);
    double tail = 0;  // of the binomial distribution with a half, by logarithms, for 2^-all may be nothing
    for (int k = 0; k <= fewer; ++k)
        tail += std::exp(std::lgamma(all + 1.0) - std::lgamma(k + 1.0) - std::lgamma(all - k + 1.0) -
                         all * std::log(2.0));
    return std::min(1.0, 2 * tail);
}

Comparison compare(const Evaluation& first, const Evaluation& second, const Dataset& data) {
    Comparison result;
    for (int i = 0; i < std::min(first.images(), second.images()); ++i) {
        const std::uint8_t label = data.labels[std::size_t(i)];
        if (label == noClass) continue;
        const bool one = first.predicted[std::size_t(i)] == label,
                   other = second.predicted[std::size_t(i)] == label;
        const RightBy who = one && other ? RightBy::Both
                            : one        ? RightBy::First
                            : other      ? RightBy::Second
                                         : RightBy::Neither;
        result.images[std::size_t(who)].push_back(i);
    }
    result.pValue = mcNemar(result.count(RightBy::First), result.count(RightBy::Second));
    return result;
}

}  // namespace inkling
