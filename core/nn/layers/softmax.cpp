#include "core/nn/layers/softmax.h"

#include "core/kernels/activations.h"

namespace inkling {

namespace {
/// Over the channels: an image's pixels are rows of their own, as in Keras.
int rows(const Layer& layer, int images) {
    return images * layer.inputShape().height() * layer.inputShape().width();
}
}  // namespace

void Softmax::forward(const Call& call, const float* x, float* y) const {
    softmax(x, y, rows(*this, call.images), inputShape().channels());
}

void Softmax::backward(const Call& call, const float*, const float* y, float* dy, float* dx, float*) const {
    if (dx) softmaxBackward(y, dy, dx, rows(*this, call.images), inputShape().channels());
}

}  // namespace inkling
