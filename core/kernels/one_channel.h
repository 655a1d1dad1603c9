// The 3 x 3 convolution of images with one channel, fused with relu and pooling: the first layer of most
// networks.
#pragma once

#include <cstdint>

#include "core/kernels/convolution.h"

namespace inkling {

/// y [images, outputs] from x [images, height, width, 1], directly: the nine weights of a vector of output
/// channels stay in registers. For sizes with in = 1 and pool. `winner` [images, outputs] may be null (see
/// stoppedByRelu). `scratch` has oneChannelScratch(sizes) floats. `vectorSlack` floats behind kernel [3, 3,
/// 1, out] and bias may be read.
void oneChannelForward(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                       const float* bias, float* y, std::uint8_t* winner, float* scratch);

/// Adds to kernelGradient and biasGradient what dy [images, outputs] says; there is no gradient of x, for
/// nothing before a first layer learns.
void oneChannelBackward(const ConvolutionSizes& sizes, int images, const float* x, const float* dy,
                        const std::uint8_t* winner, float* kernelGradient, float* biasGradient,
                        float* scratch);

std::size_t oneChannelScratch(const ConvolutionSizes& sizes);

}  // namespace inkling
