// What is kept of the batches of a long training.
#include "ui/session/batch_log.h"

#include <QtTest>

using namespace inkling;

namespace {

std::vector<BatchRecord> some(int first, int count) {
    std::vector<BatchRecord> batches;
    for (int i = first; i < first + count; ++i)
        batches.push_back({.epoch = i / 1000 + 1, .batch = i % 1000 + 1, .batches = 1000, .loss = double(i)});
    return batches;
}

}  // namespace

class BatchLogTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEachAtFirst();
    void mergesWhenThereAreMany();
    void hasALastOne();
};

void BatchLogTest::keepsEachAtFirst() {
    BatchLog log;
    QCOMPARE(log.add(some(0, 10)), 0);
    QCOMPARE(log.add(some(10, 5)), 10);
    QCOMPARE(log.records().size(), 15);
    QCOMPARE(log.records()[12].loss, 12.0);
    QCOMPARE(log.finish(), 15);
    log.clear();
    QVERIFY(log.records().isEmpty());
}

void BatchLogTest::mergesWhenThereAreMany() {
    BatchLog log;
    log.add(some(0, BatchLog::limit - 1));
    QCOMPARE(log.add(some(BatchLog::limit - 1, 1)), 0);
    QCOMPARE(log.records().size(), BatchLog::limit / 2);
    QCOMPARE(log.records()[3].loss, 6.5);  // of 6 and 7
    QCOMPARE(log.records()[3].batch, 8);   // the later one's place
    // From now on each stands for two.
    const int half = BatchLog::limit / 2;
    QCOMPARE(log.add(some(BatchLog::limit, 1)), half);
    QCOMPARE(log.records().size(), half);
    QCOMPARE(log.add(some(BatchLog::limit + 1, 1)), half);
    QCOMPARE(log.records().size(), half + 1);
    QCOMPARE(log.records().last().loss, BatchLog::limit + 0.5);
    for (int i = 0; i < 50; ++i) log.add(some(BatchLog::limit + 2 + i * 10000, 10000));
    QVERIFY(log.records().size() < BatchLog::limit);
    QVERIFY(log.records().size() >= BatchLog::limit / 2);
    for (int i = 1; i < log.records().size(); ++i) QVERIFY(log.records()[i].loss > log.records()[i - 1].loss);
}

void BatchLogTest::hasALastOne() {
    BatchLog log;
    log.add(some(0, BatchLog::limit + 1));
    const int before = int(log.records().size());
    QCOMPARE(log.finish(), before);
    QCOMPARE(log.records().last().loss, double(BatchLog::limit));
}

QTEST_GUILESS_MAIN(BatchLogTest)
#include "batch_log_test.moc"
