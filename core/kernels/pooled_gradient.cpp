#include "core/kernels/pooled_gradient.h"

#include <algorithm>

#include "core/base/buffer.h"

#ifndef INKLING_POOLED_GRADIENT_TYPES
#define INKLING_POOLED_GRADIENT_TYPES
namespace inkling {
namespace {

/// A gradient and the first place of its window in a block of the padded image.
struct Entry {
    float gradient;
    std::int32_t place;
};

constexpr std::size_t roundUp(std::size_t n) {
    return (n + vectorSlack - 1) / vectorSlack * vectorSlack;
}

/// How the scratch memory is divided. An image or a kernel lies there in blocks of a vector of input
/// channels: [in / lanes][padded height][padded width][lanes], [in / lanes][out][9][lanes].
struct PooledGradientMemory {
    int paddedHeight, paddedWidth, windows;
    std::size_t image, imageGradient, kernel, kernelGradient, lists, counts, end;

    explicit PooledGradientMemory(const ConvolutionSizes& s)
        : paddedHeight(s.height + 2 * s.border),
          paddedWidth(s.width + 2 * s.border),
          windows(s.outRows() * s.outColumns()) {
        const std::size_t in = roundUp(std::size_t(s.in));
        const std::size_t imageSize = std::size_t(paddedHeight) * paddedWidth * in;
        const std::size_t kernelSize = 9 * in * s.out;
        image = 0;
        imageGradient = image + imageSize;
        kernel = imageGradient + imageSize;
        kernelGradient = kernel + kernelSize;
        lists = kernelGradient + kernelSize;
        counts = lists + roundUp(std::size_t(s.out) * windows * sizeof(Entry) / sizeof(float));
        end = counts + roundUp(std::size_t(s.out));
    }
};

}  // namespace
}  // namespace inkling
#endif

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/pooled_gradient.cpp"
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
constexpr int lanes = int(hn::MaxLanes(d));

/// Nine sums, nine weights and the gradient fit AVX-512's 32 registers; with 16 each has its own walk.
constexpr bool oneWalk = lanes == 16;

struct Blocks {
    const ConvolutionSizes& s;
    const PooledGradientMemory& memory;
    int count = (s.in + lanes - 1) / lanes;
    std::ptrdiff_t row = std::ptrdiff_t(memory.paddedWidth) * lanes;
    std::ptrdiff_t image = row * memory.paddedHeight;

    /// Channels of a block that are there; the rest is padding.
    int channels(int block) const { return std::min(lanes, s.in - block * lanes); }
};

/// The lists of one image; returns nothing, adds up the bias's gradient.
HWY_ATTR void listGradients(const ConvolutionSizes& s, const PooledGradientMemory& memory, const float* dy,
                            const std::uint8_t* winner, Entry* lists, std::int32_t* counts,
                            float* biasGradient) {
    const std::int32_t row = memory.paddedWidth * lanes;
    const std::int32_t offsets[stoppedByRelu + 1] = {0, lanes, row, row + lanes, 0};
    std::fill_n(counts, s.out, 0);
    for (int windowRow = 0; windowRow < s.outRows(); ++windowRow)
        for (int column = 0; column < s.outColumns(); ++column, dy += s.out, winner += s.out) {
            const std::int32_t place = 2 * (windowRow * row + column * lanes);
            for (int o = 0; o < s.out; ++o) {
                // Without a branch: where relu stopped it, the next one is written over it.
                Entry& entry = lists[std::ptrdiff_t(o) * memory.windows + counts[o]];
                entry = {dy[o], place + offsets[winner[o]]};
                counts[o] += winner[o] != stoppedByRelu;
            }
        }
    for (int o = 0; o < s.out; ++o) {
        const Entry* list = lists + std::ptrdiff_t(o) * memory.windows;
        for (int i = 0; i < counts[o]; ++i) biasGradient[o] += list[i].gradient;
    }
}

/// Walks one list for one block of input channels: sums [9] += gradient * window of x, and window of dx +=
/// gradient * weights [9].
template <bool Kernel, bool Input>
HWY_ATTR void walk(const Entry* entry, const Entry* end, std::ptrdiff_t row, const float* x, float* dx,
                   const float* weights, float* sums) {
    V sum[9], weight[9];
    for (int tap = 0; tap < 9; ++tap) {
        if (Kernel) sum[tap] = hn::Load(d, sums + tap * lanes);
        if (Input) weight[tap] = hn::Load(d, weights + tap * lanes);
    }
    for (; entry != end; ++entry) {
        const V gradient = hn::Set(d, entry->gradient);
        for (int ky = 0; ky < 3; ++ky) {
            const float* from = x + entry->place + ky * row;
            float* to = dx + entry->place + ky * row;
            for (int kx = 0; kx < 3; ++kx) {
                const int tap = 3 * ky + kx;
                if (Kernel) sum[tap] = hn::MulAdd(gradient, hn::Load(d, from + kx * lanes), sum[tap]);
                if (Input)
                    hn::Store(hn::MulAdd(gradient, weight[tap], hn::Load(d, to + kx * lanes)), d,
                              to + kx * lanes);
            }
        }
    }
    if (Kernel)
        for (int tap = 0; tap < 9; ++tap) hn::Store(sum[tap], d, sums + tap * lanes);
}

HWY_ATTR void imageToBlocks(const Blocks& b, const float* image, float* to) {
    for (int block = 0; block < b.count; ++block, to += b.image) {
        const int channels = b.channels(block);
        for (int y = 0; y < b.s.height; ++y) {
            const float* from = image + std::ptrdiff_t(y) * b.s.width * b.s.in + block * lanes;
            float* at = to + (y + b.s.border) * b.row + b.s.border * lanes;
            for (int x = 0; x < b.s.width; ++x, from += b.s.in, at += lanes)
                hn::Store(hn::IfThenElseZero(hn::FirstN(d, std::size_t(channels)), hn::LoadU(d, from)), d,
                          at);
        }
    }
}

HWY_ATTR void imageFromBlocks(const Blocks& b, const float* from, float* image) {
    for (int block = 0; block < b.count; ++block, from += b.image) {
        const int channels = b.channels(block);
        for (int y = 0; y < b.s.height; ++y) {
            const float* at = from + (y + b.s.border) * b.row + b.s.border * lanes;
            float* to = image + std::ptrdiff_t(y) * b.s.width * b.s.in + block * lanes;
            for (int x = 0; x < b.s.width; ++x, at += lanes, to += b.s.in)
                hn::BlendedStore(hn::Load(d, at), hn::FirstN(d, std::size_t(channels)), d, to);
        }
    }
}

HWY_ATTR void kernelToBlocks(const Blocks& b, const float* kernel, float* to) {
    for (int block = 0; block < b.count; ++block)
        for (int o = 0; o < b.s.out; ++o)
            for (int tap = 0; tap < 9; ++tap, to += lanes) {
                const float* from = kernel + (std::ptrdiff_t(tap) * b.s.in + block * lanes) * b.s.out + o;
                for (int i = 0; i < b.channels(block); ++i) to[i] = from[std::ptrdiff_t(i) * b.s.out];
            }
}

HWY_ATTR void addKernelFromBlocks(const Blocks& b, const float* from, float* kernel) {
    for (int block = 0; block < b.count; ++block)
        for (int o = 0; o < b.s.out; ++o)
            for (int tap = 0; tap < 9; ++tap, from += lanes) {
                float* to = kernel + (std::ptrdiff_t(tap) * b.s.in + block * lanes) * b.s.out + o;
                for (int i = 0; i < b.channels(block); ++i) to[std::ptrdiff_t(i) * b.s.out] += from[i];
            }
}

HWY_ATTR void gradients(const ConvolutionSizes& s, int images, const float* x, const float* kernel,
                        const float* dy, const std::uint8_t* winner, float* dx, float* kernelGradient,
                        float* biasGradient, float* scratch) {
    const PooledGradientMemory memory(s);
    const Blocks blocks{s, memory};
    float* const image = scratch + memory.image;
    float* const imageGradient = scratch + memory.imageGradient;
    float* const packedKernel = scratch + memory.kernel;
    float* const packedGradient = scratch + memory.kernelGradient;
    auto* const lists = reinterpret_cast<Entry*>(scratch + memory.lists);
    auto* const counts = reinterpret_cast<std::int32_t*>(scratch + memory.counts);
    const std::ptrdiff_t imageSize = blocks.count * blocks.image;
    const std::ptrdiff_t kernelSize = std::ptrdiff_t(blocks.count) * s.out * 9 * lanes;

    if (dx) {
        std::fill_n(packedKernel, kernelSize, 0.0f);
        kernelToBlocks(blocks, kernel, packedKernel);
    }
    std::fill_n(packedGradient, kernelSize, 0.0f);
    std::fill_n(image, imageSize, 0.0f);
    for (int n = 0; n < images; ++n) {
        listGradients(s, memory, dy, winner, lists, counts, biasGradient);
        imageToBlocks(blocks, x, image);
        if (dx) std::fill_n(imageGradient, imageSize, 0.0f);
        for (int block = 0; block < blocks.count; ++block) {
            const float* from = image + block * blocks.image;
            float* to = imageGradient + block * blocks.image;
            for (int o = 0; o < s.out; ++o) {
                const Entry* list = lists + std::ptrdiff_t(o) * memory.windows;
                const Entry* end = list + counts[o];
                const std::ptrdiff_t taps = (std::ptrdiff_t(block) * s.out + o) * 9 * lanes;
                if (oneWalk && dx) {
                    walk<true, true>(list, end, blocks.row, from, to, packedKernel + taps,
                                     packedGradient + taps);
                    continue;
                }
                walk<true, false>(list, end, blocks.row, from, to, nullptr, packedGradient + taps);
                if (dx) walk<false, true>(list, end, blocks.row, from, to, packedKernel + taps, nullptr);
            }
        }
        if (dx) {
            imageFromBlocks(blocks, imageGradient, dx);
            dx += std::ptrdiff_t(s.height) * s.width * s.in;
        }
        x += std::ptrdiff_t(s.height) * s.width * s.in;
        dy += s.outputs();
        winner += s.outputs();
    }
    addKernelFromBlocks(blocks, packedGradient, kernelGradient);
}

}  // namespace
}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(gradients);

std::size_t pooledGradientScratch(const ConvolutionSizes& sizes) {
    return PooledGradientMemory(sizes).end;
}

void pooledGradient(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                    const float* dy, const std::uint8_t* winner, float* dx, float* kernelGradient,
                    float* biasGradient, float* scratch) {
    HWY_DYNAMIC_DISPATCH(gradients)
    (sizes, images, x, kernel, dy, winner, dx, kernelGradient, biasGradient, scratch);
}

}  // namespace inkling
#endif
