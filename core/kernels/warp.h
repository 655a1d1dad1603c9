// Images bent and strokes thickened, for augmentation.
#pragma once

namespace inkling {

/// out[i] = the bilinear value of `page` at column x[i] and row y[i], i < count. `page` is rows of `stride`
/// floats; the four neighbours of every place must be on it.
void sampleBilinear(const float* page, int stride, const float* x, const float* y, int count, float* out);

/// field[row, column] += the sum over k of down[row, k] across[k, column], where down is [height, knots] and
/// across is [knots, width]: one direction of a surface that is given at few knots.
void addSurface(const float* down, const float* across, int knots, int height, int width, float* field);

/// One step of grey dilation (share > 0) or erosion (share < 0) with a cross of five pixels, taken by |share|
/// <= 1: out = page + |share| (largest or smallest of the five - page). Edges of strokes move by |share|
/// pixels. `page` and `out` are `height` rows of `width` floats; the outermost pixels of `out` are copied.
void spread(const float* page, int height, int width, float share, float* out);

}  // namespace inkling
