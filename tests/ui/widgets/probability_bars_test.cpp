// The ten bars say and show what they were given.
#include <QPalette>
#include <QtTest>
#include <array>
#include <limits>

#include "ui/widgets/probability_bars.h"

using inkling::ProbabilityBars;

class ProbabilityBarsTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheWinner() {
        ProbabilityBars bars;
        QCOMPARE(bars.winner(), -1);
        bars.setProbabilities(std::array{0.f, 0.f, 0.f, 0.f, 0.7f, 0.f, 0.f, 0.05f, 0.f, 0.25f});
        QCOMPARE(bars.winner(), 4);
        const QString said = bars.accessibleDescription();
        QVERIFY2(said.startsWith("4: 70"), qPrintable(said));
        QVERIFY2(said.indexOf("4:") < said.indexOf("9: 25"), qPrintable(said));
        QVERIFY2(said.indexOf("9:") < said.indexOf("7: 5"), qPrintable(said));
        bars.setTruth(9);
        QVERIFY(bars.accessibleDescription().contains("True class: 9"));
        bars.clear();
        QCOMPARE(bars.winner(), -1);
        QCOMPARE(bars.truth(), -1);
        QVERIFY(!bars.accessibleDescription().contains("4"));
    }

    void drawsLengthsAndAccent() {
        ProbabilityBars bars;
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        palette.setColor(QPalette::Highlight, QColor(200, 30, 90));
        bars.setPalette(palette);
        bars.resize(400, 260);
        bars.setProbabilities(std::array{0.25f, 0.f, 0.f, 0.75f, 0.f, 0.f, 0.f, 0.f, 0.f, 0.f});
        const QImage image = bars.grab().toImage();
        auto at = [&](int bar, double share) {
            const QRectF track = bars.trackRect(bar);
            return image.pixelColor(
                QPointF(track.left() + share * track.width(), track.center().y()).toPoint());
        };
        QCOMPARE(at(3, 0.5), QColor(200, 30, 90));
        QCOMPARE(at(3, 0.7), QColor(200, 30, 90));
        QVERIFY(at(3, 0.8) != QColor(200, 30, 90));
        QCOMPARE(at(0, 0.2).red(), at(0, 0.2).green());  // grey, not the accent
        QVERIFY(at(0, 0.2).red() < at(0, 0.3).red());    // darker than the empty track
        QCOMPARE(at(1, 0.5), at(0, 0.3));
    }

    void marksTheTruthByShapeToo() {
        ProbabilityBars bars;
        bars.resize(400, 260);
        bars.setProbabilities(std::array{0.2f, 0.8f});
        const QImage without = bars.grab().toImage();
        bars.setTruth(0);
        const QImage with = bars.grab().toImage();
        // The tick stands before the name; something must have been drawn left of the bar.
        const QRect before(0, 0, int(bars.trackRect(0).left()), int(bars.trackRect(1).top()));
        QVERIFY(without.copy(before) != with.copy(before));
    }

    void takesWhatIsNotANumber() {
        ProbabilityBars bars;
        bars.setProbabilities(std::array{std::numeric_limits<float>::quiet_NaN(), 2.f, -1.f});
        QCOMPARE(bars.winner(), 1);
        QCOMPARE(bars.probabilities()[0], 0.f);
        QCOMPARE(bars.probabilities()[1], 1.f);
        QVERIFY(!bars.grab().isNull());
    }

    void makesRoomForLongNames() {
        ProbabilityBars bars;
        const int digits = bars.sizeHint().width();
        bars.setClassNames({"Ankle boot", "T-shirt/top", "短靴"});
        QVERIFY(bars.sizeHint().width() > digits);
        bars.resize(bars.minimumSizeHint());
        bars.setProbabilities(std::array{0.1f, 0.2f, 0.7f});
        QVERIFY(bars.trackRect(0).width() > 20);
        QVERIFY(bars.accessibleDescription().startsWith("短靴"));
    }
};

QTEST_MAIN(ProbabilityBarsTest)
#include "probability_bars_test.moc"
