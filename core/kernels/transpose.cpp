#include "core/kernels/transpose.h"

// clang-format off
#include "core/kernels/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/transpose.cpp"
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

HWY_ATTR void transposePlainly(const float* from, std::ptrdiff_t fromRow, int rows, int columns, float* to,
                               std::ptrdiff_t toRow) {
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) to[c * toRow + r] = from[r * fromRow + c];
}

#if HWY_TARGET != HWY_SCALAR

/// Four floats of each of the rows 0, 4, 8 ... one behind the other.
template <class T>
HWY_ATTR HWY_INLINE hn::Vec<T> loadEveryFourthRow(T tag, const float* from, std::ptrdiff_t row) {
    if constexpr (hn::MaxLanes(tag) == 4) {
        return hn::LoadU(tag, from);
    } else {
        constexpr hn::Half<T> half;
        return hn::Combine(tag,
                           loadEveryFourthRow(half, from + std::ptrdiff_t(hn::MaxLanes(half)) * row, row),
                           loadEveryFourthRow(half, from, row));
    }
}

/// Strips of four columns of as many rows as a vector has lanes, as squares of 4 x 4.
HWY_ATTR void transposeMatrix(const float* from, std::ptrdiff_t fromRow, int rows, int columns, float* to,
                              std::ptrdiff_t toRow) {
    const int wholeRows = rows / lanes * lanes, wholeColumns = columns / 4 * 4;
    for (int r = 0; r < wholeRows; r += lanes)
        for (int c = 0; c < wholeColumns; c += 4) {
            const float* at = from + r * fromRow + c;
            const V row0 = loadEveryFourthRow(d, at, fromRow),
                    row1 = loadEveryFourthRow(d, at + fromRow, fromRow),
                    row2 = loadEveryFourthRow(d, at + 2 * fromRow, fromRow),
                    row3 = loadEveryFourthRow(d, at + 3 * fromRow, fromRow);
            const V evenLower = hn::InterleaveLower(d, row0, row2),
                    evenUpper = hn::InterleaveUpper(d, row0, row2);
            const V oddLower = hn::InterleaveLower(d, row1, row3),
                    oddUpper = hn::InterleaveUpper(d, row1, row3);
            float* out = to + c * toRow + r;
            hn::StoreU(hn::InterleaveLower(d, evenLower, oddLower), d, out);
            hn::StoreU(hn::InterleaveUpper(d, evenLower, oddLower), d, out + toRow);
            hn::StoreU(hn::InterleaveLower(d, evenUpper, oddUpper), d, out + 2 * toRow);
            hn::StoreU(hn::InterleaveUpper(d, evenUpper, oddUpper), d, out + 3 * toRow);
        }
    transposePlainly(from + wholeColumns, fromRow, wholeRows, columns - wholeColumns,
                     to + wholeColumns * toRow, toRow);
    transposePlainly(from + wholeRows * fromRow, fromRow, rows - wholeRows, columns, to + wholeRows, toRow);
}

#else

HWY_ATTR void transposeMatrix(const float* from, std::ptrdiff_t fromRow, int rows, int columns, float* to,
                              std::ptrdiff_t toRow) {
    transposePlainly(from, fromRow, rows, columns, to, toRow);
}

#endif

}  // namespace
}  // namespace inkling::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace inkling {

HWY_EXPORT(transposeMatrix);

void transpose(const float* from, std::ptrdiff_t fromRow, int rows, int columns, float* to,
               std::ptrdiff_t toRow) {
    HWY_DYNAMIC_DISPATCH(transposeMatrix)(from, fromRow, rows, columns, to, toRow);
}

}  // namespace inkling
#endif
