// What a network reads in a drawing: one digit, or a number.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/ink/grouping.h"
#include "core/nn/network.h"

namespace inkling {

/// One digit of a drawing.
struct DigitReading {
    InkGroup ink;
    std::vector<float> image;          ///< [height, width], 0 paper to 1 ink, as the network sees it
    std::vector<float> probabilities;  ///< [classes]; empty where there is no network that takes such images
};

/// The images that drawings become for the network: its input, or the square of a flat row of pixels. Nothing
/// where it takes colours, or a row that is no square.
std::optional<Shape> drawingShape(const Network& network);

/// Reads drawings; keeps its memory from one to the next. Belongs to one thread at a time.
class InkReader {
public:
    /// The digits from left to right (see groupDigits); none without ink. A drawing of one digit is prepared
    /// whole, as prepareInk does. `network` may be null or take no drawings: then all ink is one digit in an
    /// image of 28 x 28, without probabilities. Throws std::bad_alloc where the network is too large.
    std::vector<DigitReading> read(std::span<const Stroke> strokes, const Network* network);

private:
    void predict(const Network& network, std::span<DigitReading> digits);

    std::unique_ptr<Predictor> predictor_;
    std::shared_ptr<const Architecture> architecture_;  // the predictor's
};

}  // namespace inkling
