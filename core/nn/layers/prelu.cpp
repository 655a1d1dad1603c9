#include "core/nn/layers/prelu.h"

#include "core/kernels/pointwise.h"

namespace inkling {

std::vector<ParameterTensor> PReLU::parameterTensors() const {
    const Shape& s = inputShape();
    if (s.isImage()) return {{"alpha", {s.height(), s.width(), s.channels()}}};
    return {{"alpha", {s.channels()}}};
}

void PReLU::forward(const Call& call, const float* x, float* y) const {
    const std::size_t size = inputShape().size();
    for (int image = 0; image < call.images; ++image)
        preluForward(x + image * size, call.parameters, y + image * size, size);
}

void PReLU::backward(const Call& call, const float* x, const float*, float* dy, float* dx,
                     float* gradient) const {
    const std::size_t size = inputShape().size();
    for (int image = 0; image < call.images; ++image)
        preluBackward(x + image * size, call.parameters, dy + image * size, dx ? dx + image * size : nullptr,
                      gradient, size);
}

}  // namespace inkling
