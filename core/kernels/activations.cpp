#include "core/kernels/activations.h"

#include <algorithm>
#include <cmath>
#include <numeric>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/activations.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

// Plain loops: compiled once for each instruction set, they are vectorised by the compiler.
HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

HWY_ATTR void reluBackwardLoop(const float* y, float* dy, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) dy[i] = y[i] > 0 ? dy[i] : 0.0f;
}

HWY_ATTR void addRowsLoop(const float* HWY_RESTRICT x, int rows, int columns, float* HWY_RESTRICT sum) {
    for (int r = 0; r < rows; ++r, x += columns)
        for (int j = 0; j < columns; ++j) sum[j] += x[j];
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(reluBackwardLoop);
HWY_EXPORT(addRowsLoop);

void reluBackward(const float* y, float* dy, std::size_t count) {
    HWY_DYNAMIC_DISPATCH(reluBackwardLoop)(y, dy, count);
}

void addRows(const float* x, int rows, int columns, float* sum) {
    HWY_DYNAMIC_DISPATCH(addRowsLoop)(x, rows, columns, sum);
}

namespace {

/// Writes exp(x - max x) and returns the sum; rows are ten values, so plain code does.
double exponentials(const float* x, float* out, int columns, float largest) {
    double sum = 0;
    for (int j = 0; j < columns; ++j) {
        out[j] = std::exp(x[j] - largest);
        sum += out[j];
    }
    return sum;
}

}  // namespace

void softmax(const float* logits, float* probabilities, int rows, int columns) {
    for (int r = 0; r < rows; ++r, logits += columns, probabilities += columns) {
        const double sum =
            exponentials(logits, probabilities, columns, *std::max_element(logits, logits + columns));
        for (int j = 0; j < columns; ++j) probabilities[j] = float(probabilities[j] / sum);
    }
}

void softmaxBackward(const float* y, const float* dy, float* dx, int rows, int columns) {
    for (int r = 0; r < rows; ++r, y += columns, dy += columns, dx += columns) {
        double sum = 0;
        for (int j = 0; j < columns; ++j) sum += double(y[j]) * dy[j];
        for (int j = 0; j < columns; ++j) dx[j] = y[j] * (dy[j] - float(sum));
    }
}

}  // namespace inkling
#endif
