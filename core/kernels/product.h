// The matrix product under every layer that learns.
#pragma once

#include <cstddef>

namespace inkling {

/// C = A B, where the inner dimension may come in several stretches, each at places of its own: a convolution
/// reads the rows of its window as stretches, so it needs no copy of the patches.
///
///     c[r, j] = (accumulate ? c[r, j] : bias ? bias[j] : 0) + sum over s, k of a(r, s, k) b(s, k)[j]
///     a(r, s, k) = a[r * aRow + s * aStretch + k * aDepth],   b(s, k)[j] = b[s * bStretch + k * bDepth + j]
///
/// then relu(c) where `relu`. Up to `vectorSlack` floats behind each row of B, C and the bias may be read,
/// never written.
struct Product {
    int rows = 0;       ///< of C
    int columns = 0;    ///< of C
    int depth = 0;      ///< k runs over 0 ... depth - 1
    int stretches = 1;  ///< s runs over 0 ... stretches - 1

    const float* a = nullptr;
    std::ptrdiff_t aRow = 0, aDepth = 1, aStretch = 0;
    const float* b = nullptr;
    std::ptrdiff_t bDepth = 0, bStretch = 0;
    float* c = nullptr;
    std::ptrdiff_t cRow = 0;

    const float* bias = nullptr;  ///< [columns] or null; not together with accumulate
    bool accumulate = false;
    bool relu = false;
};

void multiply(const Product& product);

/// The same, written as the formula stands: what the tests compare with.
void multiplyReference(const Product& product);

}  // namespace inkling
