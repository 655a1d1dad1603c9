// Two networks on the same images.
#pragma once

#include <array>
#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"

namespace inkling {

/// Which of two networks reads an image rightly.
enum class RightBy { Both, First, Second, Neither };

struct Comparison {
    /// [RightBy]: the images, in the data set's order.
    std::array<std::vector<int>, 4> images;
    const std::vector<int>& of(RightBy who) const { return images[std::size_t(who)]; }
    int count(RightBy who) const { return int(of(who).size()); }

    /// McNemar's test, the exact one (binomial, two-sided): how likely a difference at least as large as that
    /// of First and Second is, were both networks equally good. 0 to 1; 1 where they differ on no image.
    double pValue = 1;
};

/// Both evaluations are of `data`. Images without a class are left out.
Comparison compare(const Evaluation& first, const Evaluation& second, const Dataset& data);

/// The exact McNemar test of two counts of images that only one of two networks reads rightly.
double mcNemar(int onlyFirst, int onlySecond);

}  // namespace inkling
