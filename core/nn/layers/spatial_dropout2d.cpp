#include "core/nn/layers/spatial_dropout2d.h"

#include <algorithm>

#include "core/kernels/dropout.h"

namespace inkling {

void SpatialDropout2D::drop(const Call& call, const float* from, float* to) const {
    const auto channels = std::size_t(inputShape().channels());
    const std::size_t places = inputShape().size() / channels;
    float* factors = call.scratch;  // 0 or 1 / (1 - rate)
    for (int image = 0; image < call.images; ++image) {
        Random key(call.place.seed,
                   {call.place.step, call.place.layer, call.place.firstImage + std::uint64_t(image)});
        std::fill_n(factors, channels, 1.0f);
        dropout(factors, factors, channels, rate_, key());
        for (std::size_t place = 0; place < places; ++place, from += channels, to += channels)
            for (std::size_t c = 0; c < channels; ++c) to[c] = from[c] * factors[c];
    }
}

}  // namespace inkling
