#include "core/train/batches.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"
#include "core/train/random_streams.h"

namespace inkling {

namespace {

/// The order in which a pass takes the training images (Fisher and Yates).
std::vector<int> orderOf(const TrainingSettings& settings, std::uint64_t pass, int images) {
    std::vector<int> order(static_cast<std::size_t>(images));
    std::iota(order.begin(), order.end(), 0);
    if (!settings.shuffle) return order;
    Random random(settings.seed, {orderStream, pass});
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(std::uint32_t(i))]);
    return order;
}

}  // namespace

Batches::Batches(const TrainingSettings& settings, const TrainingData& data, const Division& division)
    : settings_(settings),
      data_(data),
      images_(division.training),
      batchSize_(std::min(settings.batchSize, division.training)),
      stepsPerPass_(std::uint64_t(division.stepsPerPass)),
      augmentation_(parseAugmentation(settings.augment)) {
    if (settings.classWeights.empty()) return;
    classWeights_.assign(std::size_t(data.images.classes()), 1);
    for (const auto& [label, weight] : settings.classWeights)
        classWeights_[std::size_t(label)] = float(weight);
}

float Batches::weightOf(int image) const {
    const float own = data_.weights.empty() ? 1 : data_.weights[std::size_t(image)];
    const std::uint8_t label = data_.images.labels[std::size_t(image)];
    return classWeights_.empty() || label == noClass ? own : own * classWeights_[label];
}

double Batches::meanWeight() const {
    if (classWeights_.empty() && data_.weights.empty()) return 1;
    double sum = 0;
    for (int i = 0; i < images_; ++i) sum += weightOf(i);
    return sum / images_;
}

void Batches::select(std::uint64_t step) {
    if (const std::uint64_t pass = step / stepsPerPass_; pass != pass_) {
        pass_ = pass;
        order_ = orderOf(settings_, pass, images_);
    }
    first_ = int(step % stepsPerPass_) * batchSize_;
    const int count = std::min(batchSize_, images_ - first_);
    labels_.resize(std::size_t(count));
    const bool weighted = !classWeights_.empty() || !data_.weights.empty();
    weights_.resize(weighted ? std::size_t(count) : 0);
    for (int i = 0; i < count; ++i) {
        const int image = order_[std::size_t(first_ + i)];
        labels_[std::size_t(i)] = data_.images.labels[std::size_t(image)];
        if (weighted) weights_[std::size_t(i)] = weightOf(image);
    }
}

int Batches::nextImages() const {
    return std::min(batchSize_, images_ - first_ - int(labels_.size()));
}

void Batches::fillFrom(int place, std::span<float> pixels) const {
    const int index = order_[std::size_t(place)];
    if (augmentation_.isNone())
        toFloats(data_.images.image(index), pixels.data());
    else
        augmentImage(augmentation_, Random(settings_.seed, {augmentStream, pass_, std::uint64_t(index)}),
                     data_.images.shape, data_.images.image(index), pixels);
}

}  // namespace inkling
