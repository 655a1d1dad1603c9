// What the layers within a network make of images.
#pragma once

#include <Eigen/Core>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/evaluate/predictions.h"
#include "core/nn/network.h"

namespace inkling {

/// What one layer makes of one image: feature maps [H, W, C], row after row with the channels together, or a
/// flat row of hidden units' values.
struct Activations {
    Shape shape;
    std::vector<float> values;  ///< [shape]
};

/// What layer `layer` (0 to layers - 1, of the spec) makes of `image`, [H, W, C] in 0 to 1, behind its own
/// activation and, of a convolution, before the pooling. Takes about as long as a prediction.
Activations activations(const Network& network, int layer, std::span<const float> image);

/// How many of the spec's layers come before the last one with a kernel (dense or convolution), dropout right
/// before it not counted: what they make is the last hidden layer, from which the classes are told. 0 where
/// there are none: then that layer's input is the image itself.
int hiddenLayers(const NetworkSpec& spec);

using FeatureMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
/// What the last hidden layer makes of some images of a data set, [indices, features], in the indices' order.
/// Nothing when stopped. `progress` (0 to 1, may be empty) is called from this thread; uses the pool, whose
/// one call it is while it runs. Throws SettingError (field "data") where the network does not take such
/// images.
std::optional<FeatureMatrix> hiddenFeatures(const Network& network, const Dataset& data,
                                            std::span<const int> indices, ThreadPool& pool,
                                            const std::stop_token& stop = {},
                                            const std::function<void(double)>& progress = {});
/// The same of one image, [H, W, C] in 0 to 1.
std::vector<float> hiddenFeatures(const Network& network, std::span<const float> image);

}  // namespace inkling
