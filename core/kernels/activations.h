// What happens to each value on its own.
#pragma once

#include <cstddef>

namespace inkling {

/// dy[i] = 0 where y[i], relu's output, is not over 0.
void reluBackward(const float* y, float* dy, std::size_t count);

/// sum[j] += x[0, j] + x[1, j] + ... of x [rows, columns]: the gradient of a bias.
void addRows(const float* x, int rows, int columns, float* sum);

/// Rows of probabilities from rows of logits [rows, columns]; the largest logit is taken off first, so
/// nothing overflows.
void softmax(const float* logits, float* probabilities, int rows, int columns);

/// dx of softmax from its output y and dy: y (dy - sum y dy), row by row.
void softmaxBackward(const float* y, const float* dy, float* dx, int rows, int columns);

}  // namespace inkling
