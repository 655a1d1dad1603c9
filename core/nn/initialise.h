// The numbers that a kernel begins with.
#pragma once

#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/nn/activation.h"

namespace inkling {

/// Fills a kernel of shape [kh, kw, in, out] or [in, out] as Keras does, a convolution's fans counting the
/// kernel's places. Glorot: variance 2 / (fanIn + fanOut); He: 2 / fanIn. Uniform, or normal without what is
/// beyond two deviations, whose deviation is widened so that the variance is that.
void initialiseKernel(Initialiser initialiser, const std::vector<int>& shape, std::span<float> kernel,
                      Random random);

}  // namespace inkling
