#include "core/kernels/warp.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/warp.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

HWY_ATTR void sample(const float* page, int stride, const float* x, const float* y, int count, float* out) {
    const hn::ScalableTag<float> d;
    const hn::Rebind<std::int32_t, decltype(d)> di;
    const int lanes = int(hn::Lanes(d));
    const auto rowLength = hn::Set(di, stride);
    int i = 0;
    for (; i + lanes <= count; i += lanes) {
        const auto px = hn::LoadU(d, x + i), py = hn::LoadU(d, y + i);
        const auto left = hn::Floor(px), top = hn::Floor(py);
        const auto right = hn::Sub(px, left), below = hn::Sub(py, top);
        const auto place = hn::Add(hn::Mul(hn::ConvertTo(di, top), rowLength), hn::ConvertTo(di, left));
        const auto a = hn::GatherIndex(d, page, place), b = hn::GatherIndex(d, page + 1, place);
        const auto c = hn::GatherIndex(d, page + stride, place),
                   e = hn::GatherIndex(d, page + stride + 1, place);
        const auto upper = hn::MulAdd(right, hn::Sub(b, a), a), lower = hn::MulAdd(right, hn::Sub(e, c), c);
        hn::StoreU(hn::MulAdd(below, hn::Sub(lower, upper), upper), d, out + i);
    }
    for (; i < count; ++i) {
        const float left = std::floor(x[i]), top = std::floor(y[i]);
        const float right = x[i] - left, below = y[i] - top;
        const float* p = page + std::ptrdiff_t(top) * stride + std::ptrdiff_t(left);
        const float upper = p[0] + right * (p[1] - p[0]);
        const float lower = p[stride] + right * (p[stride + 1] - p[stride]);
        out[i] = upper + below * (lower - upper);
    }
}

// Plain loops: the compiler vectorises them for each instruction set.

HWY_ATTR void addSurfaceLoop(const float* down, const float* across, int knots, int height, int width,
                             float* HWY_RESTRICT field) {
    for (int row = 0; row < height; ++row, down += knots, field += width)
        for (int knot = 0; knot < knots; ++knot) {
            const float* basis = across + knot * width;
            for (int column = 0; column < width; ++column) field[column] += down[knot] * basis[column];
        }
}

HWY_ATTR void spreadLoop(const float* HWY_RESTRICT page, int height, int width, float share,
                         float* HWY_RESTRICT out) {
    const int count = height * width;
    std::copy_n(page, count, out);
    const float sign = share < 0 ? -1.0f : 1.0f, part = share * sign;
    // A row's neighbours left of its first pixel and right of its last are other rows': the border is mended
    // below.
    for (int i = width; i < count - width; ++i) {
        const float here = sign * page[i];
        float most = std::max(here, std::max(sign * page[i - 1], sign * page[i + 1]));
        most = std::max(most, std::max(sign * page[i - width], sign * page[i + width]));
        out[i] = sign * (here + part * (most - here));
    }
    for (int row = 1; row + 1 < height; ++row) {
        out[row * width] = page[row * width];
        out[row * width + width - 1] = page[row * width + width - 1];
    }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(sample);
HWY_EXPORT(addSurfaceLoop);
HWY_EXPORT(spreadLoop);

void sampleBilinear(const float* page, int stride, const float* x, const float* y, int count, float* out) {
    HWY_DYNAMIC_DISPATCH(sample)(page, stride, x, y, count, out);
}

void addSurface(const float* down, const float* across, int knots, int height, int width, float* field) {
    HWY_DYNAMIC_DISPATCH(addSurfaceLoop)(down, across, knots, height, width, field);
}

void spread(const float* page, int height, int width, float share, float* out) {
    HWY_DYNAMIC_DISPATCH(spreadLoop)(page, height, width, share, out);
}

}  // namespace inkling
#endif
