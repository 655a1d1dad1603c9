#include "core/train/step.h"

#include <algorithm>
#include <cmath>

#include "core/kernels/activations.h"

namespace inkling {

TrainingStep::TrainingStep(std::shared_ptr<const Architecture> architecture, int maxBatch, ThreadPool& pool)
    : architecture_(std::move(architecture)), pool_(pool), gradient_(architecture_->parameterCount()) {
    const auto& layers = architecture_->layers();
    layers_ = layers.size() - 1;
    firstLearning_ = 0;
    while (firstLearning_ < layers_ && layers[firstLearning_]->parameterCount() == 0) ++firstLearning_;

    places_.emplace_back().size = architecture_->inputShape().size();
    placeOf_.push_back(0);
    for (std::size_t i = 0; i < layers_; ++i) {
        if (!layers[i]->isIdentity(true)) places_.emplace_back().size = layers[i]->outputShape().size();
        placeOf_.push_back(int(places_.size()) - 1);
    }
    for (std::size_t i = 0; i < layers_; ++i)
        if (layers[i]->parameterCount() && !layers[i]->gradientByChunk()) {
            places_[std::size_t(placeOf_[i])].valuesOfBatch = true;
            places_[std::size_t(placeOf_[i + 1])].gradientOfBatch = true;
        }

    std::size_t chunkGradient = 0, widest = 0, scratch = 0;
    for (std::size_t i = 0; i < layers_; ++i) {
        chunkOffset_.push_back(chunkGradient);
        if (layers[i]->gradientByChunk()) chunkGradient += layers[i]->parameterCount() + vectorSlack;
        scratch = std::max(scratch, layers[i]->scratchSize(chunkImages));
        for (const Layer::Block& block : layers[i]->parameterBlocks()) blocks_.push_back({i, block});
    }
    for (Place& place : places_) {
        if (place.valuesOfBatch) place.batchValues = Buffer(maxBatch * place.size);
        if (place.gradientOfBatch) place.batchGradient = Buffer(maxBatch * place.size);
        widest = std::max(widest, place.size);
    }
    const int chunks = (maxBatch + chunkImages - 1) / chunkImages;
    for (int chunk = 0; chunk < chunks; ++chunk) chunkGradients_.emplace_back(chunkGradient);
    chunkResults_.resize(std::size_t(chunks));

    for (int thread = 0; thread < pool.threads(); ++thread) {
        Worker& worker = workers_.emplace_back();
        for (const Place& place : places_)
            worker.values.emplace_back(place.valuesOfBatch ? 0 : chunkImages * place.size);
        for (Buffer& gradients : worker.gradients) gradients = Buffer(chunkImages * widest);
        for (std::size_t i = 0; i < layers_; ++i)
            worker.kept.emplace_back(chunkImages * layers[i]->keptSize());
        worker.scratch = Buffer(scratch);
    }
}

float* TrainingStep::values(int place, int firstImage, Worker& worker) {
    Place& p = places_[std::size_t(place)];
    return p.valuesOfBatch ? p.batchValues.data() + firstImage * p.size
                           : worker.values[std::size_t(place)].data();
}

float* TrainingStep::gradients(int place, int firstImage, Worker& worker) {
    Place& p = places_[std::size_t(place)];
    return p.gradientOfBatch ? p.batchGradient.data() + firstImage * p.size
                             : worker.gradients[place % 2].data();
}

TrainingStep::Result TrainingStep::run(Network& network, Optimizer& optimizer, const Batch& batch) {
    const int images = int(batch.labels.size());
    const int chunks = (images + chunkImages - 1) / chunkImages;
    pool_.run(chunks, [&](int chunk, int worker) {
        runChunk(network, batch, chunk, workers_[std::size_t(worker)], chunkResults_[std::size_t(chunk)]);
    });
    Result sum;
    sum.stopped = batch.stop.stop_requested();
    if (sum.stopped) return sum;
    for (int chunk = 0; chunk < chunks; ++chunk) {
        sum.lossSum += chunkResults_[std::size_t(chunk)].lossSum;
        sum.correct += chunkResults_[std::size_t(chunk)].correct;
    }
    if (!std::isfinite(sum.lossSum)) return sum;

    optimizer.beginStep();
    pool_.run(int(blocks_.size()),
              [&](int block, int) { runBlock(network, optimizer, images, blocks_[std::size_t(block)]); });
    return sum;
}

void TrainingStep::runChunk(const Network& network, const Batch& batch, int chunk, Worker& worker,
                            Result& result) {
    const auto& layers = architecture_->layers();
    const int all = int(batch.labels.size());
    const int first = chunk * chunkImages;
    const auto callOf = [&](std::size_t i) {
        Layer::Call call;
        call.parameters = network.parameters().data() + architecture_->offset(i);
        call.images = std::min(chunkImages, all - first);
        call.scratch = worker.scratch.data();
        call.training = true;
        call.place = {batch.seed, batch.step, std::uint32_t(i), std::uint32_t(first)};
        call.kept = worker.kept[i].data();
        return call;
    };

    const std::size_t inputSize = places_[0].size;
    float* input = values(0, first, worker);
    for (int image = first; image < std::min(all, first + chunkImages); ++image)
        batch.fill(image, {input + (image - first) * inputSize, inputSize});

    for (std::size_t i = 0; i < layers_; ++i) {
        if (batch.stop.stop_requested()) return;
        if (!layers[i]->isIdentity(true))
            layers[i]->forward(callOf(i), values(placeOf_[i], first, worker),
                               values(placeOf_[i + 1], first, worker));
    }

    const int logits = placeOf_[layers_];
    const int images = std::min(chunkImages, all - first);
    result.lossSum = softmaxCrossEntropy(values(logits, first, worker), batch.labels.data() + first, images,
                                         architecture_->classes(), 1.0f / float(all),
                                         gradients(logits, first, worker), &result.correct);

    Buffer& chunkGradient = chunkGradients_[std::size_t(chunk)];
    std::ranges::fill(chunkGradient.span(), 0.0f);
    for (std::size_t i = layers_; i-- > firstLearning_;) {
        if (batch.stop.stop_requested()) return;
        if (layers[i]->isIdentity(true)) continue;
        const int before = placeOf_[i], behind = placeOf_[i + 1];
        layers[i]->backward(callOf(i), values(before, first, worker), values(behind, first, worker),
                            gradients(behind, first, worker),
                            i > firstLearning_ ? gradients(before, first, worker) : nullptr,
                            chunkGradient.data() + chunkOffset_[i]);
    }
}

void TrainingStep::runBlock(Network& network, Optimizer& optimizer, int images, const ParameterBlock& b) {
    const Layer& layer = *architecture_->layers()[b.layer];
    const std::size_t offset = architecture_->offset(b.layer) + b.block.first;
    const std::span<float> gradient = gradient_.span().subspan(offset, b.block.count);
    if (layer.gradientByChunk()) {
        const int chunks = (images + chunkImages - 1) / chunkImages;
        std::ranges::fill(gradient, 0.0f);
        for (int chunk = 0; chunk < chunks; ++chunk)
            addRows(chunkGradients_[std::size_t(chunk)].data() + chunkOffset_[b.layer] + b.block.first, 1,
                    int(b.block.count), gradient.data());
    } else {
        layer.parameterGradient(b.block, images, places_[std::size_t(placeOf_[b.layer])].batchValues.data(),
                                places_[std::size_t(placeOf_[b.layer + 1])].batchGradient.data(),
                                gradient.data());
    }
    optimizer.update(offset, network.parameters().subspan(offset, b.block.count), gradient);
}

}  // namespace inkling
