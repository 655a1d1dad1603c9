#include "core/evaluate/confusion.h"

namespace inkling {

std::vector<ClassScore> classScores(const ConfusionMatrix& confusion) {
    const auto ratio = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    std::vector<ClassScore> scores;
    for (Eigen::Index c = 0; c < confusion.rows(); ++c) {
        ClassScore score;
        score.images = confusion.row(c).sum();
        score.precision = ratio(confusion(c, c), confusion.col(c).sum());
        score.recall = ratio(confusion(c, c), score.images);
        score.f1 = ratio(2 * score.precision * score.recall, score.precision + score.recall);
        scores.push_back(score);
    }
    return scores;
}

}  // namespace inkling
