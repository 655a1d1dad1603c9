#include "core/kernels/batch_norm.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/batch_norm.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

// Plain loops over the channels: compiled once for each instruction set, they are vectorised by the compiler.
HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

HWY_ATTR void moments(const float* HWY_RESTRICT x, std::size_t rows, int channels,
                      double* HWY_RESTRICT sums) {
    double* HWY_RESTRICT squares = sums + channels;
    for (std::size_t r = 0; r < rows; ++r, x += channels)
        for (int c = 0; c < channels; ++c) {
            const double value = x[c];
            sums[c] += value;
            squares[c] += value * value;
        }
}

HWY_ATTR void affine(const float* HWY_RESTRICT x, const float* HWY_RESTRICT factor,
                     const float* HWY_RESTRICT shift, std::size_t rows, int channels, float* HWY_RESTRICT y) {
    for (std::size_t r = 0; r < rows; ++r, x += channels, y += channels)
        for (int c = 0; c < channels; ++c) y[c] = factor[c] * x[c] + shift[c];
}

HWY_ATTR void gradientMoments(const float* HWY_RESTRICT x, const float* HWY_RESTRICT mean,
                              const float* HWY_RESTRICT dy, std::size_t rows, int channels,
                              double* HWY_RESTRICT sums) {
    double* HWY_RESTRICT products = sums + channels;
    for (std::size_t r = 0; r < rows; ++r, x += channels, dy += channels)
        for (int c = 0; c < channels; ++c) {
            sums[c] += dy[c];
            products[c] += double(dy[c]) * (x[c] - mean[c]);
        }
}

HWY_ATTR void affineOfTwo(const float* HWY_RESTRICT dy, const float* HWY_RESTRICT x,
                          const float* HWY_RESTRICT a, const float* HWY_RESTRICT b,
                          const float* HWY_RESTRICT c0, std::size_t rows, int channels,
                          float* HWY_RESTRICT dx) {
    for (std::size_t r = 0; r < rows; ++r, dy += channels, x += channels, dx += channels)
        for (int c = 0; c < channels; ++c) dx[c] = a[c] * dy[c] + b[c] * x[c] + c0[c];
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(moments);
HWY_EXPORT(affine);
HWY_EXPORT(gradientMoments);
HWY_EXPORT(affineOfTwo);

void addMoments(const float* x, std::size_t rows, int channels, double* sums) {
    HWY_DYNAMIC_DISPATCH(moments)(x, rows, channels, sums);
}

void scaleShift(const float* x, const float* factor, const float* shift, std::size_t rows, int channels,
                float* y) {
    HWY_DYNAMIC_DISPATCH(affine)(x, factor, shift, rows, channels, y);
}

void addGradientMoments(const float* x, const float* mean, const float* dy, std::size_t rows, int channels,
                        double* sums) {
    HWY_DYNAMIC_DISPATCH(gradientMoments)(x, mean, dy, rows, channels, sums);
}

void combine(const float* dy, const float* x, const float* a, const float* b, const float* c,
             std::size_t rows, int channels, float* dx) {
    HWY_DYNAMIC_DISPATCH(affineOfTwo)(dy, x, a, b, c, rows, channels, dx);
}

}  // namespace inkling
#endif
