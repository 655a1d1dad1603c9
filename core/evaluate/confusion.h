// How often each class was read as each other one, and what follows from it.
#pragma once

#include <Eigen/Core>
#include <vector>

namespace inkling {

/// A row a true class, a column a predicted one.
using ConfusionMatrix = Eigen::Matrix<int, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Precision, recall and F1 of one class; 0 where the denominator is 0.
struct ClassScore {
    double precision = 0, recall = 0, f1 = 0;
    int images = 0;  ///< with this true class
};
std::vector<ClassScore> classScores(const ConfusionMatrix& confusion);

}  // namespace inkling
