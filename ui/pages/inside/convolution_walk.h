// How a convolution and the max-pooling behind it are worked out, one number after the other.
#pragma once

#include <string>
#include <vector>

#include "core/nn/network.h"

namespace inkling {

/// Numbers in rows and columns.
struct Plane {
    int height = 0, width = 0;
    std::vector<float> values;  ///< [height, width]

    float at(int row, int column) const { return values[std::size_t(row) * std::size_t(width) + column]; }
    bool has(int row, int column) const { return row >= 0 && column >= 0 && row < height && column < width; }
};

/// What walks over an image.
struct Kernel {
    int size = 3;
    std::vector<float> weights = {};  ///< [size, size]
    float bias = 0;
    Padding padding = Padding::Same;
};

/// Kernels that people use by hand: "identity", "blur", "sharpen", "outline", "vertical", "horizontal" (the
/// last two are Sobel's). Throws std::out_of_range for another name.
std::vector<std::string> classicKernelNames();
Kernel classicKernel(const std::string& name);

/// How many filters the network's first layer has that can be shown: those of a convolution over an image of
/// one channel with a kernel of at most `largestKernel`; 0 where it is something else.
inline constexpr int largestKernel = 5;
int firstFilterCount(const Network& network);
/// One of them, 0 to firstFilterCount() - 1.
Kernel firstFilter(const Network& network, int filter);

/// What one step works out. Windows are [size, size], row after row.
struct WalkStep {
    bool pools = false;       ///< the second part of the walk
    int row = 0, column = 0;  ///< of the number that is made
    int top = 0, left = 0;    ///< of the window; outside of the image where there is a border of zeros
    int size = 0;             ///< of the window
    std::vector<float> window = {};
    std::vector<float> products = {};  ///< window times kernel; convolution only
    float sum = 0;                     ///< of the products and the bias; convolution only
    int largest = 0;                   ///< place in the window, the first of equals; pooling only
    float result = 0;
};

/// An image, what a kernel makes of it (Keras's Conv2D with stride 1, whose kernels are not flipped), and
/// what max-pooling of 2 x 2 makes of that. All is worked out at once; the steps are for looking at.
class ConvolutionWalk {
public:
    ConvolutionWalk() = default;
    ConvolutionWalk(Plane image, Kernel kernel, bool relu);

    const Plane& image() const { return image_; }
    const Kernel& kernel() const { return kernel_; }
    bool relu() const { return relu_; }
    const Plane& output() const { return output_; }
    const Plane& pooled() const { return pooled_; }

    /// First one a number of the output, row after row, then one a number of the pooled image.
    int steps() const { return convolutionSteps() + int(pooled_.values.size()); }
    int convolutionSteps() const { return int(output_.values.size()); }
    /// `index` is 0 to steps() - 1.
    WalkStep step(int index) const;

private:
    WalkStep convolution(int row, int column) const;
    WalkStep pooling(int row, int column) const;
    /// Of the border above and to the left, as Keras has it.
    int before() const { return kernel_.padding == Padding::Same ? (kernel_.size - 1) / 2 : 0; }

    Plane image_, output_, pooled_;
    Kernel kernel_;
    bool relu_ = false;
};

}  // namespace inkling
