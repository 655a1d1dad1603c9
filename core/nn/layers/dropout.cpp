#include "core/nn/layers/dropout.h"

#include "core/kernels/dropout.h"

namespace inkling {

void Dropout::drop(const Call& call, const float* from, float* to) const {
    const std::size_t size = inputShape().size();
    for (int image = 0; image < call.images; ++image) {
        Random key(call.place.seed,
                   {call.place.step, call.place.layer, call.place.firstImage + std::uint64_t(image)});
        dropout(from + image * size, to + image * size, size, rate_, key());
    }
}

}  // namespace inkling
