#include "core/nn/layer.h"

#include <algorithm>

#include "core/nn/layers/activation.h"
#include "core/nn/layers/average_pool2d.h"
#include "core/nn/layers/batch_normalization.h"
#include "core/nn/layers/conv2d.h"
#include "core/nn/layers/conv_pool.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/flatten.h"
#include "core/nn/layers/max_pool2d.h"
#include "core/nn/layers/prelu.h"
#include "core/nn/layers/softmax.h"
#include "core/nn/layers/spatial_dropout2d.h"

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

std::size_t Layer::trainableCount() const {
    std::size_t sum = 0;
    for (const auto& tensor : parameterTensors())
        if (tensor.trainable) sum += tensor.size();
    return sum;
}

std::vector<Layer::Block> Layer::parameterBlocks() const {
    constexpr std::size_t blockSize = 16384;
    std::vector<Block> blocks;
    const std::size_t all = trainableCount();
    for (std::size_t first = 0; first < all; first += blockSize)
        blocks.push_back({first, std::min(blockSize, all - first)});
    return blocks;
}

void Layer::parameterGradient(const Block&, int, const float*, const float*, float*) const {}

namespace {

std::unique_ptr<const Layer> makeActivation(const Shape& shape, Activation activation, double slope) {
    if (activation == Activation::Softmax) return std::make_unique<Softmax>(shape);
    return std::make_unique<ActivationLayer>(shape, activation, float(slope));
}

struct MakeLayer {
    using Made = std::unique_ptr<const Layer>;
    const Shape &input, &output;

    Made operator()(const Conv2DSpec& l) const { return std::make_unique<Conv2D>(input, output, l); }
    Made operator()(const MaxPool2DSpec& l) const { return std::make_unique<MaxPool2D>(input, output, l); }
    Made operator()(const DropoutSpec& l) const { return std::make_unique<Dropout>(input, l); }
    Made operator()(const FlattenSpec&) const { return std::make_unique<Flatten>(input, output); }
    Made operator()(const DenseSpec& l) const { return std::make_unique<Dense>(input, output, l); }
    Made operator()(const ActivationSpec& l) const { return makeActivation(input, l.activation, l.slope); }
    Made operator()(const PReLUSpec&) const { return std::make_unique<PReLU>(input); }
    Made operator()(const BatchNormalizationSpec& l) const {
        return std::make_unique<BatchNormalization>(input, l);
    }
    Made operator()(const AveragePool2DSpec& l) const {
        return std::make_unique<AveragePool2D>(input, output, l.size, l.size);
    }
    Made operator()(const GlobalAveragePool2DSpec&) const {
        return std::make_unique<AveragePool2D>(input, output, input.height(), input.width());
    }
    Made operator()(const SpatialDropout2DSpec& l) const {
        return std::make_unique<SpatialDropout2D>(input, l);
    }
};

/// Whether the layer that MakeLayer makes leaves its activation to one behind it.
bool activationIsApart(const LayerSpec& layer) {
    const Activation activation = activationOf(layer);
    return !std::holds_alternative<ActivationSpec>(layer) && activation != Activation::None &&
           activation != Activation::Relu;
}

/// The convolution at `i`, if it and the pooling behind it can run as one.
const Conv2DSpec* startsConvPool(const NetworkSpec& spec, std::size_t i) {
    const auto* conv = std::get_if<Conv2DSpec>(&spec.layers[i]);
    const auto* pool = i + 1 < spec.layers.size() ? std::get_if<MaxPool2DSpec>(&spec.layers[i + 1]) : nullptr;
    return conv && pool && ConvPool::fits(*conv, *pool) ? conv : nullptr;
}

}  // namespace

LayerStack makeLayers(const NetworkSpec& spec) {
    const std::vector<Shape> shapes = layerShapes(spec);
    LayerStack stack;
    Shape input = spec.input;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const LayerSpec& layer = spec.layers[i];
        stack.owner.push_back(int(i));
        if (const Conv2DSpec* conv = startsConvPool(spec, i)) {
            stack.layers.push_back(std::make_unique<ConvPool>(input, shapes[++i], *conv));
        } else {
            stack.layers.push_back(std::visit(MakeLayer{input, shapes[i]}, layer));
            if (activationIsApart(layer)) {
                stack.layers.push_back(makeActivation(shapes[i], activationOf(layer), leakyReluSlope));
                stack.owner.push_back(int(i));
            }
        }
        input = shapes[i];
    }
    return stack;
}

}  // namespace inkling
