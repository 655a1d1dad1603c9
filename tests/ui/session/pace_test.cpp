#include "ui/session/pace.h"

#include <QtTest>

#include "ui/plot/plot_curve.h"
#include "ui/words.h"

using namespace inkling;

class PaceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void evenTraining();
    void noGuessAtFirst();
    void oneSlowBatchDoesNotJump();
    void validationCounts();
    void epochsTooShortToBeSeen();
    void countsDownWithoutJumps();
    void rangeLeavesTheSteepBeginningOut();
    void durations_data();
    void durations();
    void wordsKeepTheirPlaces();
};

void PaceTest::evenTraining() {
    Pace pace(1000, 0, 2);
    for (int batch = 1; batch <= 5; ++batch) pace.trained(1, batch * 100, batch * 1.0);
    QCOMPARE(pace.share(), 0.25);
    QCOMPARE(*pace.imagesPerSecond(), 100.0);
    QCOMPARE(*pace.secondsLeft(), 15.0);
}

void PaceTest::noGuessAtFirst() {
    Pace pace(1000, 0, 1);
    QVERIFY(!pace.secondsLeft());
    pace.trained(1, 10, 0.1);
    QVERIFY(!pace.secondsLeft());
}

void PaceTest::oneSlowBatchDoesNotJump() {
    Pace pace(100000, 0, 1);
    for (int second = 1; second <= 15; ++second) pace.trained(1, second * 100, second);
    const double before = *pace.secondsLeft();
    pace.trained(1, 1510, 17);  // two seconds for a tenth of the work
    const double after = *pace.secondsLeft();
    QVERIFY2(std::abs(after - before) / before < 0.15, qPrintable(QString("%1, %2").arg(before).arg(after)));
}

void PaceTest::validationCounts() {
    Pace pace(800, 200, 1);
    pace.trained(1, 400, 4);
    pace.trained(1, 800, 8);
    QVERIFY(pace.share() < 1);
    pace.validated(1, 1, 8.7);
    QCOMPARE(pace.share(), 1.0);
    QCOMPARE(*pace.secondsLeft(), 0.0);
    QCOMPARE(*pace.imagesPerSecond(), 100.0);  // the validation's images are not counted
}

/// Each call is several epochs further: their validation is in the training's time.
void PaceTest::epochsTooShortToBeSeen() {
    Pace pace(100, 25, 1000);
    for (int i = 1; i <= 40; ++i) {
        pace.trained(5 * i, 100, 0.05 * i);
        pace.validated(5 * i, 1, 0.05 * i);
    }
    QCOMPARE(pace.share(), 0.2);
    QVERIFY(std::abs(*pace.imagesPerSecond() - 10000) < 100);
    QVERIFY2(std::abs(*pace.secondsLeft() - 8) < 0.2, qPrintable(QString::number(*pace.secondsLeft())));
}

/// Validation takes twice what was thought at first, and speeds differ by a fifth from second to second.
void PaceTest::countsDownWithoutJumps() {
    Pace pace(1000, 400, 5);
    double now = 0, last = 0;
    const auto look = [&](double passed) {
        now += passed;
        const double left = pace.secondsLeft().value_or(0);
        // Twice the time that passed, or a twentieth: nobody sees a jump.
        if (last > 0)
            QVERIFY2(std::abs(left - (last - passed)) < std::max(0.05 * last, 2 * passed),
                     qPrintable(QString("%1 s: %2 after %3").arg(now).arg(left).arg(last)));
        last = left;
    };
    for (int epoch = 1; epoch <= 5; ++epoch) {
        for (int i = 1; i <= 100; ++i) {
            const double took = i / 10 % 2 ? 0.09 : 0.11;
            pace.trained(epoch, 10 * i, now + took);
            look(took);
        }
        for (int i = 1; i <= 28; ++i) {
            pace.validated(epoch, i / 28.0, now + 0.1);
            look(0.1);
        }
    }
    QCOMPARE(*pace.secondsLeft(), 0.0);
}

void PaceTest::rangeLeavesTheSteepBeginningOut() {
    CurveRange range;
    QVERIFY(range.isEmpty());
    range.add(0.1, 2.3);
    range.add(0.5, 0.4);
    QCOMPARE(range.high(), 2.3);  // all there is
    range.add(1.0, 0.2);
    QCOMPARE(range.high(), 0.4);
    QCOMPARE(range.low(), 0.2);
    range.include(0.6);
    QCOMPARE(range.high(), 0.6);
    range.add(1.5, std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(range.high(), 0.6);
}

void PaceTest::durations_data() {
    QTest::addColumn<QString>("got");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << durationText(4.21) << "4.2 s";
    QTest::newRow("seconds") << durationText(41.3) << "41 s";
    QTest::newRow("minutes") << durationText(150) << "2 min 30 s";
    QTest::newRow("hours") << durationText(3900) << "1 h 5 min";
    QTest::newRow("left, rounded up") << timeLeftText(8.2) << "9 s";
    QTest::newRow("left, in fives") << timeLeftText(61) << "1 min 5 s";
    QTest::newRow("percent") << percentText(0.99117) << "99.12 %";
    QTest::newRow("loss") << lossText(0.04124) << "0.0412";
    QTest::newRow("speed") << QString::number(roundForReading(45678)) << "45700";
}

void PaceTest::durations() {
    QFETCH(QString, got);
    QFETCH(QString, expected);
    QCOMPARE(got, expected);
}

void PaceTest::wordsKeepTheirPlaces() {
    // A file name may look like a place itself.
    QCOMPARE(words(FileError("100%1.npz", text("an image"), text("nothing"))),
             QString("100%1.npz: expected an image, found nothing"));
    QVERIFY(words(std::make_exception_ptr(std::runtime_error("oops"))).contains("oops"));
}

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
