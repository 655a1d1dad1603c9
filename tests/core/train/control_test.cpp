// What can be asked of a training while it runs.
#include "core/train/control.h"

#include <QtTest>
#include <atomic>
#include <thread>

#include "core/format/checkpoint.h"
#include "core/nn/layer_text.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

TrainingState begin(const Schedule& schedule = ConstantRate{}, int epochs = 3) {
    TrainingSettings s;
    s.optimizer = AdamSettings{.learningRate = 0.01};
    s.batchSize = 20;
    s.epochs = epochs;
    s.schedule = schedule;
    return {NetworkSpec{Shape::image(8, 8, 1), parseLayers("flatten dense16-relu dropout0.2 dense4-softmax")},
            s};
}

std::vector<double> ratesOf(const Schedule& schedule, int changeAfter, double wanted) {
    const auto data = test::rowsData(400);
    TrainingState state = begin(schedule);
    std::vector<double> rates;
    TrainingControl control;
    TrainingEvents events;
    events.batch = [&](const BatchRecord& batch, const TrainingState&) {
        rates.push_back(batch.learningRate);
        if (int(rates.size()) == changeAfter) control.setLearningRate(wanted);
    };
    train(state, *data, 1, {}, events, &control);
    return rates;
}

}  // namespace

class ControlTest : public QObject {
    Q_OBJECT

private slots:
    void aPauseChangesNoBit();
    void stopsWhilePaused();
    void changesTheRateWithTheNextBatch();
    void scalesASchedule();
    void waitsForAWarmUp();
    void isKeptByACheckpoint();
};

/// Another thread pauses and lets it go on, ten times wherever it happens to be.
void ControlTest::aPauseChangesNoBit() {
    const auto data = test::rowsData(400);
    TrainingState whole = begin(), paused = begin();
    train(whole, *data, 2, {}, {});

    TrainingControl control;
    std::atomic<int> batches{0};
    std::atomic<bool> done{false};
    TrainingEvents events;
    events.batch = [&](const BatchRecord&, const TrainingState&) {
        if (++batches % 5 == 0) control.pause();
    };
    std::thread other([&] {
        while (!done) {
            if (control.isPaused()) control.goOn();
            std::this_thread::yield();
        }
    });
    train(paused, *data, 2, {}, events, &control);
    done = true;
    other.join();
    QVERIFY(std::ranges::equal(whole.network.parameters(), paused.network.parameters()));
    QCOMPARE(whole.history.size(), paused.history.size());
    for (std::size_t i = 0; i < whole.history.size(); ++i)
        QVERIFY(whole.history[i].valLoss == paused.history[i].valLoss);
}

void ControlTest::stopsWhilePaused() {
    const auto data = test::rowsData(400);
    TrainingState state = begin(ConstantRate{}, 1000);
    TrainingControl control;
    std::stop_source stop;
    TrainingEvents events;
    int batches = 0;
    std::jthread other;
    events.batch = [&](const BatchRecord&, const TrainingState&) {
        if (++batches != 3) return;
        control.pause();
        other = std::jthread([&] { stop.request_stop(); });
    };
    QCOMPARE(train(state, *data, 1, stop.get_token(), events, &control), Outcome::Stopped);
    QCOMPARE(batches, 3);
    QCOMPARE(state.batch, 3);
}

void ControlTest::changesTheRateWithTheNextBatch() {
    const auto rates = ratesOf(ConstantRate{}, 7, 0.002);
    for (std::size_t i = 0; i < rates.size(); ++i) QCOMPARE(rates[i], i < 7 ? 0.01 : 0.002);
}

/// Half the rate that the schedule has there, from there on half of all that follow.
void ControlTest::scalesASchedule() {
    const ExponentialDecay schedule{.factor = 0.5, .epochs = 1};
    const auto plain = ratesOf(schedule, -1, 0), changed = ratesOf(schedule, 10, plain[10] / 2);
    QCOMPARE(changed.size(), plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i)
        QVERIFY(std::abs(changed[i] / plain[i] - (i < 10 ? 1 : 0.5)) < 1e-12);
}

/// Its first rate is 0, of which nothing is a multiple.
void ControlTest::waitsForAWarmUp() {
    const auto data = test::rowsData(400);
    TrainingState state = begin(CosineDecay{.warmupEpochs = 1});
    TrainingControl control;
    control.setLearningRate(0.005);
    std::vector<double> rates;
    TrainingEvents events;
    events.batch = [&](const BatchRecord& batch, const TrainingState&) {
        rates.push_back(batch.learningRate);
    };
    train(state, *data, 1, {}, events, &control);
    QCOMPARE(rates[0], 0.0);
    QCOMPARE(rates[1], 0.005);
    QCOMPARE(rates[2], 0.01);
}

void ControlTest::isKeptByACheckpoint() {
    const auto data = test::rowsData(400);
    const ExponentialDecay schedule{.factor = 0.5, .epochs = 1};
    QTemporaryDir folder;
    TrainingControl control;
    TrainingState whole = begin(schedule), part = begin(schedule);
    int batches = 0;
    TrainingEvents events;
    events.batch = [&](const BatchRecord&, const TrainingState&) {
        if (++batches == 5) control.setLearningRate(0.02);
    };
    QStringList told;
    events.callback = [&](const Text& text) {
        told << QString::fromStdString(text.arguments.back().pattern);
    };
    train(whole, *data, 1, {}, events, &control);
    QCOMPARE(told, QStringList{"0.02"});

    batches = 0;
    std::stop_source stop;
    events.batch = [&](const BatchRecord&, const TrainingState&) {
        if (++batches == 5) control.setLearningRate(0.02);
        if (batches == 20) stop.request_stop();
    };
    train(part, *data, 1, stop.get_token(), events, &control);
    saveCheckpoint(part, "rows", folder.path().toStdString());
    TrainingState resumed = loadCheckpoint(folder.path().toStdString()).state;
    QCOMPARE(resumed.rateFactor, part.rateFactor);
    train(resumed, *data, 2, {}, {});
    QVERIFY(std::ranges::equal(resumed.network.parameters(), whole.network.parameters()));
}

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
