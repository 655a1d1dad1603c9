// Each channel with mean 0 and variance 1, then scaled and shifted by what is learned.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's BatchNormalization over the channels: y = gamma (x - mean) / sqrt(variance + epsilon) + beta, with
/// the batch's mean and variance while training and the moving averages of them otherwise. Parameters: gamma,
/// beta, and not trainable moving_mean, moving_variance, each [channels].
class BatchNormalization : public Layer {
public:
    BatchNormalization(Shape shape, const BatchNormalizationSpec& spec);

    std::vector<ParameterTensor> parameterTensors() const override;
    std::size_t scratchSize(int images) const override;
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

    std::size_t batchSums() const override { return 2 * std::size_t(channels()); }
    void addForwardSums(const Call& call, const float* x, double* sums) const override;
    void addBackwardSums(const Call& call, const float* x, const float* dy, double* sums) const override;
    void endStep(const BatchSums& batch, float* parameters) const override;

private:
    int channels() const { return inputShape().channels(); }
    std::size_t places() const { return inputShape().size() / std::size_t(channels()); }
    std::size_t rows(const Call& call) const { return std::size_t(call.images) * places(); }
    struct Statistics {
        double mean, variance;
    };
    Statistics statistics(const BatchSums& batch, int channel) const;

    double momentum_, epsilon_;
};

}  // namespace inkling
