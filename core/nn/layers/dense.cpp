#include "core/nn/layers/dense.h"

#include <algorithm>

#include "core/base/buffer.h"
#include "core/kernels/activations.h"
#include "core/kernels/product.h"
#include "core/kernels/transpose.h"

namespace inkling {

namespace {

/// Rows of the kernel that one product of the input's gradient takes; what it gives stays in the nearest
/// cache.
constexpr int rowsAtOnce = 112;

}  // namespace

Dense::Dense(Shape input, Shape output, const DenseSpec& spec)
    : Layer(input, output), relu_(spec.activation == Activation::Relu) {}

std::vector<ParameterTensor> Dense::parameterTensors() const {
    return {{"kernel", {in(), out()}}, {"bias", {out()}}};
}

std::size_t Dense::scratchSize(int images) const {
    return std::size_t(images) * (rowsAtOnce + out()) + 2 * vectorSlack;
}

void Dense::forward(const Call& call, const float* x, float* y) const {
    Product p;
    p.rows = call.images;
    p.columns = out();
    p.depth = in();
    p.a = x;
    p.aRow = in();
    p.b = call.parameters;
    p.bDepth = out();
    p.c = y;
    p.cRow = out();
    p.bias = call.parameters + kernelSize();
    p.relu = relu_;
    multiply(p);
}

void Dense::backward(const Call& call, const float*, const float* y, float* dy, float* dx, float*) const {
    if (relu_) reluBackward(y, dy, std::size_t(call.images) * out());
    if (!dx) return;
    // dx = dy W^T, made as dx^T = W dy^T: so the kernel is read as it lies, and only the images' rows are
    // turned.
    float* dyTurned = call.scratch;
    float* dxTurned = dyTurned + std::size_t(call.images) * out() + vectorSlack;
    transpose(dy, out(), call.images, out(), dyTurned, call.images);
    Product p;
    p.columns = call.images;
    p.depth = out();
    p.aRow = out();
    p.b = dyTurned;
    p.bDepth = call.images;
    p.c = dxTurned;
    p.cRow = call.images;
    for (int row = 0; row < in(); row += rowsAtOnce) {
        p.rows = std::min(rowsAtOnce, in() - row);
        p.a = call.parameters + std::ptrdiff_t(row) * out();
        multiply(p);
        transpose(dxTurned, call.images, p.rows, call.images, dx + row, in());
    }
}

std::vector<Layer::Block> Dense::parameterBlocks() const {
    // Some rows of the kernel each, about what fits the first-level cache; then the bias.
    const std::size_t rows = std::clamp<std::size_t>(28 * ((16384 / std::size_t(out()) + 27) / 28), 28, 112);
    std::vector<Block> blocks;
    for (std::size_t row = 0; row < std::size_t(in()); row += rows)
        blocks.push_back({row * out(), std::min(rows, in() - row) * out()});
    blocks.push_back({kernelSize(), std::size_t(out())});
    return blocks;
}

void Dense::parameterGradient(const Block& block, int images, const float* x, const float* dy,
                              float* gradient) const {
    if (block.first == kernelSize()) {
        std::fill_n(gradient, out(), 0.0f);
        addRows(dy, images, out(), gradient);
        return;
    }
    Product p;
    p.rows = int(block.count / out());
    p.columns = out();
    p.depth = images;
    p.a = x + block.first / out();
    p.aRow = 1;
    p.aDepth = in();
    p.b = dy;
    p.bDepth = out();
    p.c = gradient;
    p.cRow = out();
    multiply(p);
}

}  // namespace inkling
