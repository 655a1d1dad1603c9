// The 3 x 3 convolution by Winograd's minimal filtering F(2 x 2, 3 x 3), with bias, relu and pooling in the
// same pass.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/kernels/convolution.h"

namespace inkling {

/// A square of 2 x 2 outputs takes 16 multiplications for each pair of channels instead of 36 (Lavin and
/// Gray, "Fast Algorithms for Convolutional Neural Networks", 2015, section 4.1), and is just a pooling
/// window.
///
/// y [images, outputs] from x [images, height, width, in]; kernel [3, 3, in, out]; bias [out] or null. With
/// pooling, `winner` [images, outputs] tells what won (see stoppedByRelu), or is null. `scratch` has
/// winogradScratch(sizes) floats. `vectorSlack` floats behind x, kernel and bias may be read.
void winogradForward(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                     const float* bias, float* y, std::uint8_t* winner, float* scratch);
std::size_t winogradScratch(const ConvolutionSizes& sizes);

}  // namespace inkling
