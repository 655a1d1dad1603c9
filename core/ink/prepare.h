// From strokes to the image that a network sees, prepared as MNIST's makers prepared theirs.
#pragma once

#include <span>
#include <vector>

#include "core/ink/ink_box.h"
#include "core/ink/pen.h"
#include "core/ink/stroke.h"
#include "core/nn/shape.h"

namespace inkling {

/// The pen's width in an image of 28 x 28, in pixels: with it, recorded digits have as much ink as MNIST's.
inline constexpr float preparedPenWidth = 2.4f;

/// Draws the strokes with a round pen, anti-aliased, fitted into 20 x 20 (of 28; in proportion for other
/// sizes) with their shape kept, and moved so that the centre of mass lies where MNIST has it (LeCun, Cortes,
/// Burges, "The MNIST database"): in the middle of pixel 14, counted from 0, half a pixel right of and below
/// the image's middle. The pen's width is in proportion to the digit, whatever it was on the canvas. Ink
/// smaller than a pixel's share of the canvas, such as a click, is not enlarged and stays a dot. Returns
/// [height, width], 0 paper to 1 ink in steps of 1/255, as stored images have them; all zero where there is
/// no ink (no strokes, or points that are not finite). `penWidth` is in pixels of a 28 x 28 image, > 0.
std::vector<float> prepareInk(std::span<const Stroke> strokes, const Shape& shape = Shape::image(28, 28, 1),
                              float penWidth = preparedPenWidth);

/// What prepareInk does, step by step. Page coordinates are those of Placement.
struct InkStages {
    InkBox box;           ///< of the pen's middle, on the canvas; empty where there is no ink
    double boxSize = 20;  ///< of the square in the page's middle into which the ink is fitted, in pixels
    std::vector<float> fitted;  ///< [height, width], drawn in the middle of the page
    Point mass;                 ///< the fitted ink's centre of mass on the page
    Point target;               ///< where it should be
    Placement placement;        ///< the last one: moved by whole pixels towards the target
    std::vector<float> image;   ///< [height, width], as prepareInk returns it
};

/// All the steps; the last is prepareInk's. Same arguments.
InkStages inkStages(std::span<const Stroke> strokes, const Shape& shape = Shape::image(28, 28, 1),
                    float penWidth = preparedPenWidth);

}  // namespace inkling
