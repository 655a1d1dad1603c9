#include "core/nn/network.h"

#include <algorithm>

namespace inkling {

Architecture::Architecture(NetworkSpec spec) : spec_(std::move(spec)), stack_(makeLayers(spec_)) {
    offsets_.push_back(0);
    for (const auto& layer : stack_.layers) offsets_.push_back(offsets_.back() + layer->parameterCount());
}

std::vector<Architecture::Tensor> Architecture::tensors() const {
    std::vector<Tensor> tensors;
    for (std::size_t i = 0; i < stack_.layers.size(); ++i) {
        std::size_t offset = offsets_[i];
        for (auto& tensor : stack_.layers[i]->parameterTensors()) {
            const std::size_t size = tensor.size();
            tensors.push_back({stack_.owner[i], std::move(tensor), offset});
            offset += size;
        }
    }
    return tensors;
}

bool Architecture::endsInSoftmax() const {
    return std::visit(
        [](const auto& layer) {
            if constexpr (requires { layer.activation; })
                return layer.activation == Activation::Softmax;
            else
                return false;
        },
        spec_.layers.back());
}

Network::Network(std::shared_ptr<const Architecture> architecture)
    : architecture_(std::move(architecture)), parameters_(architecture_->parameterCount()) {
    for (int i = 0; i < classes(); ++i) classNames.push_back(std::to_string(i));
}

void Network::initialise(std::uint64_t seed) {
    const auto& layers = architecture_->layers();
    std::ranges::fill(parameters(), 0.0f);
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i]->initialise(parameters().subspan(architecture_->offset(i), layers[i]->parameterCount()),
                              Random(seed, {i}));
}

Predictor::Predictor(std::shared_ptr<const Architecture> architecture, int maxImages)
    : architecture_(std::move(architecture)), maxImages_(maxImages) {
    std::size_t widest = 0, scratch = 0;
    for (const auto& layer : architecture_->layers()) {
        widest = std::max(widest, layer->outputShape().size());
        scratch = std::max(scratch, layer->scratchSize(maxImages));
    }
    input_ = Buffer(maxImages * architecture_->inputShape().size());
    a_ = Buffer(maxImages * widest);
    b_ = Buffer(maxImages * widest);
    scratch_ = Buffer(scratch);
}

std::span<const float> Predictor::predict(const Network& network, std::span<const float> pixels, int images) {
    if (pixels.data() != input_.data()) std::ranges::copy(pixels, input_.data());
    const float* x = input_.data();
    float* y = a_.data();
    const auto& layers = architecture_->layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer& layer = *layers[i];
        if (layer.isIdentity(false)) continue;
        Layer::Call call;
        call.parameters = network.parameters().data() + architecture_->offset(i);
        call.images = images;
        call.scratch = scratch_.data();
        layer.forward(call, x, y);
        x = y;
        y = x == a_.data() ? b_.data() : a_.data();
    }
    return {x, images * layers.back()->outputShape().size()};
}

}  // namespace inkling
