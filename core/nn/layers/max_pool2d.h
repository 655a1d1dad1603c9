// The largest of each window.
#pragma once

#include "core/kernels/max_pool.h"
#include "core/nn/layer.h"

namespace inkling {

/// Keras's MaxPooling2D with strides = pool_size, valid padding. Images [N, H, W, C].
class MaxPool2D : public Layer {
public:
    MaxPool2D(Shape input, Shape output, const MaxPool2DSpec& spec);

    std::size_t keptSize() const override { return outputShape().size(); }
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

private:
    PoolSizes sizes_;
};

}  // namespace inkling
