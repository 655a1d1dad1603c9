// The optimizers' updates, one pass over the parameters each. Formulas: core/train/optimizer_settings.h.
#pragma once

#include <cstddef>

namespace inkling {

// w, g and the moments are [count]. Gains are 1 - a decay, taken in double: 1 - 0.999f is off by 5e-5.

void sgdUpdate(float* w, const float* g, std::size_t count, float rate);
/// m is the velocity.
void sgdMomentumUpdate(float* w, const float* g, float* m, std::size_t count, float rate, float momentum,
                       bool nesterov);

struct RmspropStep {
    float rate, gain, momentum, epsilon;
};
/// v is the decaying mean of squares; m the momentum and a the decaying mean, or null.
void rmspropUpdate(float* w, const float* g, float* v, float* m, float* a, std::size_t count,
                   const RmspropStep& step);

void adagradUpdate(float* w, const float* g, float* a, std::size_t count, float rate, float epsilon);

/// v and u are the decaying means of squares of gradients and of updates.
void adadeltaUpdate(float* w, const float* g, float* v, float* u, std::size_t count, float rate, float gain,
                    float epsilon);

struct AdamStep {
    float rate;  ///< with the bias correction of this step
    float gain1, gain2, epsilon;
    float keep;  ///< the share of w that weight decay leaves; 1 without
};
/// `most`, the largest v so far, for AMSGrad, or null.
void adamUpdate(float* w, const float* g, float* m, float* v, float* most, std::size_t count,
                const AdamStep& step);

/// rate has the bias correction of this step; u is the decaying largest gradient.
void adamaxUpdate(float* w, const float* g, float* m, float* u, std::size_t count, float rate, float gain1,
                  float beta2, float epsilon);

struct NadamStep {
    float momentRate, gradientRate;  ///< of m and of g in the step
    float gain1, gain2;
    float correction;  ///< of v: 1 / (1 - beta2^t)
    float epsilon;
};
void nadamUpdate(float* w, const float* g, float* m, float* v, std::size_t count, const NadamStep& step);

}  // namespace inkling
