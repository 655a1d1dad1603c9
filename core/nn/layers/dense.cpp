#include "core/nn/layers/dense.h"

#include <algorithm>

#include "core/base/buffer.h"
#include "core/kernels/activations.h"
#include "core/kernels/product.h"

namespace inkling {

namespace {

/// to [columns, rows] from `from` [rows, columns], in squares that stay in the cache.
void transpose(const float* from, int rows, int columns, float* to) {
    constexpr int side = 16;
    for (int r0 = 0; r0 < rows; r0 += side)
        for (int c0 = 0; c0 < columns; c0 += side)
            for (int r = r0; r < std::min(rows, r0 + side); ++r)
                for (int c = c0; c < std::min(columns, c0 + side); ++c)
                    to[std::ptrdiff_t(c) * rows + r] = from[std::ptrdiff_t(r) * columns + c];
}

}  // namespace

Dense::Dense(Shape input, Shape output, const DenseSpec& spec)
    : Layer(input, output), relu_(spec.activation == Activation::Relu) {}

std::vector<ParameterTensor> Dense::parameterTensors() const {
    return {{"kernel", {in(), out()}}, {"bias", {out()}}};
}

void Dense::initialise(std::span<float> parameters, Random random) const {
    glorotUniform(parameters.first(kernelSize()), in(), out(), random);
}

std::size_t Dense::scratchSize(int images) const {
    return std::size_t(images) * (in() + out()) + 2 * vectorSlack;
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
    // dx = dy W^T, made as dx^T = W dy^T: so the kernel is read as it lies, and only the chunk's rows are
    // turned.
    float* dyTurned = call.scratch;
    float* dxTurned = dyTurned + std::size_t(call.images) * out() + vectorSlack;
    transpose(dy, call.images, out(), dyTurned);
    Product p;
    p.rows = in();
    p.columns = call.images;
    p.depth = out();
    p.a = call.parameters;
    p.aRow = out();
    p.b = dyTurned;
    p.bDepth = call.images;
    p.c = dxTurned;
    p.cRow = call.images;
    multiply(p);
    transpose(dxTurned, in(), call.images, dx);
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
