// Batch normalization (Ioffe and Szegedy 2015) over rows of channels.
#pragma once

#include <cstddef>

namespace inkling {

/// sums[c] += the channel's values, sums[channels + c] += their squares, of x [rows, channels].
void addMoments(const float* x, std::size_t rows, int channels, double* sums);

/// y = factor x + shift, channel by channel.
void scaleShift(const float* x, const float* factor, const float* shift, std::size_t rows, int channels,
                float* y);

/// sums[c] += dy, sums[channels + c] += dy (x - mean) over the rows.
void addGradientMoments(const float* x, const float* mean, const float* dy, std::size_t rows, int channels,
                        double* sums);

/// dx = a dy + b x + c, channel by channel.
void combine(const float* dy, const float* x, const float* a, const float* b, const float* c,
             std::size_t rows, int channels, float* dx);

}  // namespace inkling
