// The numbers behind the map of the digits, made beside the window.
#pragma once

#include <QPointF>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/data/dataset.h"
#include "core/explain/pca.h"
#include "core/explain/tsne.h"

namespace inkling {

/// Test images at the network's last hidden layer. Never changed once made.
struct HiddenPoints {
    std::shared_ptr<const Network> network;
    std::shared_ptr<const Dataset> data;
    std::vector<int> indices;   ///< of the images
    FeatureMatrix features;     ///< [indices, features]
    Pca pca;                    ///< two components
    std::vector<QPointF> flat;  ///< the points along them
};

/// More points than these make t-SNE slow.
inline constexpr int mostMapPoints = 2000;

/// Of at most mostMapPoints images, chosen by chance but always the same. Null when stopped. Throws
/// SettingError where network and data do not match.
std::shared_ptr<const HiddenPoints> hiddenPoints(std::shared_ptr<const Network> network,
                                                 std::shared_ptr<const Dataset> data,
                                                 const std::stop_token& stop,
                                                 const std::function<void(double)>& progress);

/// Runs t-SNE to its end or until stopped, telling the share done and, after each step, the positions.
void runTsne(const HiddenPoints& points, const std::stop_token& stop,
             const std::function<void(double)>& progress,
             const std::function<void(double, const Tsne::Positions&)>& moved);

std::vector<QPointF> asPoints(const FeatureMatrix& rows);

/// Where an image is among the points: along the components, and its nearest neighbours.
struct MapPlace {
    QPointF flat;
    std::vector<int> neighbours;  ///< rows of the points, the nearest first
};
MapPlace placeAmong(const HiddenPoints& points, std::span<const float> image);

}  // namespace inkling
