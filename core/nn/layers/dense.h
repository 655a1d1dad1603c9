// Every output from every input.
#pragma once

#include "core/nn/layer.h"

namespace inkling {

/// Keras's Dense with bias, and relu if asked. Rows [N, in], kernel [in, out], bias [out].
class Dense : public Layer {
public:
    Dense(Shape input, Shape output, const DenseSpec& spec);

    std::vector<ParameterTensor> parameterTensors() const override;
    std::size_t scratchSize(int images) const override;
    int imagesAtOnce() const override { return 64; }
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

    bool gradientByChunk() const override { return false; }
    std::vector<Block> parameterBlocks() const override;
    void parameterGradient(const Block& block, int images, const float* x, const float* dy,
                           float* gradient) const override;

private:
    int in() const { return inputShape().channels(); }
    int out() const { return outputShape().channels(); }
    std::size_t kernelSize() const { return std::size_t(in()) * out(); }
    bool relu_;
};

}  // namespace inkling
