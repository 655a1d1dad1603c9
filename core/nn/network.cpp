#include "core/nn/network.h"

#include <algorithm>

namespace inkling {

Architecture::Architecture(NetworkSpec spec) : spec_(std::move(spec)), stack_(makeLayers(spec_)) {
    offsets_.push_back(0);
    for (const auto& layer : stack_.layers) offsets_.push_back(offsets_.back() + layer->parameterCount());

    segments_.push_back({0, 0, 0});
    for (std::size_t i = 0; i < stack_.layers.size(); ++i) {
        const int wanted = stack_.layers[i]->imagesAtOnce();
        if (wanted && segments_.back().imagesAtOnce && segments_.back().imagesAtOnce != wanted)
            segments_.push_back({i, i, 0});
        segments_.back().last = i + 1;
        if (wanted) segments_.back().imagesAtOnce = wanted;
    }
    if (!segments_.back().imagesAtOnce) segments_.back().imagesAtOnce = 32;  // no layer minds
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

std::span<const float> Predictor::predict(const Network& network, std::span<const float> pixels, int images) {
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

}  // namespace inkling
