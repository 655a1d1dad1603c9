#include "core/nn/network.h"

#include <algorithm>

#include "core/kernels/activations.h"
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

    segments_.push_back({0, 0, 0});
    for (std::size_t i = 0; i < stack_.layers.size(); ++i) {
        const Layer& layer = *stack_.layers[i];
        const int wanted = layer.imagesAtOnce(), soFar = segments_.back().imagesAtOnce;
        const bool meets = layer.batchSums() || (i > 0 && stack_.layers[i - 1]->batchSums());
        if (segments_.back().last > segments_.back().first && (meets || (wanted && soFar && soFar != wanted)))
            segments_.push_back({i, i, 0});
        segments_.back().last = i + 1;
        if (wanted) segments_.back().imagesAtOnce = wanted;
    }
    for (Segment& segment : segments_)
        if (!segment.imagesAtOnce) segment.imagesAtOnce = 32;  // no layer minds

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

bool Network::givesLogits() const {
    return architecture_->lastActivation() == Activation::None &&
           loss.kind == LossKind::CategoricalCrossentropy;
}

std::optional<int> Network::readClass(std::span<const float> probabilities) const {
    const auto largest = std::ranges::max_element(probabilities);
    if (largest == probabilities.end() || *largest < leastCertainty) return std::nullopt;
    return int(largest - probabilities.begin());
}

Predictor::Predictor(std::shared_ptr<const Architecture> architecture, int maxImages)
    : architecture_(std::move(architecture)),
      maxImages_(maxImages),
      input_(maxImages * architecture_->inputShape().size()) {
    const auto& layers = architecture_->layers();
    std::size_t within = 0, scratch = 0;
    for (const auto& segment : architecture_->segments()) {
        const int images = std::min(segment.imagesAtOnce, maxImages);
        for (std::size_t i = segment.first; i < segment.last; ++i) {
            within = std::max(within, images * layers[i]->outputShape().size());
            scratch = std::max(scratch, layers[i]->scratchSize(images));
        }
        outputs_.emplace_back(maxImages * layers[segment.last - 1]->outputShape().size());
    }
    for (Buffer& buffer : within_) buffer = Buffer(within);
    scratch_ = Buffer(scratch);
}

std::span<const float> Predictor::predict(const Network& network, std::span<const float> pixels,
                                          int images) & {
    if (pixels.data() != input_.data()) std::ranges::copy(pixels, input_.data());
    const auto& layers = architecture_->layers();
    const float* inputs = input_.data();
    for (std::size_t s = 0; s < outputs_.size(); ++s) {
        const Architecture::Segment& segment = architecture_->segments()[s];
        std::size_t last = segment.last;  // that does something
        while (last > segment.first && layers[last - 1]->isIdentity(false)) --last;
        if (last == segment.first) continue;
        const std::size_t inputSize = layers[segment.first]->inputShape().size();
        const std::size_t outputSize = layers[last - 1]->outputShape().size();
        Layer::Call call;
        call.scratch = scratch_.data();
        for (int first = 0; first < images; first += segment.imagesAtOnce) {
            call.images = std::min(segment.imagesAtOnce, images - first);
            const float* x = inputs + first * inputSize;
            int turn = 0;
            for (std::size_t i = segment.first; i < last; ++i) {
                if (layers[i]->isIdentity(false)) continue;
                call.parameters = network.parameters().data() + architecture_->offset(i);
                float* y =
                    i + 1 == last ? outputs_[s].data() + first * outputSize : within_[turn ^= 1].data();
                layers[i]->forward(call, x, y);
                x = y;
            }
        }
        inputs = outputs_[s].data();
    }
    return {inputs, images * layers.back()->outputShape().size()};
}

std::span<const float> Predictor::probabilities(const Network& network, std::span<const float> pixels,
                                                int images) & {
    const auto answers = predict(network, pixels, images);
    if (!network.givesLogits()) return answers;
    probabilities_.resize(answers.size());
    softmax(answers.data(), probabilities_.data(), images, network.classes());
    return probabilities_;
}

}  // namespace inkling
