#include "core/data/synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/thread_pool.h"
#include "core/handwriting/hand.h"
#include "core/handwriting/writing.h"
#include "core/ink/prepare.h"

namespace inkling {
namespace {

/// What the random numbers of a path are for, so that no two uses share a stream.
enum Stream : std::uint64_t { LabelStream, DigitStream, WriterStream, ScribbleStream };

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

/// Something of a writer's, made from the writing's own random numbers.
template <class Write>
SyntheticDigit written(std::uint64_t seed, Split split, Random random, int label, Write write) {
    SyntheticDigit digit;
    digit.label = label;
    digit.writer = int(random.below(writersPerSplit));
    const Writer writer(stream(seed, split, WriterStream, digit.writer));
    Writing writing = write(writer, random);
    digit.strokes = std::move(writing.strokes);
    digit.penWidth = writing.penWidth;
    return digit;
}

/// Images of make(seed, split, 0 ... count - 1).
template <class Make>
std::shared_ptr<const Dataset> prepared(Make make, std::uint64_t seed, Split split, int count, int threads,
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
                const SyntheticDigit digit = make(seed, split, index);
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

}  // namespace

SyntheticDigit syntheticDigit(std::uint64_t seed, Split split, int index) {
    const int label = labelOf(seed, split, index);
    return written(seed, split, stream(seed, split, DigitStream, index), label,
                   [label](const Writer& writer, Random random) { return write(writer, label, random); });
}

SyntheticDigit syntheticScribble(std::uint64_t seed, Split split, int index) {
    SyntheticDigit digit =
        written(seed, split, stream(seed, split, ScribbleStream, index), noClass, scribble);
    if (index % 100 == 0) digit.strokes.clear();
    return digit;
}

std::shared_ptr<const Dataset> syntheticDigits(std::uint64_t seed, Split split, int count, int threads,
                                               const std::function<void(double)>& progress) {
    return prepared(syntheticDigit, seed, split, count, threads, progress);
}

std::shared_ptr<const Dataset> syntheticScribbles(std::uint64_t seed, Split split, int count, int threads,
                                                  const std::function<void(double)>& progress) {
    return prepared(syntheticScribble, seed, split, count, threads, progress);
}

DataSource syntheticSource(int train, const std::function<void(double)>& progress) {
    constexpr int test = 10000;
    const auto part = [&progress](double from, double share) {
        return [&progress, from, share](double done) {
            if (progress) progress(from + share * done);
        };
    };
    DataSource source;
    source.name = train == 60000 ? "synthetic" : "synthetic:" + std::to_string(train);
    source.title = CORE_TR("Synthetic digits");
    source.train = syntheticDigits(syntheticSeed, Split::Train, train, 0, part(0, 6.0 / 7));
    source.test = syntheticDigits(syntheticSeed, Split::Test, test, 0, part(6.0 / 7, 1.0 / 7));
    return source;
}

DataSource scribblesSource(const std::function<void(double)>& progress) {
    DataSource source;
    source.name = "scribbles";
    source.title = CORE_TR("Scribbles");
    source.train = syntheticScribbles(syntheticSeed, Split::Train, 20000, 0, progress);
    source.test = syntheticScribbles(syntheticSeed, Split::Test, 0);
    return source;
}

}  // namespace inkling
