// A network learns a few more images, and forgets nothing.
#include "core/teach/teach.h"

#include "core/data/synthetic.h"
#include "core/evaluate/evaluation.h"
#include "core/nn/layer_text.h"
#include "core/train/trainer.h"
#include "tests/support/files.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

constexpr Lesson shortLesson{.images = 1280, .copies = 60, .learningRate = 0.05, .augment = "none"};

/// Reads rows (see rowsData) nearly all right.
const Network& trained() {
    static const Network network = [] {
        const auto data = test::rowsData(400);
        TrainingState state(
            {.input = data->shape, .layers = parseLayers("flatten dense32-relu dense4-softmax")},
            {.optimizer = AdamSettings{.learningRate = 0.01},
             .batchSize = 20,
             .epochs = 6,
             .validationSplit = 0});
        train(state, *data, 1, {}, {});
        return state.network;
    }();
    return network;
}

/// Somebody's own way to write a class: the row at the bottom, in which others have nothing. It is the class
/// ownClass() unless it is said to be another.
std::shared_ptr<const Dataset> ownHand(int count = 8, std::optional<std::uint8_t> label = {});

/// One that the trained network does not read in it.
std::uint8_t ownClass() {
    static const std::uint8_t own = [] {
        const auto read = readAll(trained(), *ownHand(8, 0));
        for (std::uint8_t label = 0; label < 4; ++label)
            if (std::ranges::find(read, label) == read.end()) return label;
        return std::uint8_t(0);
    }();
    return own;
}

std::shared_ptr<const Dataset> ownHand(int count, std::optional<std::uint8_t> label) {
    auto data = std::make_shared<Dataset>(*test::rowsData(count, 8, 4, 5));
    for (int i = 0; i < count; ++i) {
        data->labels[std::size_t(i)] = label ? *label : ownClass();
        for (int p = 0; p < 64; ++p)
            data->pixels[std::size_t(i * 64 + p)] = p >= 56 ? 220 : std::uint8_t(p + i);
    }
    return data;
}

Dataset none() {
    const auto data = test::rowsData(1);
    return {.shape = data->shape, .pixels = {}, .labels = {}, .classNames = data->classNames};
}

double accuracyOf(const Network& network, const Dataset& data) {
    ThreadPool pool(1);
    return evaluate(network, data, pool)->accuracy;
}

}  // namespace

class TeachTest : public QObject {
    Q_OBJECT

private slots:
    void learnsAndForgetsNothing();
    void sameBits();
    void leftOutImagesAreUnseen();
    void whatIsNoClass();
    void stops();
    void refuses();
    void rehearsesWhatItKnows();
    void wrongLabelsDoNoHarm();
    void doubtsWrongLabels();
};

void TeachTest::learnsAndForgetsNothing() {
    const auto data = test::rowsData(400), unseen = test::rowsData(200, 8, 4, 9);
    Network network = trained();
    network.leastCertainty = 0.3f;
    network.classNames = {"a", "b", "c", "d"};
    const auto kept = ownHand();
    QVERIFY(accuracyOf(network, *kept) < 0.5);
    double last = 0;
    const auto taught = teach(network, *kept, *data, none(), shortLesson, 1, {}, [&](double share) {
        QVERIFY(share >= last && share <= 1);
        last = share;
    });
    QCOMPARE(last, 1.0);
    QCOMPARE(accuracyOf(*taught, *kept), 1.0);
    QVERIFY(accuracyOf(*taught, *unseen) >= accuracyOf(network, *unseen) - 0.01);
    QCOMPARE(taught->leastCertainty, 0.3f);
    QVERIFY(taught->classNames == network.classNames);
}

void TeachTest::sameBits() {
    const auto data = test::rowsData(200);
    const auto once = teach(trained(), *ownHand(), *data, none(), shortLesson, 1);
    const auto again = teach(trained(), *ownHand(), *data, none(), shortLesson, 3);
    QVERIFY(std::ranges::equal(once->parameters(), again->parameters()));
    Lesson other = shortLesson;
    other.seed = 2;
    QVERIFY(!std::ranges::equal(once->parameters(),
                                teach(trained(), *ownHand(), *data, none(), other, 1)->parameters()));
}

void TeachTest::leftOutImagesAreUnseen() {
    const auto data = test::rowsData(200);
    // All in one hand: who has seen some of it reads the rest.
    const auto alike = readLeftOut(trained(), *ownHand(9), *data, none(), 3, shortLesson, 1);
    QVERIFY(*alike == std::vector<std::uint8_t>(9, ownClass()));
    // One alone in its way: nobody who has not seen it reads it, whoever has does.
    auto odd = std::make_shared<Dataset>(*test::rowsData(9, 8, 4, 5));
    std::copy_n(ownHand(1)->pixels.begin(), 64, odd->pixels.begin());
    odd->labels[0] = ownClass();
    QCOMPARE(readAll(*teach(trained(), *odd, *data, none(), shortLesson, 1), *odd)[0], ownClass());
    QVERIFY((*readLeftOut(trained(), *odd, *data, none(), 3, shortLesson, 1))[0] != ownClass());
}

void TeachTest::whatIsNoClass() {
    const auto data = test::rowsData(200);
    const auto kept = ownHand(8, noClass);
    Network taught = *teach(trained(), *kept, *data, none(), shortLesson, 1);
    ThreadPool pool(1);
    QVERIFY(evaluate(taught, *kept, pool)->probabilities.maxCoeff() < 0.5f);
    taught.leastCertainty = 0.5f;
    QVERIFY(readAll(taught, *kept) == std::vector<std::uint8_t>(8, noClass));
}

void TeachTest::stops() {
    const auto data = test::rowsData(200);
    std::stop_source stop;
    QVERIFY(!teach(trained(), *ownHand(), *data, none(), shortLesson, 1, stop.get_token(),
                   [&](double) { stop.request_stop(); }));
    QVERIFY(!readLeftOut(trained(), *ownHand(), *data, none(), 2, shortLesson, 1, stop.get_token()));
}

void TeachTest::refuses() {
    const auto data = test::rowsData(200);
    VERIFY_ERROR(teach(trained(), *ownHand(0), *data, none(), shortLesson), "no images to teach", "");
    VERIFY_ERROR(teach(trained(), *ownHand(), none(), none()), "none to rehearse", "");
    VERIFY_ERROR(teach(trained(), *test::rowsData(8, 9), *data, none(), shortLesson), "(None, 8, 8, 1)",
                 "(None, 9, 9, 1)");
    Lesson wild = shortLesson;
    wild.learningRate = 1e30;
    VERIFY_ERROR(teach(trained(), *ownHand(), *data, none(), wild), "cannot be taught", "");
}

void TeachTest::rehearsesWhatItKnows() {
    const auto train = syntheticDigits(7, Split::Test, 500);
    Network network(NetworkSpec{.layers = parseLayers("flatten dense10-softmax")});
    network.initialise(1);
    const Lesson lesson{.images = 800};
    const auto known = [&](const Network& who) {
        const Dataset images = rehearsalImages(who, *train, lesson, 1);
        const auto read = readAll(who, images);
        int first = 0;
        while (first < images.count() && read[std::size_t(first)] == images.labels[std::size_t(first)])
            ++first;
        return std::pair(images.count(), first);
    };
    const auto [all, few] = known(network);  // guesses a tenth of 320
    QCOMPARE(all, 800);
    QVERIFY(few < 100);
    TrainingState state(network, {.epochs = 15, .validationSplit = 0});
    inkling::train(state, *train, 1, {}, {});
    QVERIFY(known(state.network).second > 160);
    // Other images than digits are all there is.
    QCOMPARE(rehearsalImages(trained(), *test::rowsData(40), {.images = 100}).count(), 100);
}

/// Class 2 as all write it, called class 1: who learns that forgets class 2.
void TeachTest::wrongLabelsDoNoHarm() {
    const auto data = test::rowsData(400), held = test::rowsData(300, 8, 4, 9);
    auto kept = std::make_shared<Dataset>(*ownHand(6, 1));
    for (int i = 0; i < data->count() && kept->count() < 24; ++i)
        if (data->labels[std::size_t(i)] == 2) {
            const auto image = data->image(i);
            kept->pixels.insert(kept->pixels.end(), image.begin(), image.end());
            kept->labels.push_back(1);
        }
    const double before = accuracyOf(trained(), *held);
    const auto careless = teach(trained(), *kept, *data, none(), shortLesson, 1);
    QVERIFY2(accuracyOf(*careless, *held) < before - 0.05,
             qPrintable(QString::number(accuracyOf(*careless, *held))));
    const auto careful = teach(trained(), *kept, *data, *held, shortLesson, 1);
    QVERIFY(accuracyOf(*careful, *held) >= before - shortLesson.mostLost - 1e-9);
}

void TeachTest::doubtsWrongLabels() {
    auto images = std::make_shared<Dataset>(*test::rowsData(12, 8, 4, 5));
    QVERIFY(doubtfulLabels(trained(), *images).empty());
    const std::uint8_t was = images->labels[7];
    images->labels[7] = std::uint8_t((was + 1) % 4);
    images->labels[3] = noClass;
    const auto doubts = doubtfulLabels(trained(), *images);
    QCOMPARE(doubts.size(), 2u);
    QCOMPARE(doubts[0].image, 3);
    QCOMPARE(doubts[1].image, 7);
    QCOMPARE(doubts[1].read, int(was));
    Network unsure = trained();
    unsure.leastCertainty = 1.5f;  // reads nothing at all
    QVERIFY(doubtfulLabels(unsure, *images).empty());
    QVERIFY(doubtfulLabels(trained(), none()).empty());
}

QTEST_GUILESS_MAIN(TeachTest)
#include "teach_test.moc"
