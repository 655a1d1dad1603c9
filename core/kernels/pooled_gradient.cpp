#include "core/kernels/pooled_gradient.h"

#include <algorithm>

#include "core/base/buffer.h"
#include "core/kernels/activations.h"
#include "core/kernels/transpose.h"

#ifndef INKLING_POOLED_GRADIENT_MEMORY
#define INKLING_POOLED_GRADIENT_MEMORY
namespace inkling {
namespace {

// Output channels whose weights, for a vector of input channels, stay in the nearest cache.
constexpr int slab = 64;

/// How the scratch memory is divided. An image or a kernel lies there in blocks of a vector of input
/// channels: [in / lanes][padded height][padded width][lanes], [in / lanes][out][9][lanes].
struct PooledGradientMemory {
    int paddedHeight, paddedWidth, windows;
    std::size_t rowOfList;  ///< of the matrices [out][windows], which become lists
    std::size_t image, imageGradient, kernel, kernelGradient, places, byChannel, entries, starts, turned, end;

    explicit PooledGradientMemory(const ConvolutionSizes& s)
        : paddedHeight(s.height + 2 * s.border),
          paddedWidth(s.width + 2 * s.border),
          windows(s.outRows() * s.outColumns()),
          rowOfList(wholeVectors(std::size_t(windows))) {
        const std::size_t in = wholeVectors(std::size_t(s.in)), out = wholeVectors(std::size_t(s.out));
        const std::size_t imageSize = std::size_t(paddedHeight) * paddedWidth * in;
        const std::size_t kernelSize = 9 * in * s.out;
        const std::size_t slabs = (std::size_t(s.out) + slab - 1) / slab;
        std::size_t at = 0;
        const auto take = [&](std::size_t size) {
            const std::size_t begin = at;
            at += wholeVectors(size) + vectorSlack;
            return begin;
        };
        image = take(imageSize);
        imageGradient = take(imageSize);
        kernel = take(kernelSize);
        kernelGradient = take(kernelSize);
        places = take(std::size_t(s.outputs()));
        byChannel = take(2 * rowOfList * s.out);
        entries = take(2 * (std::size_t(windows) * out + vectorSlack));
        starts = take(4 * slabs * windows + 1);
        turned = take(vectorSlack * out);
        end = at;
    }
};

/// Gradients, and where in a block each belongs.
struct List {
    float* gradients;
    std::int32_t* places;
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
constexpr hn::Rebind<std::int32_t, D> di;
constexpr hn::Rebind<std::uint8_t, D> db;
constexpr int lanes = int(hn::MaxLanes(d));

struct Blocks {
    const ConvolutionSizes& s;
    const PooledGradientMemory& memory;
    int count = (s.in + lanes - 1) / lanes;
    std::ptrdiff_t row = std::ptrdiff_t(memory.paddedWidth) * lanes;
    std::ptrdiff_t image = row * memory.paddedHeight;

    /// Channels of a block that are there; the rest is padding.
    int channels(int block) const { return std::min(lanes, s.in - block * lanes); }
};

/// For each output channel the list of its places that have a gradient; adds up the bias's gradient. `places`
/// [windows][out] is memory for the while; lists lie `rowOfList` apart.
HWY_ATTR void listByChannel(const ConvolutionSizes& s, const PooledGradientMemory& memory, const float* dy,
                            const std::uint8_t* winner, std::int32_t* places, List lists,
                            std::int32_t* counts, float* biasGradient) {
    const std::int32_t row = memory.paddedWidth * lanes;
    std::ptrdiff_t at = 0;
    for (int windowRow = 0; windowRow < s.outRows(); ++windowRow)
        for (int column = 0; column < s.outColumns(); ++column)
            for (int o = 0; o < s.out; o += lanes) {
                const int rest = std::min(lanes, s.out - o);
                const auto which = hn::PromoteTo(di, hn::LoadU(db, winner + at));
                const auto stopped = hn::Eq(which, hn::Set(di, stoppedByRelu));
                const auto place =
                    hn::Add(hn::Set(di, 2 * (windowRow * row + column * lanes)),
                            hn::Add(hn::Mul(hn::And(which, hn::Set(di, 1)), hn::Set(di, lanes)),
                                    hn::Mul(hn::ShiftRight<1>(which), hn::Set(di, row))));
                hn::StoreU(hn::IfThenElse(stopped, hn::Set(di, -1), place), di, places + at);
                const V sum = hn::Add(hn::LoadU(d, biasGradient + o),
                                      hn::IfThenZeroElse(hn::RebindMask(d, stopped), hn::LoadU(d, dy + at)));
                hn::BlendedStore(sum, hn::FirstN(d, std::size_t(rest)), d, biasGradient + o);
                at += rest;
            }
    const auto rowOfList = std::ptrdiff_t(memory.rowOfList);
    transpose(dy, s.out, memory.windows, s.out, lists.gradients, rowOfList);
    transpose(reinterpret_cast<const float*>(places), s.out, memory.windows, s.out,
              reinterpret_cast<float*>(lists.places), rowOfList);
    for (int o = 0; o < s.out; ++o) {
        float* gradients = lists.gradients + o * rowOfList;
        std::int32_t* placesOfChannel = lists.places + o * rowOfList;
        std::size_t count = 0;
        for (int w = 0; w < memory.windows; w += lanes) {
            // What lies behind the last window is no entry.
            const auto place = hn::IfThenElse(hn::FirstN(di, std::size_t(memory.windows - w)),
                                              hn::LoadU(di, placesOfChannel + w), hn::Set(di, -1));
            const auto alive = hn::Gt(place, hn::Set(di, -1));
            const V gradient = hn::LoadU(d, gradients + w);
            hn::StoreU(hn::Compress(gradient, hn::RebindMask(d, alive)), d, gradients + count);
            hn::StoreU(hn::Compress(place, alive), di, placesOfChannel + count);
            count += hn::CountTrue(di, alive);
        }
        counts[o] = std::int32_t(count);
    }
}

/// For each slab of output channels, window and place of the winner the list of gradients and of where the
/// channels' weights are, one list behind the other; starts [slabs * windows * 4 + 1].
HWY_ATTR void listByPlace(const ConvolutionSizes& s, const PooledGradientMemory& memory, const float* dy,
                          const std::uint8_t* winner, List lists, std::int32_t* starts) {
    const auto weightsOfFirst = hn::Mul(hn::Iota(di, 0), hn::Set(di, 9 * lanes));
    std::size_t count = 0;
    for (int first = 0; first < s.out; first += slab)
        for (int window = 0; window < memory.windows; ++window)
            for (int place = 0; place < 4; ++place) {
                *starts++ = std::int32_t(count);
                const std::ptrdiff_t at = std::ptrdiff_t(window) * s.out;
                const int end = std::min(first + slab, s.out);
                for (int o = first; o < end; o += lanes) {
                    const auto which = hn::PromoteTo(di, hn::LoadU(db, winner + at + o));
                    const auto won =
                        hn::And(hn::Eq(which, hn::Set(di, place)), hn::FirstN(di, std::size_t(end - o)));
                    const auto weights = hn::Add(weightsOfFirst, hn::Set(di, o * 9 * lanes));
                    const V gradient = hn::LoadU(d, dy + at + o);
                    hn::StoreU(hn::Compress(gradient, hn::RebindMask(d, won)), d, lists.gradients + count);
                    hn::StoreU(hn::Compress(weights, won), di, lists.places + count);
                    count += hn::CountTrue(di, won);
                }
            }
    *starts = std::int32_t(count);
}

/// The kernel's gradient for one output channel and one block of input channels: sums [9] += gradient *
/// window of x, for the channel's list.
HWY_ATTR void addToKernel(List list, int count, std::ptrdiff_t row, const float* x, float* sums) {
    V sum[9];
    for (int tap = 0; tap < 9; ++tap) sum[tap] = hn::Load(d, sums + tap * lanes);
    for (int i = 0; i < count; ++i) {
        const V gradient = hn::Set(d, list.gradients[i]);
        const float* from = x + list.places[i];
        for (int ky = 0; ky < 3; ++ky)
            for (int kx = 0; kx < 3; ++kx)
                sum[3 * ky + kx] =
                    hn::MulAdd(gradient, hn::Load(d, from + ky * row + kx * lanes), sum[3 * ky + kx]);
    }
    for (int tap = 0; tap < 9; ++tap) hn::Store(sum[tap], d, sums + tap * lanes);
}

/// The input's gradient for one place and one block of input channels: window of dx += gradient * weights
/// [9], for the place's list.
HWY_ATTR void addToInput(const float* gradient, const std::int32_t* place, const std::int32_t* end,
                         std::ptrdiff_t row, const float* weights, float* dx) {
    V sum[9];
    for (int ky = 0; ky < 3; ++ky)
        for (int kx = 0; kx < 3; ++kx) sum[3 * ky + kx] = hn::Load(d, dx + ky * row + kx * lanes);
    for (; place != end; ++place, ++gradient) {
        const V g = hn::Set(d, *gradient);
        const float* from = weights + *place;
        for (int tap = 0; tap < 9; ++tap) sum[tap] = hn::MulAdd(g, hn::Load(d, from + tap * lanes), sum[tap]);
    }
    for (int ky = 0; ky < 3; ++ky)
        for (int kx = 0; kx < 3; ++kx) hn::Store(sum[3 * ky + kx], d, dx + ky * row + kx * lanes);
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
        for (int tap = 0; tap < 9; ++tap)
            transpose(kernel + (std::ptrdiff_t(tap) * b.s.in + block * lanes) * b.s.out, b.s.out,
                      b.channels(block), b.s.out, to + (std::ptrdiff_t(block) * b.s.out * 9 + tap) * lanes,
                      9 * lanes);
}

HWY_ATTR void addKernelFromBlocks(const Blocks& b, const float* from, float* turned, float* kernel) {
    for (int block = 0; block < b.count; ++block)
        for (int tap = 0; tap < 9; ++tap) {
            const int channels = b.channels(block);
            transpose(from + (std::ptrdiff_t(block) * b.s.out * 9 + tap) * lanes, 9 * lanes, b.s.out,
                      channels, turned, b.s.out);
            addRows(turned, 1, channels * b.s.out,
                    kernel + (std::ptrdiff_t(tap) * b.s.in + block * lanes) * b.s.out);
        }
}

HWY_ATTR void gradients(const ConvolutionSizes& s, int images, const float* x, const float* kernel,
                        const float* dy, const std::uint8_t* winner, float* dx, float* kernelGradient,
                        float* biasGradient, float* scratch) {
    const PooledGradientMemory memory(s);
    const Blocks blocks{s, memory};
    const auto ints = [&](std::size_t at) { return reinterpret_cast<std::int32_t*>(scratch + at); };
    float* const image = scratch + memory.image;
    float* const imageGradient = scratch + memory.imageGradient;
    float* const packedKernel = scratch + memory.kernel;
    float* const packedGradient = scratch + memory.kernelGradient;
    const std::size_t byChannelSize = memory.rowOfList * std::size_t(s.out);
    const List byChannel{scratch + memory.byChannel, ints(memory.byChannel + byChannelSize)};
    const std::size_t entriesSize =
        std::size_t(memory.windows) * wholeVectors(std::size_t(s.out)) + vectorSlack;
    const List byPlace{scratch + memory.entries, ints(memory.entries + entriesSize)};
    std::int32_t* const starts = ints(memory.starts);
    std::int32_t* const counts =
        ints(memory.turned);  // until the end, when the kernel's gradient is turned there
    const std::ptrdiff_t imageSize = blocks.count * blocks.image;
    const std::ptrdiff_t kernelSize = std::ptrdiff_t(blocks.count) * s.out * 9 * lanes;

    if (dx) {
        if (s.in % lanes) std::fill_n(packedKernel, kernelSize, 0.0f);
        kernelToBlocks(blocks, kernel, packedKernel);
    }
    if (kernelGradient) {
        std::fill_n(packedGradient, kernelSize, 0.0f);
        std::fill_n(image, imageSize, 0.0f);
    }
    for (int n = 0; n < images; ++n) {
        if (kernelGradient) {
            listByChannel(s, memory, dy, winner, ints(memory.places), byChannel, counts, biasGradient);
            imageToBlocks(blocks, x, image);
            for (int block = 0; block < blocks.count; ++block)
                for (int o = 0; o < s.out; ++o) {
                    const std::size_t list = std::size_t(o) * memory.rowOfList;
                    addToKernel({byChannel.gradients + list, byChannel.places + list}, counts[o], blocks.row,
                                image + block * blocks.image,
                                packedGradient + (std::ptrdiff_t(block) * s.out + o) * 9 * lanes);
                }
        }
        if (dx) {
            listByPlace(s, memory, dy, winner, byPlace, starts);
            std::fill_n(imageGradient, imageSize, 0.0f);
            for (int block = 0; block < blocks.count; ++block) {
                const float* weights = packedKernel + std::ptrdiff_t(block) * s.out * 9 * lanes;
                const std::int32_t* start = starts;
                for (int first = 0; first < s.out; first += slab)
                    for (int row = 0; row < s.outRows(); ++row)
                        for (int column = 0; column < s.outColumns(); ++column)
                            for (int place = 0; place < 4; ++place, ++start)
                                if (start[0] != start[1])
                                    addToInput(byPlace.gradients + start[0], byPlace.places + start[0],
                                               byPlace.places + start[1], blocks.row, weights,
                                               imageGradient + block * blocks.image +
                                                   (2 * row + place / 2) * blocks.row +
                                                   (2 * column + place % 2) * lanes);
            }
            imageFromBlocks(blocks, imageGradient, dx);
            dx += std::ptrdiff_t(s.height) * s.width * s.in;
        }
        x += std::ptrdiff_t(s.height) * s.width * s.in;
        dy += s.outputs();
        winner += s.outputs();
    }
    if (kernelGradient) addKernelFromBlocks(blocks, packedGradient, scratch + memory.turned, kernelGradient);
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
