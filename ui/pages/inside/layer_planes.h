// A network's weights, and what its layers make of an image, as pictures.
#pragma once

#include <QString>
#include <vector>

#include "core/explain/activations.h"
#include "ui/pages/inside/convolution_walk.h"

namespace inkling {

/// Layers of a spec, from 0, whose weights are pictures: convolutions, and dense layers that look at the
/// image itself, with nothing before them but flatten and dropout.
std::vector<int> picturedLayers(const NetworkSpec& spec);

/// Pictures of one such layer's weights from input channel `channel` (0 to weightChannels() - 1), one a
/// filter or unit.
std::vector<Plane> weightPlanes(const Network& network, int layer, int channel);
int weightChannels(const NetworkSpec& spec, int layer);

/// One plane a channel; of a flat row a single plane, as square as it can be.
std::vector<Plane> activationPlanes(const Activations& activations);
/// An image's channels added up, as a plane.
Plane planeOf(const Shape& shape, std::span<const float> values);

/// "2. Conv2D, 36 filters of 5 × 5".
QString layerTitle(const NetworkSpec& spec, int layer);

}  // namespace inkling
