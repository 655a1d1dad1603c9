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
                      std::size_t count, RmspropStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        v[i] += s.gain * (g[i] * g[i] - v[i]);
        w[i] -= s.rate * g[i] / std::sqrt(v[i] + s.epsilon);
    }
}

HWY_ATTR void rmspropMomentum(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT v,
                              float* HWY_RESTRICT m, std::size_t count, RmspropStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        v[i] += s.gain * (g[i] * g[i] - v[i]);
        m[i] = s.momentum * m[i] + s.rate * g[i] / std::sqrt(v[i] + s.epsilon);
        w[i] -= m[i];
    }
}

/// m may be null.
HWY_ATTR void rmspropCentered(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT v,
                              float* HWY_RESTRICT m, float* HWY_RESTRICT a, std::size_t count,
                              RmspropStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        v[i] += s.gain * (g[i] * g[i] - v[i]);
        a[i] += s.gain * (g[i] - a[i]);
        const float variance = v[i] - a[i] * a[i];  // under 0 by rounding only
        float move = s.rate * g[i] / std::sqrt((variance > 0 ? variance : 0) + s.epsilon);
        if (m) move = m[i] = s.momentum * m[i] + move;
        w[i] -= move;
    }
}

HWY_ATTR void adagrad(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT a,
                      std::size_t count, float rate, float epsilon) {
    for (std::size_t i = 0; i < count; ++i) {
        a[i] += g[i] * g[i];
        w[i] -= rate * g[i] / std::sqrt(a[i] + epsilon);
    }
}

HWY_ATTR void adadelta(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT v,
                       float* HWY_RESTRICT u, std::size_t count, float rate, float gain, float epsilon) {
    for (std::size_t i = 0; i < count; ++i) {
        v[i] += gain * (g[i] * g[i] - v[i]);
        const float move = g[i] * std::sqrt(u[i] + epsilon) / std::sqrt(v[i] + epsilon);
        u[i] += gain * (move * move - u[i]);
        w[i] -= rate * move;
    }
}

HWY_ATTR void adam(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                   float* HWY_RESTRICT v, std::size_t count, AdamStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        m[i] += s.gain1 * (g[i] - m[i]);
        v[i] += s.gain2 * (g[i] * g[i] - v[i]);
        w[i] = s.keep * w[i] - s.rate * m[i] / (std::sqrt(v[i]) + s.epsilon);
    }
}

HWY_ATTR void amsgrad(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                      float* HWY_RESTRICT v, float* HWY_RESTRICT most, std::size_t count, AdamStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        m[i] += s.gain1 * (g[i] - m[i]);
        v[i] += s.gain2 * (g[i] * g[i] - v[i]);
        most[i] = most[i] > v[i] ? most[i] : v[i];
        w[i] = s.keep * w[i] - s.rate * m[i] / (std::sqrt(most[i]) + s.epsilon);
    }
}

HWY_ATTR void adamax(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                     float* HWY_RESTRICT u, std::size_t count, float rate, float gain1, float beta2,
                     float epsilon) {
    for (std::size_t i = 0; i < count; ++i) {
        m[i] += gain1 * (g[i] - m[i]);
        const float decayed = beta2 * u[i], size = g[i] < 0 ? -g[i] : g[i];
        u[i] = decayed > size ? decayed : size;
        w[i] -= rate * m[i] / (u[i] + epsilon);
    }
}

HWY_ATTR void nadam(float* HWY_RESTRICT w, const float* HWY_RESTRICT g, float* HWY_RESTRICT m,
                    float* HWY_RESTRICT v, std::size_t count, NadamStep s) {
    for (std::size_t i = 0; i < count; ++i) {
        m[i] += s.gain1 * (g[i] - m[i]);
        v[i] += s.gain2 * (g[i] * g[i] - v[i]);
        w[i] -= (s.momentRate * m[i] + s.gradientRate * g[i]) / (std::sqrt(v[i] * s.correction) + s.epsilon);
    }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(sgd);
HWY_EXPORT(sgdMomentum);
HWY_EXPORT(rmsprop);
HWY_EXPORT(rmspropMomentum);
HWY_EXPORT(rmspropCentered);
HWY_EXPORT(adagrad);
HWY_EXPORT(adadelta);
HWY_EXPORT(adam);
HWY_EXPORT(amsgrad);
HWY_EXPORT(adamax);
HWY_EXPORT(nadam);

void sgdUpdate(float* w, const float* g, std::size_t count, float rate) {
    HWY_DYNAMIC_DISPATCH(sgd)(w, g, count, rate);
}

void sgdMomentumUpdate(float* w, const float* g, float* m, std::size_t count, float rate, float momentum,
                       bool nesterov) {
    HWY_DYNAMIC_DISPATCH(sgdMomentum)(w, g, m, count, rate, momentum, nesterov);
}

void rmspropUpdate(float* w, const float* g, float* v, float* m, float* a, std::size_t count,
                   const RmspropStep& step) {
    if (a)
        HWY_DYNAMIC_DISPATCH(rmspropCentered)(w, g, v, m, a, count, step);
    else if (m)
        HWY_DYNAMIC_DISPATCH(rmspropMomentum)(w, g, v, m, count, step);
    else
        HWY_DYNAMIC_DISPATCH(rmsprop)(w, g, v, count, step);
}

void adagradUpdate(float* w, const float* g, float* a, std::size_t count, float rate, float epsilon) {
    HWY_DYNAMIC_DISPATCH(adagrad)(w, g, a, count, rate, epsilon);
}

void adadeltaUpdate(float* w, const float* g, float* v, float* u, std::size_t count, float rate, float gain,
                    float epsilon) {
    HWY_DYNAMIC_DISPATCH(adadelta)(w, g, v, u, count, rate, gain, epsilon);
}

void adamUpdate(float* w, const float* g, float* m, float* v, float* most, std::size_t count,
                const AdamStep& step) {
    if (most)
        HWY_DYNAMIC_DISPATCH(amsgrad)(w, g, m, v, most, count, step);
    else
        HWY_DYNAMIC_DISPATCH(adam)(w, g, m, v, count, step);
}

void adamaxUpdate(float* w, const float* g, float* m, float* u, std::size_t count, float rate, float gain1,
                  float beta2, float epsilon) {
    HWY_DYNAMIC_DISPATCH(adamax)(w, g, m, u, count, rate, gain1, beta2, epsilon);
}

void nadamUpdate(float* w, const float* g, float* m, float* v, std::size_t count, const NadamStep& step) {
    HWY_DYNAMIC_DISPATCH(nadam)(w, g, m, v, count, step);
}

}  // namespace inkling
#endif
