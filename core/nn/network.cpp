#include "core/nn/network.h"

#include <algorithm>

#include "core/nn/initialise.h"

namespace inkling {

namespace {

struct KernelSettings {
    Initialiser initialiser = Initialiser::GlorotUniform;
    double l2 = 0;
};

KernelSettings kernelSettings(const LayerSpec& layer) {
    return std::visit(
        [](const auto& settings) -> KernelSettings {
            if constexpr (requires { settings.l2; })
                return {settings.initialiser, settings.l2};
            else
                return {};
        },
        layer);
}

}  // namespace

Architecture::Architecture(NetworkSpec spec) : spec_(std::move(spec)), stack_(makeLayers(spec_)) {
    offsets_.push_back(0);
    for (const auto& layer : stack_.layers) offsets_.push_back(offsets_.back() + layer->parameterCount());
    for (const Tensor& tensor : tensors()) {
        const double l2 = kernelSettings(spec_.layers[std::size_t(tensor.specLayer)]).l2;
        if (tensor.tensor.name == "kernel" && l2 > 0)
            regularised_.push_back({tensor.offset, tensor.tensor.size(), l2});
    }
}

Initialiser Architecture::initialiser(std::size_t layer) const {
    return kernelSettings(spec_.layers[std::size_t(stack_.owner[layer])]).initialiser;
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

double addL2(const Architecture& architecture, std::size_t offset, std::span<const float> parameters,
             std::span<float> gradient) {
    double loss = 0;
    for (const auto& kernel : architecture.regularised()) {
        const std::size_t first = std::max(offset, kernel.offset),
                          end = std::min(offset + parameters.size(), kernel.offset + kernel.size);
        double squares = 0;
        for (std::size_t i = first; i < end; ++i) {
            const float w = parameters[i - offset];
            squares += double(w) * w;
            if (!gradient.empty()) gradient[i - offset] += float(2 * kernel.l2) * w;
        }
        loss += kernel.l2 * squares;
    }
    return loss;
}

double l2Loss(const Architecture& architecture, std::span<const float> parameters) {
    return addL2(architecture, 0, parameters, {});
}

Network::Network(std::shared_ptr<const Architecture> architecture)
    : architecture_(std::move(architecture)), parameters_(architecture_->parameterCount()) {
    for (int i = 0; i < classes(); ++i) classNames.push_back(std::to_string(i));
}

void Network::initialise(std::uint64_t seed) {
    const auto& layers = architecture_->layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        std::size_t offset = architecture_->offset(i);
        for (const ParameterTensor& tensor : layers[i]->parameterTensors()) {
            const auto values = parameters().subspan(offset, tensor.size());
            if (tensor.name == "kernel")
                initialiseKernel(architecture_->initialiser(i), tensor.shape, values, Random(seed, {i}));
            else
                std::ranges::fill(values, tensor.start);
            offset += tensor.size();
        }
    }
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
