// A relu that learns its slope below 0.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's PReLU (He et al. 2015): y = x over 0, alpha x below, with an alpha for each place of the input, 0
/// at first.
class PReLU : public Layer {
public:
    explicit PReLU(Shape shape) : Layer(shape, shape) {}

    std::vector<ParameterTensor> parameterTensors() const override;
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;
};

}  // namespace inkling
