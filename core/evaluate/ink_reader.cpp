#include "core/evaluate/ink_reader.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/ink/prepare.h"

namespace inkling {
namespace {

constexpr int imagesAtOnce = 16;

}  // namespace

std::optional<Shape> drawingShape(const Network& network) {
    const Shape input = network.inputShape();
    if (input.isImage()) return input.channels() == 1 ? std::optional(input) : std::nullopt;
    const int side = int(std::lround(std::sqrt(double(input.size()))));
    if (std::size_t(side) * side != input.size()) return std::nullopt;
    return Shape::image(side, side, 1);
}

std::vector<DigitReading> InkReader::read(std::span<const Stroke> strokes, const Network* network) {
    const std::optional<Shape> wanted = network ? drawingShape(*network) : std::nullopt;
    const Shape shape = wanted.value_or(Shape::image(28, 28, 1));
    const auto prepared = [&shape](InkGroup ink) {
        DigitReading digit{std::move(ink), {}, {}};
        digit.image = prepareInk(digit.ink.strokes, shape);
        return digit;
    };
    if (!wanted) {
        if (boxOf(strokes).isEmpty()) return {};
        return {prepared(wholeInk(strokes))};
    }
    std::vector<DigitReading> digits;
    for (InkGroup& group : groupDigits(strokes, [&](std::span<const InkGroup> groups) {
             std::vector<DigitReading> readings;
             for (const InkGroup& each : groups) readings.push_back(prepared(each));
             predict(*network, readings);
             std::vector<float> certain;
             for (const DigitReading& reading : readings)
                 certain.push_back(*std::ranges::max_element(reading.probabilities));
             return certain;
         }))
        digits.push_back(prepared(std::move(group)));
    predict(*network, digits);
    return digits;
}

void InkReader::predict(const Network& network, std::span<DigitReading> digits) {
    if (architecture_ != network.sharedArchitecture()) {
        architecture_.reset();
        predictor_.reset();
        predictor_ = std::make_unique<Predictor>(network.sharedArchitecture(), imagesAtOnce);
        architecture_ = network.sharedArchitecture();
    }
    const std::size_t size = network.inputShape().size(), classes = std::size_t(network.classes());
    for (std::size_t first = 0; first < digits.size(); first += imagesAtOnce) {
        const std::size_t count = std::min<std::size_t>(imagesAtOnce, digits.size() - first);
        for (std::size_t i = 0; i < count; ++i)
            std::ranges::copy(digits[first + i].image,
                              predictor_->input().begin() + std::ptrdiff_t(i * size));
        const auto answers =
            predictor_->predict(network, predictor_->input().first(count * size), int(count));
        for (std::size_t i = 0; i < count; ++i) {
            const auto answer = answers.subspan(i * classes, classes);
            digits[first + i].probabilities.assign(answer.begin(), answer.end());
        }
    }
}

}  // namespace inkling
