// How much better a network reads a writer after eight of their digits were taught, and what it loses.
//
//     cmake --build build/release --target teach_writers
//     build/release/tests/bin/teach_writers MODEL DRAWINGS [mnist[+SOURCE...] [IMAGES COPIES RATE [WRITERS
//     [SEED [FALSE]]]]]
//
// Of each writer with 25 drawings or more, eight are chosen by the seed, of as many digits as there are; the
// others are read before and after. FALSE of the eight have the next digit's label. What is rehearsed is a
// source of data ("mnist" where it is left out).
#include <cstdio>
#include <cstdlib>
#include <map>

#include "core/base/thread_pool.h"
#include "core/data/source.h"
#include "core/data/synthetic.h"
#include "core/evaluate/evaluation.h"
#include "core/format/keras_file.h"
#include "core/ink/stroke_images.h"
#include "core/teach/teach.h"

using namespace inkling;

namespace {

constexpr int taught = 8, enough = 25;

struct Writer {
    std::vector<LabelledStrokes> lesson, rest;
};

/// One digit after the other, each time a random one of those left of the digit that was taken least.
Writer divided(std::vector<LabelledStrokes> digits, Random random) {
    Writer writer;
    std::map<int, int> used;
    while (writer.lesson.size() < taught) {
        const std::size_t first = random.below(std::uint32_t(digits.size()));
        std::size_t best = first;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const std::size_t next = (first + i) % digits.size();
            if (used[digits[next].label] < used[digits[best].label]) best = next;
        }
        ++used[digits[best].label];
        writer.lesson.push_back(digits[best]);
        digits.erase(digits.begin() + std::ptrdiff_t(best));
    }
    writer.rest = std::move(digits);
    return writer;
}

std::vector<Writer> writersOf(const std::vector<LabelledStrokes>& drawings, std::uint64_t seed) {
    std::map<std::string, std::vector<LabelledStrokes>> byName;
    for (const auto& drawing : drawings) byName[drawing.writer].push_back(drawing);
    std::vector<Writer> writers;
    for (const auto& [name, digits] : byName)
        if (!name.empty() && digits.size() >= enough)
            writers.push_back(divided(digits, Random(seed, {writers.size()})));
    return writers;
}

std::shared_ptr<const Dataset> images(const std::vector<LabelledStrokes>& drawings) {
    return strokeImages(drawings, Shape::image(28, 28, 1), digitNames());
}

struct Reading {
    int wrong = 0, refused = 0;  ///< refused without regard to what it would have been
};

Reading readingOf(const Network& network, const Dataset& data, ThreadPool& pool) {
    const auto e = evaluate(network, data, pool);
    Reading reading;
    for (int i = 0; i < data.count(); ++i) {
        const auto row = e->probabilities.row(i);
        reading.wrong += e->predicted[std::size_t(i)] != data.labels[std::size_t(i)];
        reading.refused += !network.readClass({row.data(), std::size_t(row.size())});
    }
    return reading;
}

void run(int argc, char** argv) {
    const Network network = loadKeras(argv[1]);
    Lesson lesson;
    const DataSource source = openSource(argc > 3 ? argv[3] : "mnist");
    if (argc > 6) {
        lesson.images = std::atoi(argv[4]);
        lesson.copies = std::atoi(argv[5]);
        lesson.learningRate = std::atof(argv[6]);
    }
    lesson.seed = argc > 8 ? std::strtoull(argv[8], nullptr, 10) : 1;
    auto writers = writersOf(readStrokes(argv[2]), lesson.seed);
    for (Writer& writer : writers)
        for (int i = 0; i < std::min(taught, argc > 9 ? std::atoi(argv[9]) : 0); ++i)
            writer.lesson[std::size_t(i)].label = (writer.lesson[std::size_t(i)].label + 1) % 10;
    if (argc > 7) writers.resize(std::min(writers.size(), std::size_t(std::atoi(argv[7]))));

    ThreadPool pool;
    const auto mnist = openSource("mnist").test;
    const auto synthetic = syntheticDigits(syntheticSeed, Split::Test, 2000);
    const auto scribbles = syntheticScribbles(syntheticSeed, Split::Test, 1000);
    const Reading mnistBefore = readingOf(network, *mnist, pool);
    const Reading syntheticBefore = readingOf(network, *synthetic, pool);
    const Reading scribblesBefore = readingOf(network, *scribbles, pool);
    std::printf("before: MNIST %.4f (refused %d), synthetic %.4f, scribbles refused %.3f\n",
                1 - mnistBefore.wrong / double(mnist->count()), mnistBefore.refused,
                1 - syntheticBefore.wrong / double(synthetic->count()),
                scribblesBefore.refused / double(scribbles->count()));
    int rest = 0, wrongBefore = 0, wrongAfter = 0, lessonBefore = 0, lessonAfter = 0;
    double before = 0, after = 0, mnistLoss = 0, mostLoss = -1, syntheticLoss = 0, refused = 0,
           mnistRefused = 0, seconds = 0;
    const Dataset rehearsal = rehearsalImages(network, *source.train, lesson);
    for (const Writer& writer : writers) {
        const auto kept = images(writer.lesson), others = images(writer.rest);
        timespec start{}, end{};
        clock_gettime(CLOCK_MONOTONIC, &start);
        Network now = *teach(network, *kept, rehearsal, *mnist, lesson);
        clock_gettime(CLOCK_MONOTONIC, &end);
        seconds += double(end.tv_sec - start.tv_sec) + double(end.tv_nsec - start.tv_nsec) / 1e9;
        const auto tested = evaluate(now, *mnist, pool);
        if (network.leastCertainty > 0) now.leastCertainty = certaintyOfAllBut(refusedShare, *tested);
        const Reading was = readingOf(network, *others, pool), is = readingOf(now, *others, pool);
        const Reading mnistNow = readingOf(now, *mnist, pool);
        const double loss = double(mnistNow.wrong - mnistBefore.wrong) / mnist->count();
        rest += others->count();
        wrongBefore += was.wrong;
        wrongAfter += is.wrong;
        lessonBefore += readingOf(network, *kept, pool).wrong;
        lessonAfter += readingOf(now, *kept, pool).wrong;
        before += 1 - was.wrong / double(others->count());
        after += 1 - is.wrong / double(others->count());
        mnistLoss += loss;
        mostLoss = std::max(mostLoss, loss);
        mnistRefused += mnistNow.refused;
        syntheticLoss +=
            double(readingOf(now, *synthetic, pool).wrong - syntheticBefore.wrong) / synthetic->count();
        refused += double(readingOf(now, *scribbles, pool).refused) / scribbles->count();
    }
    const double n = double(writers.size());
    std::printf(
        "%d images, %d copies, rate %g: %zu writers, %d drawings not taught: wrong %d -> %d, mean right %.4f "
        "-> %.4f; "
        "taught ones wrong %d -> %d; MNIST loses %.4f (most %.4f, refused %.0f); synthetic loses %.4f; "
        "scribbles refused %.3f; %.1f s a lesson\n",
        lesson.images, lesson.copies, lesson.learningRate, writers.size(), rest, wrongBefore, wrongAfter,
        before / n, after / n, lessonBefore, lessonAfter, mnistLoss / n, mostLoss, mnistRefused / n,
        syntheticLoss / n, refused / n, seconds / n);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 3) {
        std::fprintf(
            stderr,
            "usage: teach_writers MODEL DRAWINGS [SOURCE [IMAGES COPIES RATE [WRITERS [SEED [FALSE]]]]]\n");
        return 2;
    }
    run(argc, argv);
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
