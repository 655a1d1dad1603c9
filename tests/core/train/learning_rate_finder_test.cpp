// The learning-rate finder: rates grow as they should, and what is suggested learns well.
#include "core/train/learning_rate_finder.h"

#include <QtTest>

#include "core/nn/layer_text.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

const NetworkSpec spec{Shape::image(8, 8, 1), parseLayers("flatten dense16-relu dense4-softmax")};

TrainingSettings settings() {
    TrainingSettings s;
    s.optimizer = SgdSettings{};
    s.batchSize = 20;
    return s;
}

/// A fifth of the labels are wrong, by chance: what can be learned without a fault, no rate is too high for.
std::shared_ptr<Dataset> noisyData() {
    auto data = test::rowsData(400);
    Random random(7);
    for (std::uint8_t& label : data->labels)
        if (random.below(5) == 0) label = std::uint8_t(random.below(4));
    return data;
}

std::vector<TriedRate> tryAll(const LearningRateFinder& finder, int threads = 1) {
    std::vector<TriedRate> all;
    const auto data = noisyData();
    tryLearningRates(finder, spec, settings(), *data, threads, {},
                     [&](const TriedRate& one) { all.push_back(one); });
    return all;
}

double lossAfter(double rate) {
    TrainingSettings s = settings();
    s.epochs = 4;
    setLearningRate(s.optimizer, rate);
    TrainingState state(spec, s);
    const auto data = noisyData();
    const Outcome outcome = train(state, *data, 1, {}, {});
    return outcome == Outcome::Finished ? *state.history.back().valLoss : HUGE_VAL;
}

}  // namespace

class LearningRateFinderTest : public QObject {
    Q_OBJECT

private slots:
    void grows();
    void endsWhenItDiverges();
    void theSameWithAnyThreads();
    void stops();
    void judges();
    void saysNothingOfAFlatLoss();
    void suggestsARateThatLearns();
};

void LearningRateFinderTest::grows() {
    const LearningRateFinder finder{.from = 1e-5, .to = 1e-2, .batches = 61};
    const auto all = tryAll(finder);
    QCOMPARE(all.size(), std::size_t(61));
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY(std::abs(std::log10(all[i].learningRate) - (-5 + 0.05 * double(i))) < 1e-9);
    QCOMPARE(all[0].smoothedLoss, all[0].loss);
    // 0.9 of the one before and 0.1 of this one, divided by the weights so far
    QVERIFY(std::abs(all[1].smoothedLoss - (0.9 * all[0].loss + all[1].loss) / 1.9) < 1e-12);
}

void LearningRateFinderTest::endsWhenItDiverges() {
    const auto all = tryAll({.from = 1e-3, .to = 1e8, .batches = 400});
    QVERIFY(all.size() < 400);
    QVERIFY(all.size() > 20);
}

void LearningRateFinderTest::theSameWithAnyThreads() {
    const LearningRateFinder finder{.batches = 40};
    const auto one = tryAll(finder, 1), two = tryAll(finder, 2);
    QCOMPARE(one.size(), two.size());
    for (std::size_t i = 0; i < one.size(); ++i) QVERIFY(one[i].loss == two[i].loss);
}

void LearningRateFinderTest::stops() {
    const auto data = noisyData();
    std::stop_source stop;
    int batches = 0;
    QVERIFY(!tryLearningRates({}, spec, settings(), *data, 1, stop.get_token(), [&](const TriedRate&) {
        if (++batches == 5) stop.request_stop();
    }));
    QCOMPARE(batches, 5);
}

/// A made loss: falls from 2 along a straight line over log10 of the rate between 1e-4 and 1e-2, then rises.
void LearningRateFinderTest::judges() {
    std::vector<TriedRate> tried;
    for (int i = 0; i <= 120; ++i) {
        const double power = -6 + 0.05 * i;
        const double loss = power < -4 ? 2 : power < -2 ? 2 - 0.9 * (power + 4) : 0.2 + 3 * (power + 2);
        tried.push_back({std::pow(10, power), loss, loss});
    }
    const FoundRates found = judgeRates(tried);
    QVERIFY(found.suggested && found.steepest && found.lowest);
    QVERIFY(std::abs(std::log10(*found.lowest) + 2) < 1e-9);
    QVERIFY(std::abs(*found.suggested - 1e-3) < 1e-12);
    QVERIFY(*found.steepest >= 1e-4 && *found.steepest <= 1e-2);
}

void LearningRateFinderTest::saysNothingOfAFlatLoss() {
    QVERIFY(!judgeRates({}).suggested);
    QVERIFY(!judgeRates(std::vector<TriedRate>(100, {1e-3, 2.3, 2.3})).suggested);
}

void LearningRateFinderTest::suggestsARateThatLearns() {
    const FoundRates found = judgeRates(tryAll({.from = 1e-5, .to = 100, .batches = 300}));
    QVERIFY(found.suggested);
    const double suggested = lossAfter(*found.suggested);
    // Far off to either side it learns less.
    QVERIFY2(suggested < lossAfter(*found.suggested / 100), qPrintable(QString::number(*found.suggested)));
    QVERIFY2(suggested < lossAfter(*found.suggested * 1000), qPrintable(QString::number(*found.suggested)));
}

QTEST_GUILESS_MAIN(LearningRateFinderTest)
#include "learning_rate_finder_test.moc"
