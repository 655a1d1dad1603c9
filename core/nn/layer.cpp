#include "core/nn/layer.h"

#include <cmath>

#include "core/nn/layers/conv2d.h"
#include "core/nn/layers/conv_pool.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/flatten.h"
#include "core/nn/layers/max_pool2d.h"
#include "core/nn/layers/softmax.h"

namespace inkling {

std::size_t ParameterTensor::size() const {
    std::size_t size = 1;
    for (int side : shape) size *= std::size_t(side);
    return size;
}

std::size_t Layer::parameterCount() const {
    std::size_t sum = 0;
    for (const auto& tensor : parameterTensors()) sum += tensor.size();
    return sum;
}

void Layer::initialise(std::span<float>, Random) const {}

std::vector<Layer::Block> Layer::parameterBlocks() const {
    constexpr std::size_t blockSize = 16384;
    std::vector<Block> blocks;
    const std::size_t all = parameterCount();
    for (std::size_t first = 0; first < all; first += blockSize)
        blocks.push_back({first, std::min(blockSize, all - first)});
    return blocks;
}

void Layer::parameterGradient(const Block&, int, const float*, const float*, float*) const {}

void glorotUniform(std::span<float> kernel, int fanIn, int fanOut, Random random) {
    const float limit = std::sqrt(6.0f / float(fanIn + fanOut));
    for (float& w : kernel) w = random.uniform(-limit, limit);
}

LayerStack makeLayers(const NetworkSpec& spec) {
    const std::vector<Shape> shapes = layerShapes(spec);
    LayerStack stack;
    Shape input = spec.input;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        Shape output = shapes[i];
        const int owner = int(i);
        Activation activation = Activation::None;
        std::unique_ptr<const Layer> layer;
        if (const auto* conv = std::get_if<Conv2DSpec>(&spec.layers[i])) {
            const auto* pool =
                i + 1 < spec.layers.size() ? std::get_if<MaxPool2DSpec>(&spec.layers[i + 1]) : nullptr;
            if (pool && ConvPool::fits(*conv, *pool)) {
                output = shapes[++i];
                layer = std::make_unique<ConvPool>(input, output, *conv);
            } else {
                layer = std::make_unique<Conv2D>(input, output, *conv);
            }
            activation = conv->activation;
        } else if (const auto* pool = std::get_if<MaxPool2DSpec>(&spec.layers[i])) {
            layer = std::make_unique<MaxPool2D>(input, output, *pool);
        } else if (const auto* dropout = std::get_if<DropoutSpec>(&spec.layers[i])) {
            layer = std::make_unique<Dropout>(input, *dropout);
        } else if (const auto* dense = std::get_if<DenseSpec>(&spec.layers[i])) {
            layer = std::make_unique<Dense>(input, output, *dense);
            activation = dense->activation;
        } else {
            layer = std::make_unique<Flatten>(input, output);
        }
        stack.layers.push_back(std::move(layer));
        stack.owner.push_back(owner);
        if (activation == Activation::Softmax) {
            stack.layers.push_back(std::make_unique<Softmax>(output));
            stack.owner.push_back(owner);
        }
        input = output;
    }
    return stack;
}

}  // namespace inkling
