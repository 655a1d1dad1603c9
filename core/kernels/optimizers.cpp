#include "core/kernels/optimizers.h"

#include <cmath>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/optimizers.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

// Plain loops: compiled once for each instruction set, they are vectorised by the compiler.
HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

HWY_ATTR void sgd(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, std::size_t count, float rate) {
    for (std::size_t i = 0; i < count; ++i) w[i] -= rate * g[i];
}

HWY_ATTR void sgdMomentum(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                          std::size_t count, float rate, float momentum, bool nesterov) {
    if (nesterov)
        for (std::size_t i = 0; i < count; ++i) {
            m[i] = momentum * m[i] - rate * g[i];
            w[i] += momentum * m[i] - rate * g[i];
        }
    else
        for (std::size_t i = 0; i < count; ++i) {
            m[i] = momentum * m[i] - rate * g[i];
            w[i] += m[i];
        }
}

HWY_ATTR void rmsprop(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT v,
                      std::size_t count, float rate, float gain, float epsilon) {
    for (std::size_t i = 0; i < count; ++i) {
        v[i] += gain * (g[i] * g[i] - v[i]);
        w[i] -= rate * g[i] / std::sqrt(v[i] + epsilon);
    }
}

HWY_ATTR void adam(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                   float* HWY_RESTRICT v, std::size_t count, float rate, float gain1, float gain2,
                   float epsilon) {
    for (std::size_t i = 0; i < count; ++i) {
        m[i] += gain1 * (g[i] - m[i]);
        v[i] += gain2 * (g[i] * g[i] - v[i]);
        w[i] -= rate * m[i] / (std::sqrt(v[i]) + epsilon);
    }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(sgd);
HWY_EXPORT(sgdMomentum);
HWY_EXPORT(rmsprop);
HWY_EXPORT(adam);

void sgdUpdate(float* w, const float* g, std::size_t count, float rate) {
    HWY_DYNAMIC_DISPATCH(sgd)(w, g, count, rate);
}

void sgdMomentumUpdate(float* w, const float* g, float* m, std::size_t count, float rate, float momentum,
                       bool nesterov) {
    HWY_DYNAMIC_DISPATCH(sgdMomentum)(w, g, m, count, rate, momentum, nesterov);
}

void rmspropUpdate(float* w, const float* g, float* v, std::size_t count, float rate, float gain,
                   float epsilon) {
    HWY_DYNAMIC_DISPATCH(rmsprop)(w, g, v, count, rate, gain, epsilon);
}

void adamUpdate(float* w, const float* g, float* m, float* v, std::size_t count, float rate, float gain1,
                float gain2, float epsilon) {
    HWY_DYNAMIC_DISPATCH(adam)(w, g, m, v, count, rate, gain1, gain2, epsilon);
}

}  // namespace inkling
#endif
