#include "core/kernels/convolution.h"

#include <algorithm>
#include <cstddef>

namespace inkling {

namespace {

/// Calls visit(place in x, place in the kernel) for each tap of the window at (row, column) that lies inside
/// the image; both places are those of channel 0.
template <class Visit>
void forTaps(const ConvolutionSizes& s, int row, int column, Visit visit) {
    for (int ky = 0; ky < 3; ++ky)
        for (int kx = 0; kx < 3; ++kx) {
            const int y = row + ky - s.border, x = column + kx - s.border;
            if (y < 0 || y >= s.height || x < 0 || x >= s.width) continue;
            visit((std::ptrdiff_t(y) * s.width + x) * s.in, std::ptrdiff_t(ky * 3 + kx) * s.in * s.out);
        }
}

double convolve(const ConvolutionSizes& s, const float* x, const float* kernel, int row, int column, int o) {
    double sum = 0;
    forTaps(s, row, column, [&](std::ptrdiff_t pixel, std::ptrdiff_t tap) {
        for (int i = 0; i < s.in; ++i)
            sum += double(x[pixel + i]) * kernel[tap + std::ptrdiff_t(i) * s.out + o];
    });
    return sum;
}

}  // namespace

void convolutionReference(const ConvolutionSizes& s, const float* x, const float* kernel, const float* bias,
                          float* y, unsigned char* winner) {
    const int side = s.pool ? 2 : 1;
    for (int row = 0; row < s.outRows(); ++row)
        for (int column = 0; column < s.outColumns(); ++column)
            for (int o = 0; o < s.out; ++o) {
                double most = 0;
                int which = 0;
                for (int place = 0; place < side * side; ++place) {
                    const double value =
                        convolve(s, x, kernel, row * side + place / 2, column * side + place % 2, o);
                    if (place == 0 || value > most) most = value, which = place;
                }
                most += bias ? bias[o] : 0.0f;
                const bool stopped = s.relu && !(most > 0);
                const std::ptrdiff_t place = (std::ptrdiff_t(row) * s.outColumns() + column) * s.out + o;
                y[place] = stopped ? 0.0f : float(most);
                if (winner) winner[place] = stopped ? stoppedByRelu : static_cast<unsigned char>(which);
            }
}

void convolutionGradientReference(const ConvolutionSizes& s, const float* x, const float* kernel,
                                  const float* dy, const unsigned char* winner, float* dx,
                                  float* kernelGradient, float* biasGradient) {
    if (dx) std::fill_n(dx, std::ptrdiff_t(s.height) * s.width * s.in, 0.0f);
    for (int row = 0; row < s.outRows(); ++row)
        for (int column = 0; column < s.outColumns(); ++column)
            for (int o = 0; o < s.out; ++o, ++dy, ++winner) {
                if (*winner == stoppedByRelu) continue;
                biasGradient[o] += *dy;
                forTaps(s, row * 2 + *winner / 2, column * 2 + *winner % 2,
                        [&](std::ptrdiff_t pixel, std::ptrdiff_t tap) {
                            for (int i = 0; i < s.in; ++i) {
                                kernelGradient[tap + std::ptrdiff_t(i) * s.out + o] += *dy * x[pixel + i];
                                if (dx) dx[pixel + i] += *dy * kernel[tap + std::ptrdiff_t(i) * s.out + o];
                            }
                        });
            }
}

}  // namespace inkling
