#include "core/kernels/winograd.h"

#include <algorithm>

#include "core/base/buffer.h"
#include "core/kernels/product.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/winograd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

#ifndef INKLING_WINOGRAD_MEMORY
#define INKLING_WINOGRAD_MEMORY
namespace inkling {
namespace {

constexpr int points = 16;  // of the 4 x 4 square that a tile becomes
constexpr int tilesAtOnce =
    28;                    // two heights of the product's tile; their products stay in the nearest caches
constexpr int panel = 32;  // output channels at once

/// How the scratch memory is divided.
struct WinogradMemory {
    int tileRows, tileColumns;                        ///< of an image
    int paddedHeight, paddedWidth;                    ///< what all tiles of an image read
    std::size_t kernel, image, input, products, end;  ///< offsets

    explicit WinogradMemory(const ConvolutionSizes& s) {
        tileRows = s.pool ? s.outRows() : (s.outRows() + 1) / 2;
        tileColumns = s.pool ? s.outColumns() : (s.outColumns() + 1) / 2;
        paddedHeight = 2 * tileRows + 2;
        paddedWidth = 2 * tileColumns + 2;
        kernel = 0;
        image = kernel + wholeVectors(std::size_t(points) * s.in * s.out + vectorSlack);
        input = image + wholeVectors(std::size_t(paddedHeight) * paddedWidth * s.in + vectorSlack);
        products = input + points * tilesAtOnce * wholeVectors(std::size_t(s.in));
        end = products + points * tilesAtOnce * panel;
    }
};

}  // namespace
}  // namespace inkling
#endif

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

/// The first `rest` lanes, or all.
HWY_ATTR void storePart(V value, float* to, int rest) {
    if (rest >= lanes)
        hn::StoreU(value, d, to);
    else
        hn::BlendedStore(value, hn::FirstN(d, std::size_t(rest)), d, to);
}

/// [16][in][out] from [3, 3, in, out]: G g G^T with G = (1 0 0; 1/2 1/2 1/2; 1/2 -1/2 1/2; 0 0 1).
HWY_ATTR void transformKernel(const ConvolutionSizes& s, const float* kernel, float* to) {
    const std::ptrdiff_t place = std::ptrdiff_t(s.in) * s.out;
    const V half = hn::Set(d, 0.5f);
    for (std::ptrdiff_t j = 0; j < place; j += lanes) {
        V rows[4][3];
        for (int x = 0; x < 3; ++x) {
            const V a = hn::LoadU(d, kernel + x * place + j), b = hn::LoadU(d, kernel + (3 + x) * place + j),
                    c = hn::LoadU(d, kernel + (6 + x) * place + j);
            const V outer = hn::Mul(half, hn::Add(a, c)), inner = hn::Mul(half, b);
            rows[0][x] = a;
            rows[1][x] = hn::Add(outer, inner);
            rows[2][x] = hn::Sub(outer, inner);
            rows[3][x] = c;
        }
        const int rest = int(std::min<std::ptrdiff_t>(lanes, place - j));
        for (int y = 0; y < 4; ++y) {
            float* at = to + 4 * y * place + j;
            const V outer = hn::Mul(half, hn::Add(rows[y][0], rows[y][2])), inner = hn::Mul(half, rows[y][1]);
            storePart(rows[y][0], at, rest);
            storePart(hn::Add(outer, inner), at + place, rest);
            storePart(hn::Sub(outer, inner), at + 2 * place, rest);
            storePart(rows[y][2], at + 3 * place, rest);
        }
    }
}

/// (a, b, c, d) to (a - c, b + c, c - b, b - d).
HWY_ATTR HWY_INLINE void transformLine(V& a, V& b, V& c, V& e) {
    const V sum = hn::Add(b, c), difference = hn::Sub(c, b);
    a = hn::Sub(a, c);
    e = hn::Sub(b, e);
    b = sum;
    c = difference;
}

/// One tile: 4 x 4 pixels of `in` channels at `from` to [16][`in` rounded up], `stride` floats from point to
/// point.
HWY_ATTR void transformInput(const float* from, std::ptrdiff_t row, int in, float* to,
                             std::ptrdiff_t stride) {
    for (int c = 0; c < in; c += lanes) {
        V t[4][4];
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 4; ++x) t[y][x] = hn::LoadU(d, from + y * row + std::ptrdiff_t(x) * in + c);
            transformLine(t[y][0], t[y][1], t[y][2], t[y][3]);
        }
        for (int x = 0; x < 4; ++x) transformLine(t[0][x], t[1][x], t[2][x], t[3][x]);
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 4; ++x) hn::Store(t[y][x], d, to + (4 * y + x) * stride + c);
    }
}

/// The four outputs of a tile from its 16 products, `stride` floats from point to point.
HWY_ATTR HWY_INLINE void transformProducts(const float* from, std::ptrdiff_t stride, V* out) {
    V upper[4], lower[4];
    for (int x = 0; x < 4; ++x) {
        const V a = hn::Load(d, from + x * stride), b = hn::Load(d, from + (4 + x) * stride),
                c = hn::Load(d, from + (8 + x) * stride), e = hn::Load(d, from + (12 + x) * stride);
        const V sum = hn::Add(b, c), difference = hn::Sub(b, c);
        upper[x] = hn::Add(a, sum);
        lower[x] = hn::Sub(difference, e);
    }
    out[0] = hn::Add(upper[0], hn::Add(upper[1], upper[2]));
    out[1] = hn::Sub(hn::Sub(upper[1], upper[2]), upper[3]);
    out[2] = hn::Add(lower[0], hn::Add(lower[1], lower[2]));
    out[3] = hn::Sub(hn::Sub(lower[1], lower[2]), lower[3]);
}

/// One vector of channels of a pooling window.
HWY_ATTR HWY_INLINE void storePooled(const V* four, V bias, bool relu, float* y, std::uint8_t* winner,
                                     int rest) {
    V most = four[0];
    auto which = hn::Zero(di);
    for (int place = 1; place < 4; ++place) {
        which = hn::IfThenElse(hn::RebindMask(di, hn::Gt(four[place], most)), hn::Set(di, place), which);
        most = hn::Max(four[place], most);
    }
    most = hn::Add(most, bias);
    if (relu) {
        which =
            hn::IfThenElse(hn::RebindMask(di, hn::Gt(most, hn::Zero(d))), which, hn::Set(di, stoppedByRelu));
        most = hn::Max(most, hn::Zero(d));
    }
    storePart(most, y, rest);
    if (!winner) return;
    if (rest >= lanes)
        hn::StoreU(hn::DemoteTo(db, which), db, winner);
    else
        hn::BlendedStore(hn::DemoteTo(db, which), hn::FirstN(db, std::size_t(rest)), db, winner);
}

HWY_ATTR void forward(const ConvolutionSizes& s, int images, const float* x, const float* kernel,
                      const float* bias, float* y, std::uint8_t* winner, float* scratch) {
    const WinogradMemory memory(s);
    float* const points4 = scratch + memory.kernel;
    float* const padded = scratch + memory.image;
    float* const input = scratch + memory.input;
    float* const products = scratch + memory.products;
    const std::ptrdiff_t inStride = std::ptrdiff_t(wholeVectors(std::size_t(s.in)));
    const std::ptrdiff_t paddedRow = std::ptrdiff_t(memory.paddedWidth) * s.in;
    const int tilesOfImage = memory.tileRows * memory.tileColumns, tiles = images * tilesOfImage;
    const int outColumns = s.outColumns();

    transformKernel(s, kernel, points4);
    std::fill_n(padded, paddedRow * memory.paddedHeight, 0.0f);
    const int copyRows = std::min(s.height, memory.paddedHeight - s.border);
    const int copyColumns = std::min(s.width, memory.paddedWidth - s.border);

    for (int first = 0; first < tiles; first += tilesAtOnce) {
        const int count = std::min(tilesAtOnce, tiles - first);
        for (int t = 0; t < count; ++t) {
            const int image = (first + t) / tilesOfImage, tile = (first + t) % tilesOfImage;
            if (tile == 0)
                for (int row = 0; row < copyRows; ++row)
                    std::copy_n(x + (std::ptrdiff_t(image) * s.height + row) * s.width * s.in,
                                std::ptrdiff_t(copyColumns) * s.in,
                                padded + (row + s.border) * paddedRow + std::ptrdiff_t(s.border) * s.in);
            transformInput(padded + 2 * (tile / memory.tileColumns) * paddedRow +
                               std::ptrdiff_t(2 * (tile % memory.tileColumns)) * s.in,
                           paddedRow, s.in, input + t * inStride, tilesAtOnce * inStride);
        }
        for (int column = 0; column < s.out; column += panel) {
            Product p;
            p.rows = count;
            p.columns = std::min(panel, s.out - column);
            p.depth = s.in;
            p.aRow = inStride;
            p.bDepth = s.out;
            p.cRow = panel;
            for (int point = 0; point < points; ++point) {
                p.a = input + point * tilesAtOnce * inStride;
                p.b = points4 + std::ptrdiff_t(point) * s.in * s.out + column;
                p.c = products + point * tilesAtOnce * panel;
                multiply(p);
            }
            for (int t = 0; t < count; ++t) {
                const int image = (first + t) / tilesOfImage, tile = (first + t) % tilesOfImage;
                const int row = tile / memory.tileColumns, tileColumn = tile % memory.tileColumns;
                for (int c = 0; c < p.columns; c += lanes) {
                    V four[4];
                    transformProducts(products + t * panel + c, tilesAtOnce * panel, four);
                    const V b = bias ? hn::LoadU(d, bias + column + c) : hn::Zero(d);
                    const int rest = p.columns - c;
                    if (s.pool) {
                        const std::ptrdiff_t at =
                            (std::ptrdiff_t(image) * tilesOfImage + tile) * s.out + column + c;
                        storePooled(four, b, s.relu, y + at, winner ? winner + at : nullptr, rest);
                        continue;
                    }
                    for (int place = 0; place < 4; ++place) {
                        const int outRow = 2 * row + place / 2, outColumn = 2 * tileColumn + place % 2;
                        if (outRow >= s.outRows() || outColumn >= outColumns) continue;
                        const V sum = hn::Add(four[place], b);
                        storePart(
                            s.relu ? hn::Max(sum, hn::Zero(d)) : sum,
                            y +
                                ((std::ptrdiff_t(image) * s.outRows() + outRow) * outColumns + outColumn) *
                                    s.out +
                                column + c,
                            rest);
                    }
                }
            }
        }
    }
}

}  // namespace
}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(forward);

std::size_t winogradScratch(const ConvolutionSizes& sizes) {
    return WinogradMemory(sizes).end;
}

void winogradForward(const ConvolutionSizes& sizes, int images, const float* x, const float* kernel,
                     const float* bias, float* y, std::uint8_t* winner, float* scratch) {
    HWY_DYNAMIC_DISPATCH(forward)(sizes, images, x, kernel, bias, y, winner, scratch);
}

}  // namespace inkling
#endif
