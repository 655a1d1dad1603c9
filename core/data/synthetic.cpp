#include "core/data/synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/random.h"
#include "core/base/thread_pool.h"
#include "core/handwriting/hand.h"
#include "core/handwriting/writing.h"
#include "core/ink/prepare.h"

namespace inkling {
namespace {

/// What the random numbers of a path are for, so that no two uses share a stream.
enum Stream : std::uint64_t { LabelStream, DigitStream, WriterStream };

Random stream(std::uint64_t seed, Split split, Stream use, int number) {
    return Random(seed, {std::uint64_t(split), use, std::uint64_t(number)});
}

int labelOf(std::uint64_t seed, Split split, int index) {
    std::array<int, 10> order;
    std::iota(order.begin(), order.end(), 0);
    Random random = stream(seed, split, LabelStream, index / 10);
    for (std::uint32_t left = 10; left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
    return order[std::size_t(index % 10)];
}

}  // namespace

SyntheticDigit syntheticDigit(std::uint64_t seed, Split split, int index) {
    SyntheticDigit digit;
    digit.label = labelOf(seed, split, index);
    Random random = stream(seed, split, DigitStream, index);
    digit.writer = int(random.below(writersPerSplit));
    const Writer writer(stream(seed, split, WriterStream, digit.writer));
    Writing writing = write(writer, digit.label, random);
    digit.strokes = std::move(writing.strokes);
    digit.penWidth = writing.penWidth;
    return digit;
}

std::shared_ptr<const Dataset> syntheticDigits(std::uint64_t seed, Split split, int count, int threads,
                                               const std::function<void(double)>& progress) {
    auto set = std::make_shared<Dataset>();
    set->classNames = digitNames();
    set->labels.resize(std::size_t(count));
    set->pixels.resize(std::size_t(count) * set->shape.size());

    ThreadPool pool(threads);
    constexpr int perTask = 50, perReport = 2000;
    for (int begin = 0; begin < count; begin += perReport) {
        const int end = std::min(count, begin + perReport);
        pool.run((end - begin + perTask - 1) / perTask, [&](int task, int) {
            const int first = begin + task * perTask, last = std::min(end, first + perTask);
            for (int index = first; index < last; ++index) {
                const SyntheticDigit digit = syntheticDigit(seed, split, index);
                const std::vector<float> ink = prepareInk(digit.strokes, set->shape, digit.penWidth);
                std::transform(ink.begin(), ink.end(),
                               set->pixels.begin() + std::ptrdiff_t(index * ink.size()),
                               [](float value) { return std::uint8_t(std::lround(255 * value)); });
                set->labels[std::size_t(index)] = std::uint8_t(digit.label);
            }
        });
        if (progress) progress(double(end) / count);
    }
    return set;
}

DataSource syntheticSource(const std::function<void(double)>& progress) {
    constexpr int train = 60000, test = 10000;
    const auto part = [&progress](double from, double share) {
        return [&progress, from, share](double done) {
            if (progress) progress(from + share * done);
        };
    };
    DataSource source;
    source.name = "synthetic";
    source.title = "Synthetic digits";
    source.train = syntheticDigits(syntheticSeed, Split::Train, train, 0, part(0, 6.0 / 7));
    source.test = syntheticDigits(syntheticSeed, Split::Test, test, 0, part(6.0 / 7, 1.0 / 7));
    return source;
}

}  // namespace inkling
