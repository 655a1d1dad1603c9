#include "core/nn/layers/conv_pool.h"

#include <algorithm>

#include "core/kernels/one_channel.h"
#include "core/kernels/pooled_gradient.h"
#include "core/kernels/winograd.h"

namespace inkling {

bool ConvPool::fits(const Conv2DSpec& conv, const MaxPool2DSpec& pool) {
    return conv.kernel == 3 && pool.size == 2 &&
           (conv.activation == Activation::Relu || conv.activation == Activation::None);
}

ConvPool::ConvPool(Shape input, Shape output, const Conv2DSpec& spec)
    : Layer(input, output),
      sizes_{input.height(),
             input.width(),
             input.channels(),
             output.channels(),
             spec.padding == Padding::Same ? 1 : 0,
             spec.activation == Activation::Relu,
             /*pool*/ true} {}

std::vector<ParameterTensor> ConvPool::parameterTensors() const {
    return {{"kernel", {3, 3, sizes_.in, sizes_.out}}, {"bias", {sizes_.out}}};
}

std::size_t ConvPool::scratchSize(int) const {
    return std::max({winogradScratch(sizes_), pooledGradientScratch(sizes_), oneChannelScratch(sizes_)});
}

void ConvPool::forward(const Call& call, const float* x, float* y) const {
    const float *kernel = call.parameters, *bias = kernel + kernelSize();
    std::uint8_t* winner = call.kept;
    const auto run = sizes_.in == 1 ? oneChannelForward : winogradForward;
    run(sizes_, call.images, x, kernel, bias, y, winner, call.scratch);
}

void ConvPool::backward(const Call& call, const float* x, const float*, float* dy, float* dx,
                        float* gradient) const {
    if (sizes_.in == 1 && !dx)
        oneChannelBackward(sizes_, call.images, x, dy, call.kept, gradient, gradient + kernelSize(),
                           call.scratch);
    else
        pooledGradient(sizes_, call.images, x, call.parameters, dy, call.kept, dx, gradient,
                       gradient ? gradient + kernelSize() : nullptr, call.scratch);
}

}  // namespace inkling
