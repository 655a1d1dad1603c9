// The numbers behind the map of the digits, made beside the window.
#pragma once

#include <QPointF>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/evaluate/evaluation.h"
#include "core/explain/pca.h"
#include "core/explain/tsne.h"

namespace inkling {

/// All images of a data set at the network's last hidden layer. Never changed once made.
struct HiddenPoints {
    std::shared_ptr<const Network> network;
    std::shared_ptr<const Dataset> data;
    Evaluation answers;
    std::vector<bool> wrong;    ///< [images]
    int width = 0;              ///< numbers of the layer
    Pca reduction;              ///< of those to 50 at most, after which distances hardly differ
    FeatureMatrix features;     ///< [images, 50 at most]
    Pca pca;                    ///< of these, two components
    double share = 0;           ///< of the layer's whole variance, in the two components
    std::vector<QPointF> flat;  ///< [images]: along them
};

/// On `threads` threads, 0 for all. Null when stopped. Throws SettingError where network and data do not
/// match, Error where the layer's values are no numbers.
std::shared_ptr<const HiddenPoints> hiddenPoints(std::shared_ptr<const Network> network,
                                                 std::shared_ptr<const Dataset> data, int threads,
                                                 const std::stop_token& stop,
                                                 const std::function<void(double)>& progress);

/// Runs t-SNE to its end or until stopped, telling the share done and, after each step, the positions.
void runTsne(const HiddenPoints& points, const std::stop_token& stop,
             const std::function<void(double)>& progress,
             const std::function<void(double, const MapPositions&)>& moved);

std::vector<QPointF> asPoints(const FeatureMatrix& rows);

/// Where an image is among the points: along the components, and by its nearest neighbours.
struct MapPlace {
    QPointF flat;
    std::vector<int> neighbours;  ///< rows of the points, the nearest first
    std::vector<double> weights;  ///< [neighbours], with sum 1: the nearer the more
};
MapPlace placeAmong(const HiddenPoints& points, std::span<const float> image);

}  // namespace inkling
