#include "core/nn/layers/max_pool2d.h"

namespace inkling {

MaxPool2D::MaxPool2D(Shape input, Shape output, const MaxPool2DSpec& spec)
    : Layer(input, output), sizes_{input.height(), input.width(), input.channels(), spec.size} {}

void MaxPool2D::forward(const Call& call, const float* x, float* y) const {
    for (int image = 0; image < call.images; ++image)
        maxPoolForward(sizes_, x + image * inputShape().size(), y + image * outputShape().size(),
                       call.kept ? call.kept + image * keptSize() : nullptr);
}

void MaxPool2D::backward(const Call& call, const float*, const float*, float* dy, float* dx, float*) const {
    if (!dx) return;
    for (int image = 0; image < call.images; ++image)
        maxPoolBackward(sizes_, dy + image * outputShape().size(), call.kept + image * keptSize(),
                        dx + image * inputShape().size());
}

}  // namespace inkling
