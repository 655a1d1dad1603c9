// Forgetting whole channels on purpose.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's SpatialDropout2D (Tompson et al. 2015): while training, each channel of an image is 0 with
/// probability `rate`, else divided by 1 - rate. Which, depends on the seed, the step, the layer and the
/// image only.
class SpatialDropout2D : public Layer {
public:
    SpatialDropout2D(Shape shape, const SpatialDropout2DSpec& spec) : Layer(shape, shape), rate_(spec.rate) {}

    bool isIdentity(bool training) const override { return !training || rate_ == 0; }
    std::size_t scratchSize(int) const override { return std::size_t(inputShape().channels()); }
    void forward(const Call& call, const float* x, float* y) const override { drop(call, x, y); }
    void backward(const Call& call, const float*, const float*, float* dy, float* dx, float*) const override {
        if (dx) drop(call, dy, dx);
    }

private:
    void drop(const Call& call, const float* from, float* to) const;
    double rate_;
};

}  // namespace inkling
