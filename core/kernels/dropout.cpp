#include "core/kernels/dropout.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/dropout.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

/// 32 bits of a counter, mixed: C. Wellons' "lowbias32" (github.com/skeeto/hash-prospector), of low measured
/// bias.
HWY_ATTR inline std::uint32_t mixBits(std::uint32_t x) {
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return x;
}

HWY_ATTR void dropoutLoop(const float* x, float* y, std::size_t count, std::uint32_t threshold, float scale,
                          std::uint32_t key1, std::uint32_t key2) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t bits = mixBits(mixBits(std::uint32_t(i) ^ key1) + key2);
        y[i] = bits >= threshold ? x[i] * scale : 0.0f;
    }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(dropoutLoop);

void dropout(const float* x, float* y, std::size_t count, double rate, std::uint64_t key) {
    HWY_DYNAMIC_DISPATCH(dropoutLoop)
    (x, y, count, std::uint32_t(rate * 0x1p32), float(1 / (1 - rate)), std::uint32_t(key),
     std::uint32_t(key >> 32));
}

}  // namespace inkling
#endif
