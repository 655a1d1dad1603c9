#include "core/train/step.h"

#include <algorithm>
#include <cmath>

#include "core/kernels/activations.h"

namespace inkling {

namespace {

/// Bounds the memory for tasks' gradients; of a larger batch each task does more images.
constexpr int mostTasks = 32;

int firstOf(int task, int tasks, int images) {
    return int(std::int64_t(images) * task / tasks);
}

}  // namespace

TrainingStep::TrainingStep(std::shared_ptr<const Architecture> architecture, int maxBatch, ThreadPool& pool,
                           const LossSettings& loss)
    : architecture_(std::move(architecture)),
      pool_(pool),
      loss_(loss, architecture_->lastActivation()),
      givesLogits_(architecture_->lastActivation() == Activation::None &&
                   loss.kind == LossKind::CategoricalCrossentropy) {
    const auto& layers = architecture_->layers();
    layers_ = layers.size() - (loss_.fusesActivation() ? 1 : 0);
    firstLearning_ = 0;
    while (firstLearning_ < layers_ && layers[firstLearning_]->parameterCount() == 0) ++firstLearning_;
    for (const auto& segment : architecture_->segments())
        if (segment.first < layers_)
            segments_.push_back({{segment.first, std::min(segment.last, layers_), segment.imagesAtOnce}});
    // What the loss is taken of is whole before its segment begins.
    if (segments_.empty() || (layers_ > 0 && layers[layers_ - 1]->batchSums()))
        segments_.push_back({{layers_, layers_, 32}});
    takeMemory(maxBatch);
}

void TrainingStep::takeMemory(int maxBatch) {
    const auto& layers = architecture_->layers();
    places_.emplace_back().size = architecture_->inputShape().size();
    placeOf_.push_back(0);
    for (std::size_t i = 0; i < layers_; ++i) {
        if (!layers[i]->isIdentity(true)) places_.emplace_back().size = layers[i]->outputShape().size();
        placeOf_.push_back(int(places_.size()) - 1);
        // A vector more than is written, for kernels that read on.
        kept_.emplace_back(maxBatch * layers[i]->keptSize() + vectorSlack);
        const std::size_t sums = layers[i]->batchSums();
        sums_.push_back({std::vector<double>(sums), std::vector<double>(sums)});
    }

    std::size_t widest = 0, scratch = 0, largestBlock = 0;
    int most = 0;
    for (std::size_t s = 0; s < segments_.size(); ++s) {
        Segment& segment = segments_[s];
        std::size_t size = 0;
        for (std::size_t i = segment.first; i < segment.last; ++i) {
            segment.gradientOffsets.push_back(size);
            if (layers[i]->gradientByChunk()) size += layers[i]->parameterCount();
            scratch = std::max(scratch, layers[i]->scratchSize(segment.imagesAtOnce));
            for (const Layer::Block& block : layers[i]->parameterBlocks()) {
                blocks_.push_back({s, i, block});
                largestBlock = std::max(largestBlock, block.count);
            }
            if (layers[i]->parameterCount() && !layers[i]->gradientByChunk()) {
                Place& made = places_[std::size_t(placeOf_[i + 1])];
                made.gradient = Buffer(maxBatch * made.size);
            }
        }
        Place& input = places_[std::size_t(placeOf_[segment.first])];
        if (s > 0 && input.gradient.size() == 0) input.gradient = Buffer(maxBatch * input.size);
        most = std::max(most, segment.imagesAtOnce);
        for (int task = 0; size && task < tasks(segment, maxBatch); ++task)
            segment.gradients.emplace_back(size);
    }
    for (Place& place : places_) {
        place.values = Buffer(maxBatch * place.size);
        if (place.gradient.size() == 0) widest = std::max(widest, place.size);
    }
    nextInput_ = Buffer(places_[0].values.size());
    blockPenalties_.resize(blocks_.size());
    taskSums_.resize(mostTasks);
    results_.resize(std::size_t(tasks(segments_.back(), maxBatch)));
    for (int thread = 0; thread < pool_.threads(); ++thread) {
        Worker& worker = workers_.emplace_back();
        for (Buffer& gradients : worker.gradients) gradients = Buffer(most * widest);
        worker.scratch = Buffer(scratch);
        worker.parameterGradient = Buffer(largestBlock);
    }
}

int TrainingStep::tasks(const Segment& segment, int images) const {
    const auto roundUp = [](int n, int to) { return (n + to - 1) / to * to; };
    const int calls = (images + segment.imagesAtOnce - 1) / segment.imagesAtOnce;
    // Most machines have 2, 4 or 8 cores, and an even division leaves none of them waiting; but what a layer
    // prepares for a call must pay.
    const int even = roundUp(calls, 8);
    return std::min({images / even >= 12 ? even : roundUp(calls, 2), mostTasks, images});
}

float* TrainingStep::values(int place, const Part& part) {
    Place& p = places_[std::size_t(place)];
    return p.values.data() + part.first * p.size;
}

float* TrainingStep::gradients(int place, const Part& part) {
    Place& p = places_[std::size_t(place)];
    return p.gradient.size() ? p.gradient.data() + part.first * p.size
                             : part.worker.gradients[place % 2].data();
}

Layer::Call TrainingStep::callOf(std::size_t layer, const Network& network, const Batch& batch,
                                 const Part& part) {
    Layer::Call call;
    call.parameters = network.parameters().data() + architecture_->offset(layer);
    call.images = part.images;
    call.scratch = part.worker.scratch.data();
    call.training = true;
    call.place = {batch.seed, batch.step, std::uint32_t(layer), std::uint32_t(part.first)};
    call.batch = {int(batch.labels.size()), sums_[layer].forward.data(), sums_[layer].backward.data()};
    call.kept = kept_[layer].data() + std::size_t(part.first) * architecture_->layers()[layer]->keptSize();
    return call;
}

/// Calls work(task, part) for the segment's tasks, part after part of each.
template <class Work>
void TrainingStep::runSegment(const Segment& segment, const Batch& batch, const Work& work) {
    const int images = int(batch.labels.size()), count = tasks(segment, images);
    pool_.run(
        count,
        [&](int task, int worker) {
            const int end = firstOf(task + 1, count, images);
            for (int first = firstOf(task, count, images); first < end; first += segment.imagesAtOnce)
                work(task,
                     Part{first, std::min(segment.imagesAtOnce, end - first), workers_[std::size_t(worker)]});
        },
        [&] { return prepareNext(batch); });
}

TrainingStep::Result TrainingStep::run(Network& network, Optimizer& optimizer, const Batch& batch) {
    const int images = int(batch.labels.size());
    if (batch.step != preparedStep_) prepared_ = 0;
    if (prepared_) std::swap(places_[0].values, nextInput_);
    preparing_ = 0;

    const auto zeroed = [](Segment& segment, int task, const Part& part, int firstImage) -> float* {
        if (segment.gradients.empty()) return nullptr;
        Buffer& gradient = segment.gradients[std::size_t(task)];
        if (part.first == firstImage) std::ranges::fill(gradient.span(), 0.0f);
        return gradient.data();
    };
    for (Segment& segment : segments_) {
        const bool last = &segment == &segments_.back();
        const int count = tasks(segment, images);
        sumForward(segment, network, batch);
        runSegment(segment, batch, [&](int task, Part part) {
            const int first = firstOf(task, count, images);
            Result& result = results_[std::size_t(last ? task : 0)];
            if (last && part.first == first) result = {};
            forward(segment, network, batch, part);
            if (!last || batch.stop.stop_requested()) return;
            loss(batch, part, result);
            backward(segment, network, batch, part, zeroed(segment, task, part, first));
        });
    }
    for (std::size_t s = segments_.size() - 1; s-- > 0 && segments_[s].last > firstLearning_;) {
        Segment& segment = segments_[s];
        const int count = tasks(segment, images);
        sumBackward(segment, network, batch);
        runSegment(segment, batch, [&](int task, Part part) {
            backward(segment, network, batch, part,
                     zeroed(segment, task, part, firstOf(task, count, images)));
        });
    }

    Result sum;
    sum.stopped = batch.stop.stop_requested();
    if (!sum.stopped) {
        for (int task = 0; task < tasks(segments_.back(), images); ++task) {
            sum.lossSum += results_[std::size_t(task)].lossSum;
            sum.correct += results_[std::size_t(task)].correct;
        }
        if (std::isfinite(sum.lossSum)) {
            optimizer.beginStep();
            pool_.run(
                int(blocks_.size()),
                [&](int block, int worker) {
                    blockPenalties_[std::size_t(block)] =
                        updateBlock(network, optimizer, images, blocks_[std::size_t(block)],
                                    workers_[std::size_t(worker)]);
                },
                [&] { return prepareNext(batch); });
            for (const double penalty : blockPenalties_) sum.lossSum += images * penalty;
            for (std::size_t i = 0; i < layers_; ++i)
                if (!sums_[i].forward.empty())
                    architecture_->layers()[i]->endStep(
                        {images, sums_[i].forward.data(), nullptr},
                        network.parameters().data() + architecture_->offset(i));
        }
    }
    preparedStep_ = batch.step + 1;
    prepared_ = std::min(int(preparing_), batch.nextImages);
    return sum;
}

bool TrainingStep::prepareNext(const Batch& batch) {
    if (preparing_ >= batch.nextImages) return false;
    const int image = preparing_++;
    if (image >= batch.nextImages) return false;
    batch.fillNext(image, nextInput_.span().subspan(image * places_[0].size, places_[0].size));
    return true;
}

void TrainingStep::forward(const Segment& segment, const Network& network, const Batch& batch, Part part) {
    if (&segment == &segments_.front())
        for (int image = std::max(part.first, prepared_); image < part.first + part.images; ++image)
            batch.fill(image, places_[0].values.span().subspan(image * places_[0].size, places_[0].size));
    for (std::size_t i = segment.first; i < segment.last; ++i) {
        if (batch.stop.stop_requested()) return;
        const Layer& layer = *architecture_->layers()[i];
        if (!layer.isIdentity(true))
            layer.forward(callOf(i, network, batch, part), values(placeOf_[i], part),
                          values(placeOf_[i + 1], part));
    }
}

void TrainingStep::loss(const Batch& batch, Part part, Result& result) {
    const int outputs = placeOf_[layers_], classes = architecture_->classes();
    if (!batch.probabilities.empty()) {
        float* answers = batch.probabilities.data() + part.first * classes;
        if (layers_ < architecture_->layers().size()) {
            Layer::Call call;
            call.images = part.images;
            architecture_->layers()[layers_]->forward(call, values(outputs, part), answers);
        } else if (givesLogits_) {
            softmax(values(outputs, part), answers, part.images, classes);
        } else {
            std::copy_n(values(outputs, part), part.images * classes, answers);
        }
    }
    const auto made = loss_({.outputs = values(outputs, part),
                             .labels = batch.labels.data() + part.first,
                             .weights = batch.weights.empty() ? nullptr : batch.weights.data() + part.first,
                             .images = part.images,
                             .classes = classes},
                            1.0f / float(batch.labels.size()), gradients(outputs, part));
    result.lossSum += made.sum;
    result.correct += made.correct;
}

void TrainingStep::sumForward(const Segment& segment, const Network& network, const Batch& batch) {
    if (segment.first == segment.last || sums_[segment.first].forward.empty()) return;
    addSums(segment, batch, sums_[segment.first].forward, [&](const Part& part, double* sums) {
        architecture_->layers()[segment.first]->addForwardSums(callOf(segment.first, network, batch, part),
                                                               values(placeOf_[segment.first], part), sums);
    });
}

void TrainingStep::sumBackward(const Segment& segment, const Network& network, const Batch& batch) {
    if (segment.first == segment.last || sums_[segment.first].backward.empty()) return;
    addSums(segment, batch, sums_[segment.first].backward, [&](const Part& part, double* sums) {
        architecture_->layers()[segment.first]->addBackwardSums(
            callOf(segment.first, network, batch, part), values(placeOf_[segment.first], part),
            gradients(placeOf_[segment.last], part), sums);
    });
}

/// Each task's sums, and then those of the tasks in their order.
template <class Add>
void TrainingStep::addSums(const Segment& segment, const Batch& batch, std::vector<double>& sums,
                           const Add& add) {
    const int count = tasks(segment, int(batch.labels.size()));
    for (int task = 0; task < count; ++task) taskSums_[std::size_t(task)].assign(sums.size(), 0.0);
    runSegment(segment, batch,
               [&](int task, const Part& part) { add(part, taskSums_[std::size_t(task)].data()); });
    std::ranges::fill(sums, 0.0);
    for (int task = 0; task < count; ++task)
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += taskSums_[std::size_t(task)][i];
}

void TrainingStep::backward(const Segment& segment, const Network& network, const Batch& batch, Part part,
                            float* gradient) {
    for (std::size_t i = segment.last; i-- > std::max(segment.first, firstLearning_);) {
        if (batch.stop.stop_requested()) return;
        const Layer& layer = *architecture_->layers()[i];
        if (layer.isIdentity(true)) continue;
        const int before = placeOf_[i], behind = placeOf_[i + 1];
        layer.backward(callOf(i, network, batch, part), values(before, part), values(behind, part),
                       gradients(behind, part), i > firstLearning_ ? gradients(before, part) : nullptr,
                       gradient ? gradient + segment.gradientOffsets[i - segment.first] : nullptr);
    }
}

double TrainingStep::updateBlock(Network& network, Optimizer& optimizer, int images, const ParameterBlock& b,
                                 Worker& worker) {
    const Layer& layer = *architecture_->layers()[b.layer];
    const std::size_t offset = architecture_->offset(b.layer) + b.block.first;
    const std::span<float> gradient = worker.parameterGradient.span().first(b.block.count);
    if (layer.gradientByChunk()) {
        const Segment& segment = segments_[b.segment];
        std::ranges::fill(gradient, 0.0f);
        for (int task = 0; task < tasks(segment, images); ++task)
            addRows(segment.gradients[std::size_t(task)].data() +
                        segment.gradientOffsets[b.layer - segment.first] + b.block.first,
                    1, int(b.block.count), gradient.data());
    } else {
        layer.parameterGradient(b.block, images, places_[std::size_t(placeOf_[b.layer])].values.data(),
                                places_[std::size_t(placeOf_[b.layer + 1])].gradient.data(), gradient.data());
    }
    const std::span<float> parameters = network.parameters().subspan(offset, b.block.count);
    const double penalty = addL2(*architecture_, offset, parameters, gradient);
    optimizer.update(offset, parameters, gradient);
    return penalty;
}

}  // namespace inkling
