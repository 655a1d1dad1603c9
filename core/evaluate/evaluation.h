// How well a network reads a set of images, and where it errs.
#pragma once

#include <Eigen/Core>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/evaluate/confusion.h"
#include "core/evaluate/predictions.h"

namespace inkling {

/// What a network says of images of a data set. Never changed once made.
struct Evaluation {
    double loss = 0;            ///< the network's own loss, the mean over the images, with what L2 adds
    double accuracy = 0;        ///< 0 to 1; the share of isRight()
    ConfusionMatrix confusion;  ///< of the images that have a class
    std::vector<std::uint8_t> predicted;  ///< [images]
    /// [images, classes]: the network's outputs, which are probabilities where its last layer makes them so
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> probabilities;

    int images() const { return int(predicted.size()); }
};

/// Returns nothing when stopped. `progress` (0 to 1, may be empty) is called from this thread. Uses the pool,
/// whose one call it is while it runs. Throws as checkMatch.
std::optional<Evaluation> evaluate(const Network& network, const Dataset& data, ThreadPool& pool,
                                   std::stop_token stop = {},
                                   const std::function<void(double)>& progress = {});

/// What metricByName() knows, of an evaluation: [name]. Throws SettingError with field "metrics".
std::vector<double> metricValues(const std::vector<std::string>& names, const Evaluation& evaluation,
                                 const Dataset& data);

/// The largest probability that all but `share` of the images reach: Network::leastCertainty for a
/// network that may take `share` of the images for none of its classes. 0 where the images are too few to
/// tell.
float certaintyOfAllBut(double share, const Evaluation& evaluation);

/// The share of what it should read that a network may refuse; half of the one in a hundred that people
/// forgive.
inline constexpr double refusedShare = 0.005;

/// Each image's own loss, as the network was trained with it, without what L2 adds: [image].
std::vector<double> imageLosses(const Network& network, const Evaluation& evaluation, const Dataset& data);

/// Indices of the wrongly read images, the surest of the wrong answer first.
std::vector<int> mistakes(const Evaluation& evaluation, const Dataset& data);

/// Indices of the images of class `truth` that were read as `predicted`, the surest first.
std::vector<int> imagesOf(const Evaluation& evaluation, const Dataset& data, int truth, int predicted);

}  // namespace inkling
