#include "core/kernels/product.h"

#include <algorithm>
#include <utility>

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/product.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>
// clang-format on

HWY_BEFORE_NAMESPACE();
namespace inkling::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<float, 16>;
using V = hn::Vec<D>;
constexpr D d;
constexpr int lanes = int(hn::MaxLanes(d));

// A tile of C stays in registers while the inner dimension runs: 14 x 2 vectors fill AVX-512's 32 registers
// (28 and 14 pixels, MNIST's rows, come out even), 6 x 2 the 16 of the others.
constexpr int tileRows = lanes == 16 ? 14 : 6;
constexpr int tileVectors = 2;
// A single row is as fast as B can be read, and B is read fastest in long stretches.
constexpr int rowVectors = 8;

template <int Rows, int Vectors>
HWY_ATTR void multiplyTile(const Product& p, int row, int column, int columns) {
    static_assert(Rows == 1 ? Vectors <= rowVectors : Rows <= tileRows && Vectors <= tileVectors);
    float* c = p.c + row * p.cRow + column;
    V sum[Rows][Vectors];
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < Vectors; ++v)
            sum[r][v] = p.accumulate ? hn::LoadU(d, c + r * p.cRow + v * lanes)
                        : p.bias     ? hn::LoadU(d, p.bias + column + v * lanes)
                                     : hn::Zero(d);

    // Three rows share a pointer: x86 addresses pointer + stride and pointer + 2 stride for nothing.
    constexpr int groups = (Rows + 2) / 3;
    for (int s = 0; s < p.stretches; ++s) {
        const float* a[groups];
        for (int g = 0; g < groups; ++g) a[g] = p.a + s * p.aStretch + (row + 3 * g) * p.aRow;
        const float* b = p.b + s * p.bStretch + column;
        for (int k = 0; k < p.depth; ++k) {
            V right[Vectors];
            for (int v = 0; v < Vectors; ++v) right[v] = hn::LoadU(d, b + v * lanes);
            for (int r = 0; r < Rows; ++r) {
                const V left = hn::Set(d, a[r / 3][(r % 3) * p.aRow]);
                for (int v = 0; v < Vectors; ++v) sum[r][v] = hn::MulAdd(left, right[v], sum[r][v]);
            }
            for (int g = 0; g < groups; ++g) a[g] += p.aDepth;
            b += p.bDepth;
        }
    }

    const int rest = columns - (Vectors - 1) * lanes;  // of the last vector: 1 to lanes
    const auto mask = hn::FirstN(d, std::size_t(rest));
    for (int r = 0; r < Rows; ++r)
        for (int v = 0; v < Vectors; ++v) {
            const V value = p.relu ? hn::Max(sum[r][v], hn::Zero(d)) : sum[r][v];
            float* to = c + r * p.cRow + v * lanes;
            if (v + 1 < Vectors || rest == lanes)
                hn::StoreU(value, d, to);
            else
                hn::BlendedStore(value, mask, d, to);
        }
}

using Tile = void (*)(const Product&, int row, int column, int columns);

template <int Vectors, int... Rows>
constexpr void fillTiles(Tile* tiles, std::integer_sequence<int, Rows...>) {
    ((tiles[Rows + 1] = multiplyTile<Rows + 1, Vectors>), ...);
}

template <int... Vectors>
constexpr void fillRows(Tile* tiles, std::integer_sequence<int, Vectors...>) {
    ((tiles[Vectors + 1] = multiplyTile<1, Vectors + 1>), ...);
}

struct Tiles {
    Tile of[tileVectors + 1][tileRows + 1] = {};  ///< [vectors][rows]
    Tile row[rowVectors + 1] = {};                ///< [vectors]
    constexpr Tiles() {
        fillRows(row, std::make_integer_sequence<int, rowVectors>());
        fillTiles<1>(of[1], std::make_integer_sequence<int, tileRows>());
        fillTiles<2>(of[2], std::make_integer_sequence<int, tileRows>());
    }
};

HWY_ATTR void multiplyTiles(const Product& p) {
    static constexpr Tiles tiles;
    const int panel = (p.rows == 1 ? rowVectors : tileVectors) * lanes;
    // As even as can be: 16 rows are 8 and 8, for 14 and 2 would wait for the two.
    const int rowTiles = (p.rows + tileRows - 1) / tileRows;
    const int height = rowTiles ? (p.rows + rowTiles - 1) / rowTiles : 1;
    for (int column = 0; column < p.columns; column += panel) {
        const int columns = std::min(panel, p.columns - column);
        const int vectors = (columns + lanes - 1) / lanes;
        if (p.rows == 1) tiles.row[vectors](p, 0, column, columns);
        for (int row = 0; row < p.rows && p.rows > 1; row += height)
            tiles.of[vectors][std::min(height, p.rows - row)](p, row, column, columns);
    }
}

/// A large B is taken in blocks of its rows that stay in the second cache while all rows of A pass by. The
/// sums are made in the same order as without.
HWY_ATTR void multiplyBlocks(const Product& p) {
    constexpr int blockFloats = 65536;
    const int blockDepth = std::max(64, blockFloats / std::max(1, p.columns));
    if (p.stretches != 1 || p.depth <= blockDepth) {
        multiplyTiles(p);
        return;
    }
    Product block = p;
    for (int k = 0; k < p.depth; k += blockDepth) {
        block.depth = std::min(blockDepth, p.depth - k);
        block.a = p.a + k * p.aDepth;
        block.b = p.b + k * p.bDepth;
        block.accumulate = p.accumulate || k > 0;
        block.relu = p.relu && k + block.depth == p.depth;
        multiplyTiles(block);
    }
}

}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(multiplyBlocks);

void multiply(const Product& product) {
    HWY_DYNAMIC_DISPATCH(multiplyBlocks)(product);
}

void multiplyReference(const Product& p) {
    for (int r = 0; r < p.rows; ++r)
        for (int j = 0; j < p.columns; ++j) {
            double sum = p.accumulate ? p.c[r * p.cRow + j] : p.bias ? p.bias[j] : 0.0f;
            for (int s = 0; s < p.stretches; ++s)
                for (int k = 0; k < p.depth; ++k)
                    sum += double(p.a[r * p.aRow + s * p.aStretch + k * p.aDepth]) *
                           p.b[s * p.bStretch + k * p.bDepth + j];
            p.c[r * p.cRow + j] = float(p.relu ? std::max(sum, 0.0) : sum);
        }
}

}  // namespace inkling
#endif
