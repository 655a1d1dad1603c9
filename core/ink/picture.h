// From a picture of a digit to strokes, and to the image that a network sees.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/ink/stroke.h"
#include "core/nn/shape.h"

namespace inkling {

/// Grey levels, row after row, 0 black to 255 white.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> grey;  ///< [height, width]
};

/// The lines of what is drawn or written on the picture, as if somebody had followed their middle with a pen,
/// in the middle of the canvas and most of it large. Dark on light or light on dark, with any pen, evenly lit
/// or not. Empty where there is no ink.
std::vector<Stroke> traceStrokes(const Picture& picture);

/// The same of an image of a data set: [height, width, channels] bytes, 0 paper to 255 ink. The image is made
/// larger first, so that its few pixels leave smooth lines.
std::vector<Stroke> traceImage(std::span<const std::uint8_t> pixels, const Shape& shape);

/// Prepares a picture as prepareInk() does what is drawn: the lines are drawn anew with its pen. A picture
/// that already has the network's size and dark paper is taken as it is. Returns [height, width], 0 paper to
/// 1 ink; all zero where there is no ink.
std::vector<float> preparePicture(const Picture& picture, const Shape& shape = Shape::image(28, 28, 1));

}  // namespace inkling
