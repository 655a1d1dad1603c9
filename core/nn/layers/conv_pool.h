// A convolution and the max-pooling behind it, as one.
#pragma once

#include "core/kernels/convolution.h"
#include "core/nn/layer.h"

namespace inkling {

/// Keras's Conv2D with a 3 x 3 kernel, relu or no activation, followed by MaxPooling2D of 2 x 2: what the two
/// say, in one pass that never writes the image between them, and with gradients only where they are not
/// zero. Images [N, H, W, C], kernel [3, 3, in, out], bias [out].
class ConvPool : public Layer {
public:
    /// Whether the two layers can be run as one.
    static bool fits(const Conv2DSpec& conv, const MaxPool2DSpec& pool);
    /// `output` is that of the pooling. For specs that fit.
    ConvPool(Shape input, Shape output, const Conv2DSpec& spec);

    std::vector<ParameterTensor> parameterTensors() const override;
    std::size_t scratchSize(int images) const override;
    int imagesAtOnce() const override { return 16; }
    /// Which place of each window won.
    std::size_t keptSize() const override { return outputShape().size(); }
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

private:
    std::size_t kernelSize() const { return std::size_t(9) * sizes_.in * sizes_.out; }
    ConvolutionSizes sizes_;
};

}  // namespace inkling
