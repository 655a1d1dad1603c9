#include "core/teach/teach.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/evaluate/evaluation.h"
#include "core/train/trainer.h"

namespace inkling {

namespace {

/// The first steps of random paths beside those of a training (see core/train/random_streams.h).
enum LessonStream : std::uint64_t { rehearsalStream = 2001, foldStream };

/// `count` of 0 to `all` - 1, each as often as any other or once more; the choice is the stream's (Fisher and
/// Yates).
std::vector<int> chosen(int count, int all, Random random) {
    std::vector<int> order(static_cast<std::size_t>(all)), out;
    std::iota(order.begin(), order.end(), 0);
    for (int i = 0; i < count; ++i) {
        const int place = i % all;
        std::swap(order[std::size_t(place)],
                  order[std::size_t(place) + random.below(std::uint32_t(all - place))]);
        out.push_back(order[std::size_t(place)]);
    }
    return out;
}

void append(Dataset& images, const Dataset& from, int index) {
    const auto image = from.image(index);
    images.pixels.insert(images.pixels.end(), image.begin(), image.end());
    images.labels.push_back(from.labels[std::size_t(index)]);
}

Dataset emptyLike(const Dataset& images) {
    return {.shape = images.shape, .pixels = {}, .labels = {}, .classNames = images.classNames};
}

/// Appends `count` images that the network reads right.
void appendKnown(Dataset& images, const Network& network, const Dataset& from, int count) {
    const auto read = readAll(network, from);
    for (int i = 0; i < from.count() && count > 0; ++i)
        if (read[std::size_t(i)] == from.labels[std::size_t(i)]) {
            append(images, from, i);
            --count;
        }
}

/// The images of a lesson, in an order that the training changes.
Dataset lessonImages(const Dataset& kept, const Dataset& rehearsal, const Lesson& lesson) {
    const int half = lesson.images / 2;
    const int copies = std::clamp(half / kept.count(), 1, lesson.copies);
    const int rest = std::max(lesson.images - copies * kept.count(), copies * kept.count());
    Dataset images = emptyLike(rehearsal);
    images.pixels.reserve((std::size_t(copies) * kept.count() + std::size_t(rest)) * images.shape.size());
    for (int i = 0; i < copies * kept.count(); ++i) append(images, kept, i % kept.count());
    for (int index : chosen(rest, rehearsal.count(), Random(lesson.seed, {rehearsalStream})))
        append(images, rehearsal, index);
    return images;
}

/// How well a network reads images.
struct Knowledge {
    int right = 0;
    double sureness = 0;  ///< of what they are, over all of them
    bool isAll = false;   ///< all right and surely, what is no class aside

    bool isMoreThan(const Knowledge& other) const {
        return std::tie(right, sureness) > std::tie(other.right, other.sureness);
    }
};

Knowledge knowledgeOf(const Network& network, const Dataset& images) {
    constexpr double sure = 0.99;  // of the mean
    ThreadPool pool(1);
    const auto evaluation = evaluate(network, images, pool);
    Knowledge knowledge;
    double sureness = 0;
    int classed = 0;
    for (int i = 0; i < images.count(); ++i) {
        const std::span answers(evaluation->probabilities.row(i).data(), std::size_t(network.classes()));
        const std::uint8_t label = images.labels[std::size_t(i)];
        knowledge.right += network.readClass(answers).value_or(noClass) == label;
        if (label == noClass) {
            knowledge.sureness += 1 - double(std::ranges::max(answers));
        } else {
            sureness += double(answers[label]);
            ++classed;
        }
    }
    knowledge.sureness += sureness;
    knowledge.isAll = knowledge.right == images.count() && sureness >= sure * classed;
    return knowledge;
}

/// The weights `share` of the way from one network to the other (Wortsman and others, "Robust fine-tuning of
/// zero-shot models", CVPR 2022).
Network between(const Network& from, const Network& to, float share) {
    Network network = from;
    const auto weights = network.parameters();
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] += share * (to.parameters()[i] - weights[i]);
    return network;
}

}  // namespace

Dataset rehearsalImages(const Network& network, const Dataset& train, const Lesson& lesson, int threads) {
    checkMatch(network, train);
    Dataset images = emptyLike(train);
    images.pixels.reserve(std::size_t(lesson.images) * train.shape.size());
    if (train.shape == Shape::image(28, 28, 1) && train.classNames == digitNames()) {
        const int digits = lesson.images * 2 / 5, scribbles = lesson.images / 12;
        appendKnown(images, network, *syntheticDigits(lesson.seed, Split::Train, digits, threads), digits);
        appendKnown(images, network, *syntheticScribbles(lesson.seed, Split::Train, scribbles, threads),
                    scribbles);
    }
    for (int index :
         chosen(lesson.images - images.count(), train.count(), Random(lesson.seed, {rehearsalStream})))
        append(images, train, index);
    return images;
}

std::optional<Network> teach(const Network& network, const Dataset& kept, const Dataset& rehearsal,
                             const Dataset& held, const Lesson& lesson, int threads, std::stop_token stop,
                             const std::function<void(double)>& progress) {
    checkMatch(network, kept);
    checkMatch(network, rehearsal);
    if (kept.count() == 0 || rehearsal.count() == 0)
        throw SettingError("data", text(CORE_TR("there are no images to teach, or none to rehearse")));
    const Dataset images = lessonImages(kept, rehearsal, lesson);
    TrainingSettings settings{.optimizer = SgdSettings{.learningRate = lesson.learningRate, .momentum = 0.9},
                              .loss = network.loss,
                              .batchSize = lesson.batchSize,
                              .epochs = 1,
                              .validationSplit = 0,
                              .augment = images.shape.channels() == 1 ? lesson.augment : "none",
                              .seed = lesson.seed};
    settings.schedule = CosineDecay{.warmupEpochs = 0.1};
    TrainingState state(network, settings);
    TrainingEvents events;
    events.batch = [&](const BatchRecord& record, const TrainingState&) {
        if (progress) progress(double(record.batch) / record.batches);
    };
    switch (train(state, images, threads, stop, events)) {
        case Outcome::Stopped:
            return {};
        case Outcome::Diverged:
            throw Error(text(CORE_TR("the network cannot be taught: its loss is no number any more")));
        case Outcome::Finished:
            break;
    }
    // No further from what it knows than the kept images need, and not where it forgets.
    ThreadPool pool(threads);
    const auto heldRight = [&](const Network& some) {
        const auto evaluation = evaluate(some, held, pool, stop);
        return evaluation ? int(evaluation->confusion.trace()) : 0;
    };
    const int leastRight =
        held.count() == 0 ? 0 : heldRight(network) - int(lesson.mostLost * held.count() + 1e-6);
    Network best = network;
    Knowledge most = knowledgeOf(network, kept);
    for (const float share : {0.25f, 0.5f, 0.75f, 1.0f}) {
        if (most.isAll) break;
        Network some = between(network, state.network, share);
        if (held.count() > 0 && heldRight(some) < leastRight) break;
        const Knowledge knowledge = knowledgeOf(some, kept);
        if (knowledge.isMoreThan(most)) {
            most = knowledge;
            best = std::move(some);
        }
    }
    if (stop.stop_requested()) return {};
    return best;
}

std::optional<std::vector<std::uint8_t>> readLeftOut(const Network& network, const Dataset& kept,
                                                     const Dataset& rehearsal, const Dataset& held, int folds,
                                                     const Lesson& lesson, int threads,
                                                     const std::stop_token& stop,
                                                     const std::function<void(double)>& progress) {
    const std::vector<int> order = chosen(kept.count(), kept.count(), Random(lesson.seed, {foldStream}));
    std::vector<std::uint8_t> read(std::size_t(kept.count()));
    for (int fold = 0; fold < folds; ++fold) {
        Dataset others = emptyLike(kept), leftOut = emptyLike(kept);
        std::vector<int> places;
        for (int i = 0; i < kept.count(); ++i) {
            const int image = order[std::size_t(i)];
            append(i % folds == fold ? leftOut : others, kept, image);
            if (i % folds == fold) places.push_back(image);
        }
        const auto taught = teach(network, others, rehearsal, held, lesson, threads, stop, [&](double share) {
            if (progress) progress((fold + share) / folds);
        });
        if (!taught) return {};
        const auto answers = readAll(*taught, leftOut);
        for (std::size_t i = 0; i < places.size(); ++i) read[std::size_t(places[i])] = answers[i];
    }
    return read;
}

std::vector<std::uint8_t> readAll(const Network& network, const Dataset& images) {
    std::vector<std::uint8_t> read;
    ThreadPool pool(1);
    const std::size_t classes = std::size_t(network.classes());
    predictAll(network, images, {0, images.count()}, pool, {}, {}, [&](int, std::span<const float> answers) {
        for (; !answers.empty(); answers = answers.subspan(classes))
            read.push_back(std::uint8_t(network.readClass(answers.first(classes)).value_or(noClass)));
    });
    return read;
}

std::vector<Doubt> doubtfulLabels(const Network& network, const Dataset& images) {
    constexpr float sure = 0.98f, unlikely = 0.005f;
    std::vector<Doubt> doubts;
    if (images.count() == 0) return doubts;
    ThreadPool pool(1);
    const auto evaluation = evaluate(network, images, pool);
    for (int i = 0; i < images.count(); ++i) {
        const auto answers = evaluation->probabilities.row(i);
        const std::uint8_t label = images.labels[std::size_t(i)];
        const int read = evaluation->predicted[std::size_t(i)];
        if (answers(read) >= std::max(sure, network.leastCertainty) &&
            (label == noClass || answers(label) <= unlikely))
            doubts.push_back({i, read});
    }
    return doubts;
}

}  // namespace inkling
