#include "core/nn/layers/flatten.h"

#include <algorithm>

namespace inkling {

void Flatten::forward(const Call& call, const float* x, float* y) const {
    std::copy_n(x, call.images * inputShape().size(), y);
}

void Flatten::backward(const Call& call, const float*, const float*, float* dy, float* dx, float*) const {
    if (dx) std::copy_n(dy, call.images * inputShape().size(), dx);
}

}  // namespace inkling
