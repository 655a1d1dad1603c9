// The rasteriser against areas that can be worked out by hand.
#include "core/ink/pen.h"

#include <QtTest>
#include <limits>
#include <numbers>
#include <numeric>

using namespace inkling;

namespace {

constexpr int size = 64;

std::vector<float> drawn(const std::vector<Stroke>& strokes, float radius, Placement placement = {}) {
    std::vector<float> page(size * size, -1);
    drawStrokes(strokes, placement, radius, size, page);
    return page;
}

double ink(const std::vector<float>& page) {
    return std::accumulate(page.begin(), page.end(), 0.0);
}

}  // namespace

class PenTest : public QObject {
    Q_OBJECT

private slots:
    /// A line of length l with round ends covers 2 r l + pi r^2.
    void inkIsTheAreaOfTheLine_data() {
        QTest::addColumn<Point>("from");
        QTest::addColumn<Point>("to");
        QTest::addColumn<float>("radius");
        QTest::newRow("horizontal") << Point{12.3f, 30.1f} << Point{50.7f, 30.1f} << 3.0f;
        QTest::newRow("vertical") << Point{30.8f, 10} << Point{30.8f, 52} << 1.2f;
        QTest::newRow("diagonal") << Point{12, 14} << Point{49, 51} << 2.0f;
        QTest::newRow("flat slope") << Point{10, 30} << Point{55, 37} << 1.5f;
        QTest::newRow("dot") << Point{31.4f, 30.2f} << Point{31.4f, 30.2f} << 6.0f;
    }
    void inkIsTheAreaOfTheLine() {
        QFETCH(Point, from);
        QFETCH(Point, to);
        QFETCH(float, radius);
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        const double area = 2 * radius * length + std::numbers::pi * radius * radius;
        const double found = ink(drawn({{from, to}}, radius));
        QVERIFY2(std::abs(found / area - 1) < 0.02, qPrintable(QString("%1 for %2").arg(found).arg(area)));
    }

    /// Across a horizontal line of radius 2 at y = 10.25, pixel centres lie at 0.25, 0.75, 1.25, ... from it.
    void edgesAreTheCoveredShare() {
        const std::vector<float> page = drawn({{{0, 10.25f}, {64, 10.25f}}}, 2);
        const auto at = [&page](int row) { return page[std::size_t(row * size + 32)]; };
        QCOMPARE(at(10), 1.0f);
        QCOMPARE(at(11), 1.0f);
        QCOMPARE(at(12), 0.25f);
        QCOMPARE(at(13), 0.0f);
        QCOMPARE(at(8), 0.75f);
        QCOMPARE(at(7), 0.0f);
    }

    void mirroredStrokesGiveTheMirroredPage() {
        const std::vector<Stroke> strokes{{{10, 12}, {30, 40}, {22, 51}}, {{40.25f, 20.5f}}};
        std::vector<Stroke> mirrored = strokes;
        for (Stroke& stroke : mirrored)
            for (Point& p : stroke) p.x = size - p.x;
        const std::vector<float> page = drawn(strokes, 2.5f), other = drawn(mirrored, 2.5f);
        for (int row = 0; row < size; ++row)
            for (int column = 0; column < size; ++column)
                QVERIFY(std::abs(page[std::size_t(row * size + column)] -
                                 other[std::size_t(row * size + size - 1 - column)]) < 1e-5f);
    }

    void drawingTwiceAddsNothing() {
        const Stroke stroke{{10, 12}, {30, 40}}, back{{30, 40}, {10, 12}};
        QVERIFY(drawn({stroke, stroke}, 2) == drawn({stroke}, 2));
        const std::vector<float> once = drawn({stroke}, 2), thrice = drawn({stroke, back, stroke}, 2);
        for (std::size_t i = 0; i < once.size(); ++i) QVERIFY(std::abs(once[i] - thrice[i]) < 1e-4f);
    }

    void placementMovesAndScales() {
        const std::vector<float> placed = drawn({{{1, 2}, {5, 3}}}, 2, {.scale = 8, .dx = 10, .dy = 12});
        QCOMPARE(placed, drawn({{{18, 28}, {50, 36}}}, 2));
    }

    void emptyStrokesLeavePaper() {
        QCOMPARE(ink(drawn({}, 2)), 0.0);
        QCOMPARE(ink(drawn({{}, {}}, 2)), 0.0);
    }

    void pointsThatAreNotFiniteAreSkipped() {
        const float nan = std::numeric_limits<float>::quiet_NaN(),
                    inf = std::numeric_limits<float>::infinity();
        QCOMPARE(drawn({{{nan, 3}, {10, 12}, {inf, 5}, {30, 40}, {7, -inf}}, {{nan, nan}}}, 2),
                 drawn({{{10, 12}, {30, 40}}}, 2));
    }

    void inkBeyondThePageIsLost() {
        QCOMPARE(ink(drawn({{{-1e30f, -50}, {1e30f, -50}}, {{3e38f, 3e38f}}}, 2)), 0.0);
        // A line right through the page is seen, however long it is.
        const double through = ink(drawn({{{-1e30f, 32}, {1e30f, 32}}}, 2));
        QVERIFY(std::abs(through - 4 * size) < 1);
    }
};

QTEST_APPLESS_MAIN(PenTest)
#include "pen_test.moc"
