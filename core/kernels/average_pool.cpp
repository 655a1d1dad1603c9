#include "core/kernels/average_pool.h"

#include <cstddef>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/average_pool.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

// Plain loops over the channels: compiled once for each instruction set, they are vectorised by the compiler.
HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {

HWY_ATTR void averageForward(const AveragePoolSizes& s, const float* HWY_RESTRICT x, float* HWY_RESTRICT y) {
    const int rows = s.height / s.windowHeight, columns = s.width / s.windowWidth;
    const float share = 1.0f / float(s.windowHeight * s.windowWidth);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, y += s.channels) {
            for (int c = 0; c < s.channels; ++c) y[c] = 0;
            for (int dy = 0; dy < s.windowHeight; ++dy) {
                const float* from =
                    x + (std::ptrdiff_t(row * s.windowHeight + dy) * s.width + column * s.windowWidth) *
                            s.channels;
                for (int dx = 0; dx < s.windowWidth; ++dx, from += s.channels)
                    for (int c = 0; c < s.channels; ++c) y[c] += from[c];
            }
            for (int c = 0; c < s.channels; ++c) y[c] *= share;
        }
}

HWY_ATTR void averageBackward(const AveragePoolSizes& s, const float* HWY_RESTRICT dy,
                              float* HWY_RESTRICT dx) {
    const int rows = s.height / s.windowHeight, columns = s.width / s.windowWidth;
    const float share = 1.0f / float(s.windowHeight * s.windowWidth);
    for (int y = 0; y < s.height; ++y)
        for (int x = 0; x < s.width; ++x, dx += s.channels) {
            const int row = y / s.windowHeight, column = x / s.windowWidth;
            if (row < rows && column < columns) {
                const float* from = dy + (std::ptrdiff_t(row) * columns + column) * s.channels;
                for (int c = 0; c < s.channels; ++c) dx[c] = share * from[c];
            } else {
                for (int c = 0; c < s.channels; ++c) dx[c] = 0;
            }
        }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(averageForward);
HWY_EXPORT(averageBackward);

void averagePoolForward(const AveragePoolSizes& sizes, const float* x, float* y) {
    HWY_DYNAMIC_DISPATCH(averageForward)(sizes, x, y);
}

void averagePoolBackward(const AveragePoolSizes& sizes, const float* dy, float* dx) {
    HWY_DYNAMIC_DISPATCH(averageBackward)(sizes, dy, dx);
}

}  // namespace inkling
#endif
