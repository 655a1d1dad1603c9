// Probabilities from logits.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Softmax over each row. Training leaves it out and takes the loss from the logits.
class Softmax : public Layer {
public:
    explicit Softmax(Shape shape) : Layer(shape, shape) {}

    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;
};

}  // namespace inkling
