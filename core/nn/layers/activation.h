// An activation as a layer.
#pragma once

#include "core/kernels/pointwise.h"
#include "core/nn/layer.h"

namespace inkling {

/// A function of each value on its own: every activation but softmax.
class ActivationLayer : public Layer {
public:
    /// `activation` is neither None nor Softmax; `slope` is leaky relu's.
    ActivationLayer(Shape shape, Activation activation, float slope);

    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

private:
    Pointwise function_;
    float slope_;
};

}  // namespace inkling
