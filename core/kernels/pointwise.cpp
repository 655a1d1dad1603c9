#include "core/kernels/pointwise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/pointwise.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
#include <hwy/contrib/math/math-inl.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using D = hn::CappedTag<float, 16>;
using V = hn::Vec<D>;
constexpr D d;

HWY_ATTR inline V number(double value) {
    return hn::Set(d, float(value));
}
HWY_ATTR inline V zero() {
    return hn::Zero(d);
}
/// a where x > 0, else b.
HWY_ATTR inline V overZero(V x, V a, V b) {
    return hn::IfThenElse(hn::Gt(x, zero()), a, b);
}

HWY_ATTR inline V sigmoidOf(V x) {
    // Of -|x|, so that nothing overflows.
    const V e = hn::Exp(d, hn::Neg(hn::Abs(x)));
    const V high = hn::Div(number(1), hn::Add(number(1), e));
    return overZero(x, high, hn::Mul(e, high));
}

HWY_ATTR inline V density(V x) {                   // of the normal distribution
    constexpr double factor = 0.3989422804014327;  // 1 / sqrt(2 pi)
    return hn::Mul(number(factor), hn::Exp(d, hn::Mul(number(-0.5), hn::Mul(x, x))));
}

/// The normal distribution. Abramowitz and Stegun 7.1.26 (erf within 1.5e-7), e^(-x^2 / 2) being at hand.
HWY_ATTR inline V distribution(V x, V e) {
    const V size = hn::Abs(x);
    const V t = hn::Div(number(1), hn::MulAdd(number(0.3275911 * 0.7071067811865476), size, number(1)));
    V sum = number(1.061405429);
    for (const double next : {-1.453152027, 1.421413741, -0.284496736, 0.254829592})
        sum = hn::MulAdd(sum, t, number(next));
    const V tail = hn::Mul(hn::Mul(number(0.5), hn::Mul(sum, t)), e);
    return overZero(x, hn::Sub(number(1), tail), tail);
}

constexpr double seluScale = 1.0507009873554805, seluAlpha = 1.6732632423543772;

// Each has y = f(x) and the derivative f'(x), y being known.
struct Relu {
    HWY_ATTR V value(V x) const { return hn::Max(x, zero()); }
    HWY_ATTR V slope(V x, V) const { return overZero(x, number(1), zero()); }
};
struct LeakyRelu {
    float below;
    HWY_ATTR V value(V x) const { return overZero(x, x, hn::Mul(hn::Set(d, below), x)); }
    HWY_ATTR V slope(V x, V) const { return overZero(x, number(1), hn::Set(d, below)); }
};
struct Elu {
    HWY_ATTR V value(V x) const { return overZero(x, x, hn::Expm1(d, hn::Min(x, zero()))); }
    HWY_ATTR V slope(V x, V y) const { return overZero(x, number(1), hn::Add(y, number(1))); }
};
struct Selu {
    HWY_ATTR V value(V x) const {
        const V below = hn::Mul(number(seluScale * seluAlpha), hn::Expm1(d, hn::Min(x, zero())));
        return overZero(x, hn::Mul(number(seluScale), x), below);
    }
    HWY_ATTR V slope(V x, V y) const {
        return overZero(x, number(seluScale), hn::Add(y, number(seluScale * seluAlpha)));
    }
};
struct Gelu {
    HWY_ATTR static V falling(V x) { return hn::Exp(d, hn::Mul(number(-0.5), hn::Mul(x, x))); }
    HWY_ATTR V value(V x) const { return hn::Mul(x, distribution(x, falling(x))); }
    HWY_ATTR V slope(V x, V) const { return hn::MulAdd(x, density(x), distribution(x, falling(x))); }
};
struct Silu {
    HWY_ATTR V value(V x) const { return hn::Mul(x, sigmoidOf(x)); }
    HWY_ATTR V slope(V x, V y) const {
        const V s = sigmoidOf(x);
        return hn::MulAdd(y, hn::Sub(number(1), s), s);
    }
};
struct Tanh {
    HWY_ATTR V value(V x) const { return hn::Tanh(d, x); }
    HWY_ATTR V slope(V, V y) const { return hn::NegMulAdd(y, y, number(1)); }
};
struct Sigmoid {
    HWY_ATTR V value(V x) const { return sigmoidOf(x); }
    HWY_ATTR V slope(V, V y) const { return hn::NegMulAdd(y, y, y); }
};

/// Calls `one(i)` for each whole vector, and for the rest through a vector's worth of memory, so that nothing
/// behind the last value is written.
template <class One>
HWY_ATTR void forVectors(float* out, std::size_t count, One one) {
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) hn::StoreU(one(i), d, out + i);
    if (i == count) return;
    HWY_ALIGN float rest[hn::MaxLanes(D())];
    hn::Store(one(i), d, rest);
    std::copy_n(rest, count - i, out + i);
}

struct Forward {
    const float* x;
    float* y;
    std::size_t count;
    template <class Function>
    HWY_ATTR void operator()(Function f) const {
        forVectors(y, count, [&](std::size_t i) HWY_ATTR { return f.value(hn::LoadU(d, x + i)); });
    }
};

struct Backward {
    const float *x, *y, *dy;
    float* dx;
    std::size_t count;
    template <class Function>
    HWY_ATTR void operator()(Function f) const {
        forVectors(dx, count, [&](std::size_t i) HWY_ATTR {
            return hn::Mul(hn::LoadU(d, dy + i), f.slope(hn::LoadU(d, x + i), hn::LoadU(d, y + i)));
        });
    }
};

template <class Pass>
HWY_ATTR void choose(Pointwise function, float slope, const Pass& pass) {
    switch (function) {
        case Pointwise::Relu:
            return pass(Relu{});
        case Pointwise::LeakyRelu:
            return pass(LeakyRelu{slope});
        case Pointwise::Elu:
            return pass(Elu{});
        case Pointwise::Selu:
            return pass(Selu{});
        case Pointwise::Gelu:
            return pass(Gelu{});
        case Pointwise::Silu:
            return pass(Silu{});
        case Pointwise::Tanh:
            return pass(Tanh{});
        case Pointwise::Sigmoid:
            return pass(Sigmoid{});
    }
}

HWY_ATTR void pointwiseForward(Pointwise function, float slope, const float* x, float* y, std::size_t count) {
    choose(function, slope, Forward{x, y, count});
}

HWY_ATTR void pointwiseGradient(Pointwise function, float slope, const float* x, const float* y,
                                const float* dy, float* dx, std::size_t count) {
    choose(function, slope, Backward{x, y, dy, dx, count});
}

HWY_ATTR void prelu(const float* HWY_RESTRICT x, const float* HWY_RESTRICT alpha, float* HWY_RESTRICT y,
                    std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) y[i] = x[i] > 0 ? x[i] : alpha[i] * x[i];
}

HWY_ATTR void preluInput(const float* HWY_RESTRICT x, const float* HWY_RESTRICT alpha,
                         const float* HWY_RESTRICT dy, float* HWY_RESTRICT dx, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) dx[i] = x[i] > 0 ? dy[i] : alpha[i] * dy[i];
}

HWY_ATTR void preluAlpha(const float* HWY_RESTRICT x, const float* HWY_RESTRICT dy,
                         float* HWY_RESTRICT dAlpha, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) dAlpha[i] += x[i] < 0 ? dy[i] * x[i] : 0.0f;
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(pointwiseForward);
HWY_EXPORT(pointwiseGradient);
HWY_EXPORT(prelu);
HWY_EXPORT(preluInput);
HWY_EXPORT(preluAlpha);

void pointwise(Pointwise function, float slope, const float* x, float* y, std::size_t count) {
    HWY_DYNAMIC_DISPATCH(pointwiseForward)(function, slope, x, y, count);
}

void pointwiseBackward(Pointwise function, float slope, const float* x, const float* y, const float* dy,
                       float* dx, std::size_t count) {
    HWY_DYNAMIC_DISPATCH(pointwiseGradient)(function, slope, x, y, dy, dx, count);
}

double pointwiseReference(Pointwise function, double slope, double x) {
    switch (function) {
        case Pointwise::Relu:
            return std::max(x, 0.0);
        case Pointwise::LeakyRelu:
            return x > 0 ? x : slope * x;
        case Pointwise::Elu:
            return x > 0 ? x : std::expm1(x);
        case Pointwise::Selu:
            return 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * std::expm1(x));
        case Pointwise::Gelu:
            return x / 2 * std::erfc(-x / std::numbers::sqrt2);
        case Pointwise::Silu:
            return x / (1 + std::exp(-x));
        case Pointwise::Tanh:
            return std::tanh(x);
        case Pointwise::Sigmoid:
            return 1 / (1 + std::exp(-x));
    }
    return 0;
}

void preluForward(const float* x, const float* alpha, float* y, std::size_t count) {
    HWY_DYNAMIC_DISPATCH(prelu)(x, alpha, y, count);
}

void preluBackward(const float* x, const float* alpha, const float* dy, float* dx, float* dAlpha,
                   std::size_t count) {
    if (dx) HWY_DYNAMIC_DISPATCH(preluInput)(x, alpha, dy, dx, count);
    if (dAlpha) HWY_DYNAMIC_DISPATCH(preluAlpha)(x, dy, dAlpha, count);
}

}  // namespace inkling
#endif
