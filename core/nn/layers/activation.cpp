#include "core/nn/layers/activation.h"

namespace inkling {

namespace {

Pointwise functionOf(Activation activation) {
    switch (activation) {
        case Activation::LeakyRelu:
            return Pointwise::LeakyRelu;
        case Activation::Elu:
            return Pointwise::Elu;
        case Activation::Selu:
            return Pointwise::Selu;
        case Activation::Gelu:
            return Pointwise::Gelu;
        case Activation::Silu:
            return Pointwise::Silu;
        case Activation::Tanh:
            return Pointwise::Tanh;
        case Activation::Sigmoid:
            return Pointwise::Sigmoid;
        case Activation::Relu:
        case Activation::None:
        case Activation::Softmax:
            break;
    }
    return Pointwise::Relu;
}

}  // namespace

ActivationLayer::ActivationLayer(Shape shape, Activation activation, float slope)
    : Layer(shape, shape), function_(functionOf(activation)), slope_(slope) {}

void ActivationLayer::forward(const Call& call, const float* x, float* y) const {
    pointwise(function_, slope_, x, y, call.images * inputShape().size());
}

void ActivationLayer::backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                               float*) const {
    if (dx) pointwiseBackward(function_, slope_, x, y, dy, dx, call.images * inputShape().size());
}

}  // namespace inkling
