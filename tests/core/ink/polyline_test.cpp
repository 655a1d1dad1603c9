// Corners and distances of lines, worked out by hand.
#include "core/ink/polyline.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace inkling;

class PolylineTest : public QObject {
    Q_OBJECT

private slots:
    void cornersOfAnAngle() {
        Stroke stroke;
        for (int i = 0; i <= 10; ++i) stroke.push_back({float(10 * i), 0});
        for (int i = 1; i <= 10; ++i) stroke.push_back({100, float(10 * i)});
        QCOMPARE(cornersOf(stroke, 2), (std::vector<std::size_t>{0, 10, 20}));
    }

    /// A circle of radius r is followed within a tolerance t by chords over 2 acos(1 - t / r) at most.
    void cornersOfACircle() {
        Stroke stroke;
        for (int i = 0; i <= 360; ++i)
            stroke.push_back({float(100 * std::cos(i * M_PI / 180)), float(100 * std::sin(i * M_PI / 180))});
        const auto corners = cornersOf(stroke, 5);
        QCOMPARE(corners.front(), 0u);
        QCOMPARE(corners.back(), 360u);
        const double widest = 2 * std::acos(1 - 5.0 / 100) * 180 / M_PI;
        for (std::size_t i = 1; i < corners.size(); ++i)
            QVERIFY(double(corners[i] - corners[i - 1]) <= widest + 1);
        QVERIFY(corners.size() <= 17);  // halves of halves: at least half as wide
    }

    void cornersOfLittle() {
        QVERIFY(cornersOf(Stroke{}, 1).empty());
        QCOMPARE(cornersOf(Stroke{{1, 1}}, 1), (std::vector<std::size_t>{0}));
        QCOMPARE(cornersOf(Stroke(5, Point{1, 1}), 1), (std::vector<std::size_t>{0, 4}));
    }

    void fewer() {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(fewerPoints(Stroke{{0, 0}, {1, 0}, {nan, 0}, {5, 0}, {6, 0}}, 4),
                 (std::vector<Point>{{0, 0}, {5, 0}, {6, 0}}));
        QVERIFY(fewerPoints(Stroke{{nan, nan}}, 4).empty());
    }

    void distances() {
        const Stroke level{{0, 0}, {100, 0}}, upright{{50, 7}, {50, 100}}, dot{{103, 4}};
        QCOMPARE(distance(level, upright), 7.0);
        QCOMPARE(distance(upright, level), 7.0);
        QCOMPARE(distance(level, dot), 5.0);
    }
};

QTEST_APPLESS_MAIN(PolylineTest)
#include "polyline_test.moc"
