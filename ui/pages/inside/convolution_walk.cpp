#include "ui/pages/inside/convolution_walk.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace inkling {

namespace {

const std::map<std::string, std::vector<float>>& classicKernels() {
    static const float s = 1 / 16.f;
    static const std::map<std::string, std::vector<float>> kernels = {
        {"identity", {0, 0, 0, 0, 1, 0, 0, 0, 0}},
        {"blur", {s, 2 * s, s, 2 * s, 4 * s, 2 * s, s, 2 * s, s}},
        {"sharpen", {0, -1, 0, -1, 5, -1, 0, -1, 0}},
        {"outline", {-1, -1, -1, -1, 8, -1, -1, -1, -1}},
        {"vertical", {-1, 0, 1, -2, 0, 2, -1, 0, 1}},
        {"horizontal", {-1, -2, -1, 0, 0, 0, 1, 2, 1}},
    };
    return kernels;
}

const Conv2DSpec* firstConvolution(const Network& network) {
    const NetworkSpec& spec = network.spec();
    if (!spec.input.isImage() || spec.input.channels() != 1 || spec.layers.empty()) return nullptr;
    const auto* conv = std::get_if<Conv2DSpec>(&spec.layers.front());
    return conv && conv->kernel <= largestKernel ? conv : nullptr;
}

}  // namespace

std::vector<std::string> classicKernelNames() {
    return {"vertical", "horizontal", "outline", "sharpen", "blur", "identity"};
}

Kernel classicKernel(const std::string& name) {
    return {.weights = classicKernels().at(name)};
}

int firstFilterCount(const Network& network) {
    const Conv2DSpec* conv = firstConvolution(network);
    return conv ? conv->filters : 0;
}

Kernel firstFilter(const Network& network, int filter) {
    const Conv2DSpec& conv = *firstConvolution(network);
    Kernel kernel{.size = conv.kernel, .padding = conv.padding};
    const auto parameters = network.parameters();
    for (const auto& [layer, tensor, offset] : network.architecture().tensors()) {
        if (layer != 0) break;
        if (tensor.name == "bias") kernel.bias = parameters[offset + std::size_t(filter)];
        if (tensor.name != "kernel") continue;
        for (int i = 0; i < conv.kernel * conv.kernel; ++i)
            kernel.weights.push_back(parameters[offset + std::size_t(i) * conv.filters + filter]);
    }
    return kernel;
}

ConvolutionWalk::ConvolutionWalk(Plane image, Kernel kernel, bool relu)
    : image_(std::move(image)), kernel_(std::move(kernel)), relu_(relu) {
    const int less = kernel_.padding == Padding::Same ? 0 : kernel_.size - 1;
    output_ = {std::max(0, image_.height - less), std::max(0, image_.width - less), {}};
    for (int row = 0; row < output_.height; ++row)
        for (int column = 0; column < output_.width; ++column)
            output_.values.push_back(convolution(row, column).result);
    pooled_ = {output_.height / 2, output_.width / 2, {}};
    for (int row = 0; row < pooled_.height; ++row)
        for (int column = 0; column < pooled_.width; ++column)
            pooled_.values.push_back(pooling(row, column).result);
}

WalkStep ConvolutionWalk::step(int index) const {
    if (index < convolutionSteps()) return convolution(index / output_.width, index % output_.width);
    index -= convolutionSteps();
    return pooling(index / pooled_.width, index % pooled_.width);
}

WalkStep ConvolutionWalk::convolution(int row, int column) const {
    WalkStep step{
        .row = row, .column = column, .top = row - before(), .left = column - before(), .size = kernel_.size};
    for (int i = 0; i < kernel_.size * kernel_.size; ++i) {
        const int y = step.top + i / kernel_.size, x = step.left + i % kernel_.size;
        step.window.push_back(image_.has(y, x) ? image_.at(y, x) : 0);
        step.products.push_back(step.window.back() * kernel_.weights[std::size_t(i)]);
    }
    step.sum = std::accumulate(step.products.begin(), step.products.end(), kernel_.bias);
    step.result = relu_ ? std::max(0.f, step.sum) : step.sum;
    return step;
}

WalkStep ConvolutionWalk::pooling(int row, int column) const {
    WalkStep step{.pools = true, .row = row, .column = column, .top = 2 * row, .left = 2 * column, .size = 2};
    for (int i = 0; i < 4; ++i) step.window.push_back(output_.at(step.top + i / 2, step.left + i % 2));
    const auto largest = std::ranges::max_element(step.window);
    step.largest = int(largest - step.window.begin());
    step.result = *largest;
    return step;
}

}  // namespace inkling
