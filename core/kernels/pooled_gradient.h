// The gradients of a convolution that relu and max-pooling follow: only the winner of each window, and only
// where relu let it pass, has one.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/kernels/convolution.h"

namespace inkling {

/// Adds to kernelGradient [3, 3, in, out] and biasGradient [out] (both may be null) what dy [images, outputs]
/// says, and makes dx [images, height, width, in] (may be null), given x and what won. For sizes with pool. A
/// seventh to a quarter of the work of the dense gradients: each output channel of an image has a list of the
/// places that have a gradient, and the list is walked once for a vector of input channels. `scratch` has
/// pooledGradientScratch(sizes) floats.
void pooledGradient(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                    const float* dy, const std::uint8_t* winner, float* dx, float* kernelGradient,
                    float* biasGradient, float* scratch);
std::size_t pooledGradientScratch(const ConvolutionSizes& sizes);

}  // namespace inkling
