// Layers as a line of words: `conv16-3-same-relu pool2 dropout0.25 flatten dense128-relu dense10-softmax`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/nn/layer_spec.h"

namespace inkling {

/// A layer is a name, its number if it has one, and words in any order, each behind a '-':
///
///     conv16-3-same-relu      filters, kernel (3 if left out), padding same or valid (valid if left out)
///     dense128-relu           units
///     pool2 avgpool2 globalavgpool dropout0.25 spatialdropout0.25 flatten
///     batchnorm               momentum:0.9 and epsilon:0.001 may follow
///     relu tanh leaky_relu0.1 ...  an activation as a layer of its own
///     prelu                   dense128-prelu is short for dense128 prelu
///
/// Words of conv and dense: an activation (none if left out), an initialiser (he_normal ...), l2:0.001.
/// Throws SettingError with field "layers". Does not check that layers fit.
std::vector<LayerSpec> parseLayers(std::string_view text);
std::string formatLayer(const LayerSpec& layer);
std::string formatLayers(const std::vector<LayerSpec>& layers);

}  // namespace inkling
