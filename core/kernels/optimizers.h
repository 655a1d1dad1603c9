// The optimizers' updates, one pass over the parameters each. Formulas: core/train/optimizer.h.
#pragma once

#include <cstddef>

namespace inkling {

void sgdUpdate(float* w, const float* g, std::size_t count, float rate);
/// m [count] is the velocity.
void sgdMomentumUpdate(float* w, const float* g, float* m, std::size_t count, float rate, float momentum,
                       bool nesterov);
/// v [count] is the decaying mean of squares; gain = 1 - rho.
void rmspropUpdate(float* w, const float* g, float* v, std::size_t count, float rate, float gain,
                   float epsilon);
/// gain1 = 1 - beta1, gain2 = 1 - beta2 (taken in double: 1 - 0.999f is off by 5e-5); rate already has the
/// bias correction of this step.
void adamUpdate(float* w, const float* g, float* m, float* v, std::size_t count, float rate, float gain1,
                float gain2, float epsilon);

}  // namespace inkling
