// The mean of each window.
#pragma once

#include "core/kernels/average_pool.h"
#include "core/nn/layer.h"

namespace inkling {

/// Keras's AveragePooling2D with strides = pool_size and valid padding; with the whole image as its window,
/// GlobalAveragePooling2D. Images [N, H, W, C].
class AveragePool2D : public Layer {
public:
    AveragePool2D(Shape input, Shape output, int windowHeight, int windowWidth);

    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

private:
    AveragePoolSizes sizes_;
};

}  // namespace inkling
