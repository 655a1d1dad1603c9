// Which images of a data set are looked at.
#pragma once

#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"

namespace inkling {

struct ImageFilter {
    enum class Reading { Any, Right, Wrong };

    int label = -1;  ///< a class; -1 for all
    Reading reading = Reading::Any;
    double leastSure = 0, mostSure = 1;  ///< the largest probability, 0 to 1

    bool operator==(const ImageFilter&) const = default;
    /// Something is asked that only a network's answers tell.
    bool needsReading() const { return *this != ImageFilter{.label = label}; }
};

/// The indices that pass, in the data set's order. Without an evaluation (of the same data) only the label
/// counts.
std::vector<int> filtered(const ImageFilter& filter, const Dataset& data, const Evaluation* evaluation);

/// How many images each class has among these.
std::vector<int> classCounts(const Dataset& data, const std::vector<int>& indices);

}  // namespace inkling
