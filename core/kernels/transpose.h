// Turning a matrix round.
#pragma once

#include <cstddef>

namespace inkling {

/// to [columns, rows] from `from` [rows, columns]; rows lie fromRow and toRow floats apart.
void transpose(const float* from, std::ptrdiff_t fromRow, int rows, int columns, float* to,
               std::ptrdiff_t toRow);

}  // namespace inkling
