#include "core/kernels/one_channel.h"

#include <algorithm>
#include <cstddef>

#include "core/base/buffer.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/one_channel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {
namespace {
namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;
using V = hn::Vec<D>;
constexpr D d;
constexpr hn::Rebind<std::int32_t, D> di;
constexpr hn::Rebind<std::uint8_t, D> db;
constexpr int lanes = int(hn::MaxLanes(d));

/// The image with its border; returns the floats from row to row.
HWY_ATTR std::ptrdiff_t pad(const ConvolutionSizes& s, const float* image, float* padded) {
    const std::ptrdiff_t row = s.width + 2 * s.border;
    std::fill_n(padded, row * (s.height + 2 * s.border), 0.0f);
    for (int y = 0; y < s.height; ++y)
        std::copy_n(image + std::ptrdiff_t(y) * s.width, s.width, padded + (y + s.border) * row + s.border);
    return row;
}

HWY_ATTR void forward(const ConvolutionSizes& s, int images, const float* x, const float* kernel,
                      const float* bias, float* y, std::uint8_t* winner, float* scratch) {
    for (int image = 0; image < images; ++image) {
        const std::ptrdiff_t row = pad(s, x + std::ptrdiff_t(image) * s.height * s.width, scratch);
        for (int c = 0; c < s.out; c += lanes) {
            V weights[9];
            for (int tap = 0; tap < 9; ++tap) weights[tap] = hn::LoadU(d, kernel + tap * s.out + c);
            const V b = hn::LoadU(d, bias + c);
            const int rest = s.out - c;
            const auto mask = hn::FirstN(d, std::size_t(rest));
            const auto byteMask = hn::FirstN(db, std::size_t(rest));
            std::ptrdiff_t at = std::ptrdiff_t(image) * s.outputs() + c;
            for (int windowRow = 0; windowRow < s.outRows(); ++windowRow) {
                const float* corner = scratch + 2 * windowRow * row;
                for (int column = 0; column < s.outColumns(); ++column, corner += 2, at += s.out) {
                    V four[4] = {b, b, b, b};
                    for (int py = 0; py < 4; ++py)
                        for (int px = 0; px < 4; ++px) {
                            const V pixel = hn::Set(d, corner[py * row + px]);
                            for (int place = 0; place < 4; ++place) {
                                const int ky = py - place / 2, kx = px - place % 2;
                                if (ky < 0 || ky > 2 || kx < 0 || kx > 2) continue;
                                four[place] = hn::MulAdd(pixel, weights[3 * ky + kx], four[place]);
                            }
                        }
                    V most = four[0];
                    auto which = hn::Zero(di);
                    for (int place = 1; place < 4; ++place) {
                        which = hn::IfThenElse(hn::RebindMask(di, hn::Gt(four[place], most)),
                                               hn::Set(di, place), which);
                        most = hn::Max(four[place], most);
                    }
                    if (s.relu) {
                        which = hn::IfThenElse(hn::RebindMask(di, hn::Gt(most, hn::Zero(d))), which,
                                               hn::Set(di, stoppedByRelu));
                        most = hn::Max(most, hn::Zero(d));
                    }
                    if (rest >= lanes) {
                        hn::StoreU(most, d, y + at);
                        if (winner) hn::StoreU(hn::DemoteTo(db, which), db, winner + at);
                    } else {
                        hn::BlendedStore(most, mask, d, y + at);
                        if (winner) hn::BlendedStore(hn::DemoteTo(db, which), byteMask, db, winner + at);
                    }
                }
            }
        }
    }
}

/// The 4 x 4 pixels under each window, 16 floats a window.
HWY_ATTR void copyPatches(const ConvolutionSizes& s, const float* padded, std::ptrdiff_t row,
                          float* patches) {
    for (int windowRow = 0; windowRow < s.outRows(); ++windowRow)
        for (int column = 0; column < s.outColumns(); ++column, patches += 16)
            for (int y = 0; y < 4; ++y)
                std::copy_n(padded + (2 * windowRow + y) * row + 2 * column, 4, patches + 4 * y);
}

HWY_ATTR void backward(const ConvolutionSizes& s, int images, const float* x, const float* dy,
                       const std::uint8_t* winner, float* kernelGradient, float* biasGradient,
                       float* scratch) {
    float* const patches = scratch + std::ptrdiff_t(s.height + 2 * s.border) * (s.width + 2 * s.border);
    const int windows = s.outRows() * s.outColumns();
    for (int image = 0; image < images; ++image) {
        const std::ptrdiff_t row = pad(s, x + std::ptrdiff_t(image) * s.height * s.width, scratch);
        copyPatches(s, scratch, row, patches);
        for (int c = 0; c < s.out; c += lanes) {
            V sums[9], biasSum = hn::Zero(d);
            for (V& sum : sums) sum = hn::Zero(d);
            std::ptrdiff_t at = std::ptrdiff_t(image) * s.outputs() + c;
            for (int window = 0; window < windows; ++window, at += s.out) {
                const float* patch = patches + 16 * window;
                const auto which = hn::PromoteTo(di, hn::LoadU(db, winner + at));
                const V gradient = hn::IfThenZeroElse(
                    hn::RebindMask(d, hn::Eq(which, hn::Set(di, stoppedByRelu))), hn::LoadU(d, dy + at));
                biasSum = hn::Add(biasSum, gradient);
#if HWY_MAX_BYTES < 32  // fewer lanes than a patch has pixels to pick from
                for (int place = 0; place < 4; ++place) {
                    const V won =
                        hn::IfThenElseZero(hn::RebindMask(d, hn::Eq(which, hn::Set(di, place))), gradient);
                    for (int tap = 0; tap < 9; ++tap)
                        sums[tap] = hn::MulAdd(
                            won, hn::Set(d, patch[4 * (tap / 3 + place / 2) + tap % 3 + place % 2]),
                            sums[tap]);
                }
#else
                // Each channel picks its own pixel: that of the winner's corner, 0, 1, 4 or 5 of the patch,
                // and the tap.
                const auto corner = hn::IndicesFromVec(d, hn::Add(which, hn::And(which, hn::Set(di, 2))));
                for (int tap = 0; tap < 9; ++tap)
                    sums[tap] = hn::MulAdd(
                        gradient, hn::TableLookupLanes(hn::LoadU(d, patch + 4 * (tap / 3) + tap % 3), corner),
                        sums[tap]);
#endif
            }
            // The last vector may have lanes of the next pixel's channels: they are left out here.
            const auto mask = hn::FirstN(d, std::size_t(std::min(lanes, s.out - c)));
            const auto add = [&](V sum, float* to)
                                 HWY_ATTR { hn::BlendedStore(hn::Add(hn::LoadU(d, to), sum), mask, d, to); };
            for (int tap = 0; tap < 9; ++tap) add(sums[tap], kernelGradient + tap * s.out + c);
            add(biasSum, biasGradient + c);
        }
    }
}

}  // namespace
}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(forward);
HWY_EXPORT(backward);

std::size_t oneChannelScratch(const ConvolutionSizes& sizes) {
    const int padded = (sizes.height + 2 * sizes.border) * (sizes.width + 2 * sizes.border);
    return std::size_t(padded) + std::size_t(16 * sizes.outRows() * sizes.outColumns()) + vectorSlack;
}

void oneChannelForward(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                       const float* bias, float* y, std::uint8_t* winner, float* scratch) {
    HWY_DYNAMIC_DISPATCH(forward)(sizes, images, x, kernel, bias, y, winner, scratch);
}

void oneChannelBackward(const ConvolutionSizes& sizes, int images, const float* x, const float* dy,
                        const std::uint8_t* winner, float* kernelGradient, float* biasGradient,
                        float* scratch) {
    HWY_DYNAMIC_DISPATCH(backward)
    (sizes, images, x, dy, winner, kernelGradient, biasGradient, scratch);
}

}  // namespace inkling
#endif
