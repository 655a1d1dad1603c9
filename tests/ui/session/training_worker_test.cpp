#include "ui/session/training_worker.h"

#include "core/base/error.h"
#include "tests/ui/support.h"

using namespace inkling;
using namespace inkling::test;

namespace {

TrainingWorker::Begin small(int epochs, double learningRate = 0.01) {
    return [=] {
        TrainingSettings settings = smallSettings(epochs);
        setLearningRate(settings.optimizer, learningRate);
        return TrainingState(smallSpec(), settings);
    };
}

}  // namespace

class TrainingWorkerTest : public QObject {
    Q_OBJECT

private slots:
    void finishes();
    void stops();
    void startsAgain();
    void failsWithoutAState();
    void failsWithDataOfAnotherSize();
    void diverges();
    void destroyedWhileTraining();
};

void TrainingWorkerTest::finishes() {
    TrainingWorker worker;
    QSignalSpy batches(&worker, &TrainingWorker::batches);
    QSignalSpy epochs(&worker, &TrainingWorker::epochs);
    QSignalSpy snapshots(&worker, &TrainingWorker::snapshot);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy failed(&worker, &TrainingWorker::failed);

    worker.start(small(3), smallData()->train, 1);
    QVERIFY(worker.isRunning());
    QVERIFY(ended.wait(30000));

    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Finished);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!worker.isRunning());
    QVERIFY(worker.network());

    // Every batch comes once and in order: 320 images in batches of 20, three times.
    QVector<BatchRecord> all;
    for (const auto& signal : batches) all += signal[0].value<QVector<BatchRecord>>();
    QCOMPARE(all.size(), 3 * 16);
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].epoch, i / 16 + 1);
        QCOMPARE(all[i].batch, i % 16 + 1);
    }
    History history;
    for (const auto& signal : epochs) {
        const auto some = signal[0].value<History>();
        history.insert(history.end(), some.begin(), some.end());
    }
    QCOMPARE(history.size(), std::size_t(3));
    QCOMPARE(history[2].epoch, 3);
    QVERIFY(history[2].valAccuracy.has_value());
    QVERIFY(snapshots.count() >= 1);
}

void TrainingWorkerTest::stops() {
    TrainingWorker worker;
    QSignalSpy batches(&worker, &TrainingWorker::batches);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    worker.start(small(endless), smallData()->train, 1);
    QVERIFY(batches.wait(30000));
    worker.stop();
    worker.stop();  // pressed twice
    QVERIFY(ended.wait(30000));
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Stopped);
    QVERIFY(worker.network());  // with what it has learned so far

    const auto heard = batches.count();
    QCoreApplication::processEvents();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(batches.count(), heard);  // nothing comes behind the terminal signal
}

void TrainingWorkerTest::startsAgain() {
    TrainingWorker worker;
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    for (int run = 1; run <= 3; ++run) {
        worker.start(small(1), smallData()->train, 1);
        QVERIFY(ended.wait(30000));
        QCOMPARE(ended.count(), run);
    }
}

void TrainingWorkerTest::failsWithoutAState() {
    TrainingWorker worker;
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy failed(&worker, &TrainingWorker::failed);
    worker.start([]() -> TrainingState { throw SettingError("layers", text("no such layer")); },
                 smallData()->train, 1);
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(ended.count(), 0);
    QVERIFY(!worker.isRunning());
    QVERIFY_EXCEPTION_THROWN(std::rethrow_exception(failed[0][0].value<std::exception_ptr>()), SettingError);
}

void TrainingWorkerTest::failsWithDataOfAnotherSize() {
    TrainingWorker worker;
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy failed(&worker, &TrainingWorker::failed);
    auto data = std::make_shared<Dataset>();
    data->shape = Shape::image(14, 14, 1);
    data->classNames = digitNames();
    data->labels.assign(40, 0);
    data->pixels.assign(40 * data->shape.size(), 0);
    worker.start(small(1), data, 1);
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.count() + ended.count(), 1);
}

void TrainingWorkerTest::diverges() {
    TrainingWorker worker;
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    worker.start(small(50, 1e8), smallData()->train, 1);
    QVERIFY(ended.wait(30000));
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Diverged);
    for (float weight : worker.network()->parameters()) QVERIFY(std::isfinite(weight));
}

void TrainingWorkerTest::destroyedWhileTraining() {
    int terminal = 0;
    {
        TrainingWorker worker;
        connect(&worker, &TrainingWorker::ended, this, [&] { ++terminal; });
        connect(&worker, &TrainingWorker::failed, this, [&] { ++terminal; });
        QSignalSpy batches(&worker, &TrainingWorker::batches);
        worker.start(small(endless), smallData()->train, 1);
        QVERIFY(batches.wait(30000));
        QVERIFY(worker.isRunning());
    }
    QCoreApplication::processEvents();
    QCOMPARE(terminal, 0);  // nobody is left to be told
}

QTEST_GUILESS_MAIN(TrainingWorkerTest)
#include "training_worker_test.moc"
