#include "core/explain/input_gradient.h"

#include <algorithm>

namespace inkling {

InputGradient::InputGradient(std::shared_ptr<const Architecture> architecture, int maxImages)
    : architecture_(std::move(architecture)), maxImages_(maxImages) {
    const auto& layers = architecture_->layers();
    const Activation last = architecture_->lastActivation();
    // Any other stands apart as the last layer that runs.
    const bool endsWithScores = last == Activation::None || last == Activation::Relu;

    const auto batch = std::size_t(maxImages);
    std::size_t widest = architecture_->inputShape().size(), scratch = 0;
    values_.emplace_back(batch * widest);
    for (std::size_t i = 0; i + (endsWithScores ? 0 : 1) < layers.size(); ++i) {
        const Layer& layer = *layers[i];
        if (layer.isIdentity(/*training*/ false)) continue;
        layers_.push_back(i);
        values_.emplace_back(batch * layer.outputShape().size());
        kept_.emplace_back(layer.keptSize() ? batch * layer.keptSize() + vectorSlack : 0);
        widest = std::max(widest, layer.outputShape().size());
        scratch = std::max(scratch, layer.scratchSize(maxImages));
    }
    for (Buffer& buffer : gradients_) buffer = Buffer(batch * widest);
    scratch_ = Buffer(scratch);
}

Layer::Call InputGradient::callOf(std::size_t layer) {
    Layer::Call call;
    call.parameters = parameters_ + architecture_->offset(layers_[layer]);
    call.images = images_;
    call.scratch = scratch_.data();
    call.kept = kept_[layer].empty() ? nullptr : kept_[layer].data();
    return call;
}

std::span<const float> InputGradient::forward(const Network& network, std::span<const float> pixels,
                                              int images) & {
    parameters_ = network.parameters().data();
    images_ = images;
    std::ranges::copy(pixels.first(std::size_t(images) * architecture_->inputShape().size()),
                      values_.front().data());
    for (std::size_t i = 0; i < layers_.size(); ++i)
        architecture_->layers()[layers_[i]]->forward(callOf(i), values_[i].data(), values_[i + 1].data());
    return values_.back().span().first(std::size_t(images * architecture_->classes()));
}

std::span<const float> InputGradient::backward(std::span<const float> scoreGradient) & {
    int turn = 0;
    std::ranges::copy(scoreGradient.first(std::size_t(images_ * architecture_->classes())),
                      gradients_[turn].data());
    for (std::size_t i = layers_.size(); i-- > 0; turn ^= 1)
        architecture_->layers()[layers_[i]]->backward(callOf(i), values_[i].data(), values_[i + 1].data(),
                                                      gradients_[turn].data(), gradients_[turn ^ 1].data(),
                                                      nullptr);
    return gradients_[turn].span().first(std::size_t(images_) * architecture_->inputShape().size());
}

}  // namespace inkling
