// The means of windows that do not overlap.
#pragma once

namespace inkling {

/// One image [height, width, channels], cut into windows of windowHeight x windowWidth; a rest at the right
/// or bottom is dropped.
struct AveragePoolSizes {
    int height, width, channels;
    int windowHeight, windowWidth;
};

/// y [height / windowHeight, width / windowWidth, channels] from x.
void averagePoolForward(const AveragePoolSizes& sizes, const float* x, float* y);

/// dx [whole input] from dy: each place of a window gets its share, what was dropped gets 0.
void averagePoolBackward(const AveragePoolSizes& sizes, const float* dy, float* dx);

}  // namespace inkling
