#include "core/nn/layers/conv2d.h"

#include <algorithm>
#include <cmath>

#include "core/base/buffer.h"
#include "core/kernels/activations.h"
#include "core/kernels/product.h"
#include "core/kernels/transpose.h"
#include "core/kernels/winograd.h"

namespace inkling {

namespace {

/// Copies an image into one with a border of zeros; `before` rows above, `before` columns to the left.
void addBorder(const float* image, const Shape& shape, int before, int paddedHeight, int paddedWidth,
               float* padded) {
    const std::ptrdiff_t row = std::ptrdiff_t(shape.width()) * shape.channels();
    const std::ptrdiff_t paddedRow = std::ptrdiff_t(paddedWidth) * shape.channels();
    std::fill_n(padded, paddedRow * paddedHeight, 0.0f);
    for (int y = 0; y < shape.height(); ++y)
        std::copy_n(image + y * row, row,
                    padded + (y + before) * paddedRow + std::ptrdiff_t(before) * shape.channels());
}

}  // namespace

Conv2D::Conv2D(Shape input, Shape output, const Conv2DSpec& spec)
    : Layer(input, output),
      kernel_(spec.kernel),
      relu_(spec.activation == Activation::Relu),
      before_(spec.padding == Padding::Same ? (spec.kernel - 1) / 2 : 0),
      paddedHeight_(output.height() + spec.kernel - 1),
      paddedWidth_(output.width() + spec.kernel - 1) {}

std::vector<ParameterTensor> Conv2D::parameterTensors() const {
    const int in = inputShape().channels(), out = outputShape().channels();
    return {{"kernel", {kernel_, kernel_, in, out}}, {"bias", {out}}};
}

std::size_t Conv2D::scratchSize(int) const {
    const std::size_t kernel =
        std::size_t(kernel_) * kernel_ * inputShape().channels() * outputShape().channels();
    const std::size_t paddedInput = std::size_t(paddedHeight_) * paddedWidth_ * inputShape().channels();
    const std::size_t paddedOutput = std::size_t(inputShape().height() + kernel_ - 1) *
                                     (inputShape().width() + kernel_ - 1) * outputShape().channels();
    return winogradScratchSize() + paddedInput + paddedOutput + kernel + 3 * vectorSlack;
}

std::size_t Conv2D::winogradScratchSize() const {
    return std::max(fastForward() ? winogradScratch(forwardSizes()) : 0,
                    fastBackward() ? winogradScratch(backwardSizes()) : 0);
}

ConvolutionSizes Conv2D::forwardSizes() const {
    return {inputShape().height(),
            inputShape().width(),
            inputShape().channels(),
            outputShape().channels(),
            before_,
            relu_,
            /*pool*/ false};
}

ConvolutionSizes Conv2D::backwardSizes() const {
    return {outputShape().height(),  outputShape().width(), outputShape().channels(),
            inputShape().channels(), 2 - before_,           /*relu*/ false,
            /*pool*/ false};
}

void Conv2D::forward(const Call& call, const float* x, float* y) const {
    const int in = inputShape().channels(), out = outputShape().channels();
    const float* kernel = call.parameters;
    if (fastForward()) {
        winogradForward(forwardSizes(), call.images, x, kernel,
                        kernel + std::ptrdiff_t(kernel_) * kernel_ * in * out, y, nullptr, call.scratch);
        return;
    }
    Product p;
    p.rows = outputShape().width();
    p.columns = out;
    p.depth = kernel_ * in;
    p.stretches = kernel_;
    p.aRow = in;
    p.aStretch = std::ptrdiff_t(paddedWidth_) * in;
    p.b = kernel;
    p.bDepth = out;
    p.bStretch = std::ptrdiff_t(kernel_) * in * out;
    p.cRow = out;
    p.bias = kernel + kernel_ * p.bStretch;
    p.relu = relu_;
    for (int image = 0; image < call.images; ++image, x += inputShape().size()) {
        addBorder(x, inputShape(), before_, paddedHeight_, paddedWidth_, call.scratch);
        for (int row = 0; row < outputShape().height(); ++row, y += std::ptrdiff_t(p.rows) * out) {
            p.a = call.scratch + row * p.aStretch;
            p.c = y;
            multiply(p);
        }
    }
}

void Conv2D::backward(const Call& call, const float* x, const float* y, float* dy, float* dx,
                      float* gradient) const {
    const int in = inputShape().channels(), out = outputShape().channels();
    const int height = outputShape().height(), width = outputShape().width();
    if (relu_) reluBackward(y, dy, call.images * outputShape().size());

    // The gradient of the input is a convolution too: of dy, with a border that leaves the input's size, and
    // the kernel turned round and transposed, [kh, kw, out, in].
    float* paddedInput = call.scratch + winogradScratchSize();
    float* turned = paddedInput + std::size_t(paddedHeight_) * paddedWidth_ * in + vectorSlack;
    float* paddedOutput = turned + std::size_t(kernel_) * kernel_ * in * out + vectorSlack;
    const int places = kernel_ * kernel_;
    if (dx)
        for (int place = 0; place < places; ++place)
            transpose(call.parameters + std::ptrdiff_t(place) * in * out, out, in, out,
                      turned + std::ptrdiff_t(places - 1 - place) * in * out, in);

    if (dx && fastBackward()) {
        winogradForward(backwardSizes(), call.images, dy, turned, nullptr, dx, nullptr, call.scratch);
        dx = nullptr;
    }

    // Kernel row ky: gradient [kw * in, out] += sum over the image's rows and columns of x's window times dy.
    Product forKernel;
    forKernel.rows = kernel_ * in;
    forKernel.columns = out;
    forKernel.depth = width;
    forKernel.stretches = height;
    forKernel.aRow = 1;
    forKernel.aDepth = in;
    forKernel.aStretch = std::ptrdiff_t(paddedWidth_) * in;
    forKernel.bDepth = out;
    forKernel.bStretch = std::ptrdiff_t(width) * out;
    forKernel.cRow = out;
    forKernel.accumulate = true;

    const int inputWidthPadded = inputShape().width() + kernel_ - 1,
              inputHeightPadded = inputShape().height() + kernel_ - 1;
    Product forInput;
    forInput.rows = inputShape().width();
    forInput.columns = in;
    forInput.depth = kernel_ * out;
    forInput.stretches = kernel_;
    forInput.aRow = out;
    forInput.aStretch = std::ptrdiff_t(inputWidthPadded) * out;
    forInput.b = turned;
    forInput.bDepth = in;
    forInput.bStretch = std::ptrdiff_t(kernel_) * out * in;
    forInput.cRow = in;

    for (int image = 0; image < call.images; ++image) {
        if (gradient) {
            addBorder(x, inputShape(), before_, paddedHeight_, paddedWidth_, paddedInput);
            forKernel.b = dy;
            for (int ky = 0; ky < kernel_; ++ky) {
                forKernel.a = paddedInput + ky * forKernel.aStretch;
                forKernel.c = gradient + std::ptrdiff_t(ky) * kernel_ * in * out;
                multiply(forKernel);
            }
            addRows(dy, height * width, out, gradient + std::size_t(places) * in * out);
        }
        if (dx) {
            addBorder(dy, outputShape(), kernel_ - 1 - before_, inputHeightPadded, inputWidthPadded,
                      paddedOutput);
            for (int row = 0; row < inputShape().height(); ++row, dx += forInput.rows * std::ptrdiff_t(in)) {
                forInput.a = paddedOutput + row * forInput.aStretch;
                forInput.c = dx;
                multiply(forInput);
            }
        }
        x += inputShape().size();
        dy += outputShape().size();
    }
}

}  // namespace inkling
