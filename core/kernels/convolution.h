// Convolutions with a 3 x 3 kernel, alone or fused with relu and max-pooling: the sizes that their kernels
// share.
#pragma once

#include <cstddef>

#include "core/base/buffer.h"

namespace inkling {

/// One image: input [height, width, in] with `border` rows and columns of zeros around it (1: same padding,
/// 0: valid), kernel [3, 3, in, out], stride 1. With `pool`, the largest of each 2 x 2 window of the output
/// is kept, windows that stick out left out, as Keras's MaxPooling2D does.
struct ConvolutionSizes {
    int height, width, in, out;
    int border;
    bool relu;
    bool pool;

    int rows() const { return height + 2 * border - 2; }    ///< of the convolution
    int columns() const { return width + 2 * border - 2; }  ///< of the convolution
    int outRows() const { return pool ? rows() / 2 : rows(); }
    int outColumns() const { return pool ? columns() / 2 : columns(); }
    int outputs() const { return outRows() * outColumns() * out; }  ///< floats that an image becomes
};

/// What is kept of a pooling window, one byte an output: which of its four places won, 0 to 3 (row * 2 +
/// column, the first of equals), or that relu stopped it, so that no gradient flows.
inline constexpr unsigned char stoppedByRelu = 4;

/// As many floats as whole vectors have: what stands behind so many is aligned.
constexpr std::size_t wholeVectors(std::size_t floats) {
    return (floats + vectorSlack - 1) / vectorSlack * vectorSlack;
}

/// The convolution as its formula stands, for one image: what the tests compare with. `winner` may be null.
void convolutionReference(const ConvolutionSizes& sizes, const float* x, const float* kernel,
                          const float* bias, float* y, unsigned char* winner);

/// The gradients as their formulas stand, of a fused convolution and pooling for one image, added to
/// kernelGradient and biasGradient; dx may be null.
void convolutionGradientReference(const ConvolutionSizes& sizes, const float* x, const float* kernel,
                                  const float* dy, const unsigned char* winner, float* dx,
                                  float* kernelGradient, float* biasGradient);

}  // namespace inkling
