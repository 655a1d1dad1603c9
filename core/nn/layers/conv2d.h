// Convolution over images.
#pragma once

#include "core/kernels/convolution.h"
#include "core/nn/layer.h"

namespace inkling {

/// Keras's Conv2D, stride 1, with bias, and relu if asked. Images [N, H, W, C], kernel [kh, kw, in, out],
/// bias [out]. With same padding, an even kernel has the larger part of the border at the bottom and right,
/// as Keras has it.
class Conv2D : public Layer {
public:
    Conv2D(Shape input, Shape output, const Conv2DSpec& spec);

    std::vector<ParameterTensor> parameterTensors() const override;
    std::size_t scratchSize(int images) const override;
    int imagesAtOnce() const override { return 16; }
    void forward(const Call& call, const float* x, float* y) const override;
    void backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                  float* gradient) const override;

private:
    /// 3 x 3 kernels over enough channels go by Winograd's way, forwards and for the gradient of the input.
    static constexpr int channelsForWinograd = 8;
    bool fastForward() const { return kernel_ == 3 && inputShape().channels() >= channelsForWinograd; }
    bool fastBackward() const { return kernel_ == 3 && outputShape().channels() >= channelsForWinograd; }
    ConvolutionSizes forwardSizes() const;
    ConvolutionSizes backwardSizes() const;   ///< of the convolution of dy that gives dx
    std::size_t winogradScratchSize() const;  ///< at the beginning of the scratch memory

    int kernel_;
    bool relu_;
    int before_;                      ///< rows and columns of border above and to the left
    int paddedHeight_, paddedWidth_;  ///< of the input with its border
};

}  // namespace inkling
