#include "core/nn/layers/batch_normalization.h"

#include <algorithm>
#include <cmath>

#include "core/base/buffer.h"
#include "core/kernels/batch_norm.h"

namespace inkling {

BatchNormalization::BatchNormalization(Shape shape, const BatchNormalizationSpec& spec)
    : Layer(shape, shape), momentum_(spec.momentum), epsilon_(spec.epsilon) {}

std::vector<ParameterTensor> BatchNormalization::parameterTensors() const {
    return {{.name = "gamma", .shape = {channels()}, .start = 1},
            {.name = "beta", .shape = {channels()}},
            {.name = "moving_mean", .shape = {channels()}, .trainable = false},
            {.name = "moving_variance", .shape = {channels()}, .start = 1, .trainable = false}};
}

std::size_t BatchNormalization::scratchSize(int) const {
    return 3 * (std::size_t(channels()) + vectorSlack);
}

BatchNormalization::Statistics BatchNormalization::statistics(const BatchSums& batch, int channel) const {
    const double count = double(batch.images) * double(places());
    const double mean = batch.forward[channel] / count;
    return {mean, std::max(0.0, batch.forward[channels() + channel] / count - mean * mean)};
}

void BatchNormalization::forward(const Call& call, const float* x, float* y) const {
    const float *gamma = call.parameters, *beta = gamma + channels(), *movingMean = beta + channels(),
                *movingVariance = movingMean + channels();
    float *factor = call.scratch, *shift = factor + channels() + vectorSlack;
    for (int c = 0; c < channels(); ++c) {
        const Statistics s = call.training ? statistics(call.batch, c)
                                           : Statistics{movingMean[c], std::max(movingVariance[c], 0.0f)};
        const double scale = gamma[c] / std::sqrt(s.variance + epsilon_);
        factor[c] = float(scale);
        shift[c] = float(beta[c] - s.mean * scale);
    }
    scaleShift(x, factor, shift, rows(call), channels(), y);
}

void BatchNormalization::addForwardSums(const Call& call, const float* x, double* sums) const {
    addMoments(x, rows(call), channels(), sums);
}

void BatchNormalization::addBackwardSums(const Call& call, const float* x, const float* dy,
                                         double* sums) const {
    float* mean = call.scratch;
    for (int c = 0; c < channels(); ++c) mean[c] = float(statistics(call.batch, c).mean);
    addGradientMoments(x, mean, dy, rows(call), channels(), sums);
}

/// With N values a channel and x^ = (x - mean) / deviation:
/// dx = gamma / deviation (dy - sum dy / N - x^ sum(dy x^) / N), which is a dy + b x + c channel by channel.
/// With the moving averages, which do not depend on x, dx = gamma / deviation dy.
void BatchNormalization::backward(const Call& call, const float* x, const float*, float* dy, float* dx,
                                  float* gradient) const {
    if (!call.training) {
        const float *gamma = call.parameters, *movingVariance = gamma + 3 * channels();
        float *factor = call.scratch, *shift = factor + channels() + vectorSlack;
        for (int c = 0; c < channels(); ++c) {
            factor[c] = float(gamma[c] / std::sqrt(std::max(movingVariance[c], 0.0f) + epsilon_));
            shift[c] = 0;
        }
        if (dx) scaleShift(dy, factor, shift, rows(call), channels(), dx);
        return;
    }
    const double count = double(call.batch.images) * double(places());
    float *a = call.scratch, *b = a + channels() + vectorSlack, *shift = b + channels() + vectorSlack;
    for (int c = 0; c < channels(); ++c) {
        const Statistics s = statistics(call.batch, c);
        const double inverse = 1 / std::sqrt(s.variance + epsilon_);
        const double factor = call.parameters[c] * inverse;
        const double dySum = call.batch.backward[c];
        const double productSum = call.batch.backward[channels() + c];  // of dy (x - mean)
        const double slope = -factor * inverse * inverse * productSum / count;
        a[c] = float(factor);
        b[c] = float(slope);
        shift[c] = float(-factor * dySum / count - slope * s.mean);
        if (call.place.firstImage != 0)
            continue;  // the batch's sums are the gradient: added by its first chunk
        gradient[c] += float(productSum * inverse);
        gradient[channels() + c] += float(dySum);
    }
    if (dx) combine(dy, x, a, b, shift, rows(call), channels(), dx);
}

void BatchNormalization::endStep(const BatchSums& batch, float* parameters) const {
    float *movingMean = parameters + 2 * channels(), *movingVariance = movingMean + channels();
    for (int c = 0; c < channels(); ++c) {
        const Statistics s = statistics(batch, c);
        movingMean[c] = float(momentum_ * movingMean[c] + (1 - momentum_) * s.mean);
        movingVariance[c] = float(momentum_ * movingVariance[c] + (1 - momentum_) * s.variance);
    }
}

}  // namespace inkling
