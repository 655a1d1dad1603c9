// From an image to a row.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's Flatten. Images already lie as rows, so there is nothing to do.
class Flatten : public Layer {
public:
    using Layer::Layer;

    bool isIdentity(bool) const override { return true; }
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;
};

}  // namespace inkling
