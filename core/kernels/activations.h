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

/// Categorical cross-entropy of softmax(logits) against labels[rows], taken from the logits (exact where a
/// probability is too small for a float). gradient [rows, columns], if not null, is scale (softmax -
/// target), the target one-hot, or the same for each class where the label is no column. Returns the sum of
/// the losses; *correct counts rows whose largest logit is the label's, and rows without a class whose
/// probabilities are all below a half.
double softmaxCrossEntropy(const float* logits, const unsigned char* labels, int rows, int columns,
                           float scale, float* gradient, int* correct);

}  // namespace inkling
