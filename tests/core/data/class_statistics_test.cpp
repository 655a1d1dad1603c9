#include "core/data/class_statistics.h"

#include <QtTest>

using namespace inkling;

class ClassStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void meanAndDeviation();
    void stops();
};

/// By hand: 0, 100, 200 have the mean 100 and the deviation sqrt(20000 / 3).
void ClassStatisticsTest::meanAndDeviation() {
    Dataset data;
    data.shape = Shape::image(1, 2, 1);
    data.classNames = {"a", "b", "c"};
    data.pixels = {0, 10, 255, 255, 100, 10, 200, 10, 7, 7};
    data.labels = {0, 1, 0, 0, noClass};
    const auto statistics = classStatistics(data);
    QCOMPARE(statistics.size(), std::size_t(3));
    QCOMPARE(statistics[0].count, 3);
    QCOMPARE(statistics[0].mean[0], 100 / 255.f);
    QCOMPARE(statistics[0].deviation[0], float(std::sqrt(20000 / 3.0) / 255));
    QCOMPARE(statistics[0].mean[1], 10 / 255.f);
    QCOMPARE(statistics[0].deviation[1], 0.f);
    QCOMPARE(statistics[1].count, 1);
    QCOMPARE(statistics[1].mean[0], 1.f);
    QCOMPARE(statistics[2].count, 0);
    QCOMPARE(statistics[2].mean, std::vector<float>(2));
}

void ClassStatisticsTest::stops() {
    Dataset data;
    data.shape = Shape::image(1, 1, 1);
    data.classNames = {"a"};
    data.pixels = {1};
    data.labels = {0};
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(classStatistics(data, stop.get_token()).empty());
}

QTEST_APPLESS_MAIN(ClassStatisticsTest)
#include "class_statistics_test.moc"
