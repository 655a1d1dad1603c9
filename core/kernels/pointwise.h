// Functions of each value on its own: the activations other than softmax.
#pragma once

#include <cstddef>

namespace inkling {

enum class Pointwise {
    Relu,       ///< max(x, 0)
    LeakyRelu,  ///< x over 0, slope x below
    Elu,        ///< x over 0, e^x - 1 below (Clevert, Unterthiner, Hochreiter 2016)
    Selu,       ///< ELU with the two constants of Klambauer et al. 2017
    Gelu,  ///< x Phi(x), Phi the normal distribution (Hendrycks and Gimpel 2016), not its approximation by
           ///< tanh
    Silu,  ///< x sigmoid(x)
    Tanh,
    Sigmoid,  ///< 1 / (1 + e^-x)
};

/// y [count] from x. All pointers have `vectorSlack` readable floats behind; only `count` are written.
void pointwise(Pointwise function, float slope, const float* x, float* y, std::size_t count);

/// dx from dy, given x and y = f(x). dx may be dy.
void pointwiseBackward(Pointwise function, float slope, const float* x, const float* y, const float* dy,
                       float* dx, std::size_t count);

/// The same, written as the formulas stand, in double: what the tests compare with.
double pointwiseReference(Pointwise function, double slope, double x);

/// PReLU: y[i] = x[i] over 0, alpha[i] x[i] below.
void preluForward(const float* x, const float* alpha, float* y, std::size_t count);
/// dx, and dAlpha[i] += dy[i] x[i] where x[i] is below 0; either may be null.
void preluBackward(const float* x, const float* alpha, const float* dy, float* dx, float* dAlpha,
                   std::size_t count);

}  // namespace inkling
