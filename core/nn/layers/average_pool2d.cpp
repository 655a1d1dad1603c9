#include "core/nn/layers/average_pool2d.h"

namespace inkling {

AveragePool2D::AveragePool2D(Shape input, Shape output, int windowHeight, int windowWidth)
    : Layer(input, output),
      sizes_{input.height(), input.width(), input.channels(), windowHeight, windowWidth} {}

void AveragePool2D::forward(const Call& call, const float* x, float* y) const {
    for (int image = 0; image < call.images; ++image)
        averagePoolForward(sizes_, x + image * inputShape().size(), y + image * outputShape().size());
}

void AveragePool2D::backward(const Call& call, const float*, const float*, float* dy, float* dx,
                             float*) const {
    if (!dx) return;
    for (int image = 0; image < call.images; ++image)
        averagePoolBackward(sizes_, dy + image * outputShape().size(), dx + image * inputShape().size());
}

}  // namespace inkling
