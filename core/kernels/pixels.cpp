#include "core/kernels/pixels.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/pixels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

// A plain loop: compiled once for each instruction set, it is vectorised by the compiler.
HWY_ATTR void bytesToFloatsLoop(const std::uint8_t* HWY_RESTRICT x, std::size_t count,
                                float* HWY_RESTRICT y) {
    for (std::size_t i = 0; i < count; ++i) y[i] = float(x[i]) / 255.0f;
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(bytesToFloatsLoop);

void bytesToFloats(const std::uint8_t* x, std::size_t count, float* y) {
    HWY_DYNAMIC_DISPATCH(bytesToFloatsLoop)(x, count, y);
}

}  // namespace inkling
#endif
