// Forgetting on purpose.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's Dropout: while training, each value is 0 with probability `rate`, else divided by 1 - rate
/// (Srivastava et al. 2014, scaled when training). Which, depends on the seed, the step, the layer and the
/// image only.
class Dropout : public Layer {
public:
    Dropout(Shape shape, const DropoutSpec& spec) : Layer(shape, shape), rate_(spec.rate) {}

    bool isIdentity(bool training) const override { return !training || rate_ == 0; }
    void forward(const Call& call, const float* x, float* y) const override { drop(call, x, y); }
    void backward(const Call& call, const float*, const float*, float* dy, float* dx, float*) const override {
        if (dx) drop(call, dy, dx);
    }

private:
    void drop(const Call& call, const float* from, float* to) const;
    double rate_;
};

}  // namespace inkling
