// What the canvas pipeline promises: place, size and weight of the prepared digit.
#include "core/ink/prepare.h"

#include <QtTest>
#include <limits>
#include <numeric>

using namespace inkling;

namespace {

using Strokes = std::vector<Stroke>;

/// A 3 of two bows, as fine as asked for.
Strokes three(int pointsPerBow = 40) {
    Stroke stroke;
    for (int bow = 0; bow < 2; ++bow)
        for (int i = 0; i <= pointsPerBow; ++i) {
            const float angle = -2.2f + 3.7f * float(i) / float(pointsPerBow);
            const float radius = bow == 0 ? 40 : 50;
            stroke.push_back(
                {100 + radius * std::cos(angle), (bow == 0 ? 80 : 170) + radius * std::sin(angle)});
        }
    return {stroke, {{60, 60}, {75, 52}}};
}

Strokes moved(Strokes strokes, float scale, float dx, float dy) {
    for (Stroke& stroke : strokes)
        for (Point& p : stroke) p = {scale * p.x + dx, scale * p.y + dy};
    return strokes;
}

struct Extent {
    int left = 1 << 20, right = -1, top = 1 << 20, bottom = -1;
    double mass = 0, x = 0, y = 0;  // centre of mass, in pixel numbers
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
};

Extent extentOf(const std::vector<float>& image, int width = 28) {
    Extent extent;
    for (int i = 0; i < int(image.size()); ++i) {
        const float ink = image[std::size_t(i)];
        const int row = i / width, column = i % width;
        if (ink > 0.01f) {
            extent.left = std::min(extent.left, column);
            extent.right = std::max(extent.right, column);
            extent.top = std::min(extent.top, row);
            extent.bottom = std::max(extent.bottom, row);
        }
        extent.mass += ink;
        extent.x += ink * column;
        extent.y += ink * row;
    }
    extent.x /= extent.mass;
    extent.y /= extent.mass;
    return extent;
}

/// The mean difference of a pixel.
double difference(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
    return sum / double(a.size());
}

}  // namespace

class PrepareTest : public QObject {
    Q_OBJECT

private slots:
    /// MNIST's rules: the longer side 20 pixels, the centre of mass within half a pixel of pixel 14.
    void fitsTheBoxAndCentresTheMass() {
        const Extent extent = extentOf(prepareInk(three()));
        QCOMPARE(extent.height(), 20);
        QVERIFY(extent.width() < 20);
        QVERIFY(std::abs(extent.x - 14) <= 0.51);
        QVERIFY(std::abs(extent.y - 14) <= 0.51);
    }

    /// Each step is what the next begins with, and the last is what the network gets.
    void theStepsLeadToTheImage() {
        const Strokes strokes = three();
        const InkStages stages = inkStages(strokes);
        QCOMPARE(stages.image, prepareInk(strokes));
        QCOMPARE(stages.box.top, boxOf(strokes).top);
        QCOMPARE(stages.boxSize, 20.0);
        const Extent fitted = extentOf(stages.fitted);
        QCOMPARE(fitted.height(), 20);
        QCOMPARE(fitted.top, 4);
        QVERIFY(std::abs(stages.mass.x - 0.5 - fitted.x) < 0.01 &&
                std::abs(stages.mass.y - 0.5 - fitted.y) < 0.01);
        QCOMPARE(stages.target, (Point{14.5f, 14.5f}));
        // Moved by whole pixels: the same ink elsewhere.
        const Extent image = extentOf(stages.image);
        QCOMPARE(image.left - fitted.left, int(std::lround(stages.target.x - stages.mass.x)));
        QCOMPARE(image.top - fitted.top, int(std::lround(stages.target.y - stages.mass.y)));
    }

    void noInkHasNoSteps() {
        const InkStages stages = inkStages(Strokes{});
        QVERIFY(stages.box.isEmpty());
        QCOMPARE(stages.fitted, std::vector<float>(28 * 28, 0.0f));
    }

    void placeAndSizeOnTheCanvasDoNotMatter_data() {
        QTest::addColumn<float>("scale");
        QTest::addColumn<float>("dx");
        QTest::addColumn<float>("dy");
        QTest::newRow("elsewhere") << 1.0f << 70.0f << 31.5f;
        QTest::newRow("half") << 0.5f << 3.0f << 9.0f;
        QTest::newRow("off the canvas") << 1.0f << -4000.0f << 900.0f;
        QTest::newRow("huge") << 1000.0f << 0.0f << 0.0f;
    }
    void placeAndSizeOnTheCanvasDoNotMatter() {
        QFETCH(float, scale);
        QFETCH(float, dx);
        QFETCH(float, dy);
        QVERIFY(difference(prepareInk(three()), prepareInk(moved(three(), scale, dx, dy))) < 1.1 / 255);
    }

    void numberOfPointsDoesNotMatter() {
        QVERIFY(difference(prepareInk(three(40)), prepareInk(three(4000))) < 1.1 / 255);
    }

    void otherSizesAreInProportion() {
        const std::vector<float> image = prepareInk(three(), Shape::image(56, 56, 1));
        QCOMPARE(image.size(), std::size_t(56 * 56));
        const Extent large = extentOf(image, 56), small = extentOf(prepareInk(three()));
        QCOMPARE(large.height(), 40);
        QVERIFY(std::abs(large.mass / (4 * small.mass) - 1) < 0.05);
    }

    /// A 1 is 20 high and as wide as the pen; it does not fill the image.
    void linesKeepTheirShape() {
        const Extent upright = extentOf(prepareInk(Strokes{{{140, 40}, {140, 240}}}));
        QCOMPARE(upright.height(), 20);
        QVERIFY(upright.width() <= 4);
        QVERIFY(std::abs(upright.mass - 20 * preparedPenWidth) < 4);
        const Extent lying = extentOf(prepareInk(Strokes{{{40, 140}, {240, 140}}}));
        QCOMPARE(lying.width(), 20);
        QVERIFY(lying.height() <= 4);
    }

    void aDotStaysADot_data() {
        QTest::addColumn<Strokes>("strokes");
        QTest::newRow("one point") << Strokes{{{100, 30}}};
        QTest::newRow("coincident points") << Strokes{{{100, 30}, {100, 30}}, {{100, 30}}};
        QTest::newRow("a click that slipped") << Strokes{{{100, 30}, {101, 31}, {101, 30}}};
    }
    void aDotStaysADot() {
        QFETCH(Strokes, strokes);
        const Extent extent = extentOf(prepareInk(strokes));
        QVERIFY(extent.width() <= 7 && extent.height() <= 7);
        QVERIFY(std::abs(extent.x - 14) <= 0.51 && std::abs(extent.y - 14) <= 0.51);
    }

    void noInkIsPaper_data() {
        const float nan = std::numeric_limits<float>::quiet_NaN(),
                    inf = std::numeric_limits<float>::infinity();
        QTest::addColumn<Strokes>("strokes");
        QTest::newRow("no strokes") << Strokes{};
        QTest::newRow("empty strokes") << Strokes{{}, {}};
        QTest::newRow("not finite") << Strokes{{{nan, 1}, {inf, 1}}, {{1, -inf}}};
    }
    void noInkIsPaper() {
        QFETCH(Strokes, strokes);
        QCOMPARE(prepareInk(strokes), std::vector<float>(28 * 28, 0.0f));
    }

    void pointsThatAreNotFiniteAreIgnored() {
        Strokes strokes = three();
        strokes[0].insert(strokes[0].begin() + 7, {std::numeric_limits<float>::quiet_NaN(), 4});
        strokes.push_back({{std::numeric_limits<float>::infinity(), 4}});
        QCOMPARE(prepareInk(strokes), prepareInk(three()));
    }

    /// Whatever comes, the image is of the right size, within 0 to 1, and has ink.
    void absurdInkDoesNoHarm_data() {
        QTest::addColumn<Strokes>("strokes");
        const float most = std::numeric_limits<float>::max();
        QTest::newRow("1e30") << Strokes{{{1e30f, -1e30f}, {3, 4}, {-1e30f, 1e30f}}};
        QTest::newRow("largest") << Strokes{{{most, most}, {-most, -most}, {most, -most}}};
        QTest::newRow("smallest") << Strokes{{{1e-40f, 0}, {0, 1e-40f}}};
        QTest::newRow("far dot") << Strokes{{{0, 0}, {100, 100}, {0, 100}}, {{90000, 50}}};
        Strokes many(10000);
        for (int i = 0; i < 10000; ++i)
            many[std::size_t(i)] = {{float(i % 280), float(i % 173)}, {float(i % 97), float(i % 251)}};
        QTest::newRow("10,000 strokes") << many;
    }
    void absurdInkDoesNoHarm() {
        QFETCH(Strokes, strokes);
        const std::vector<float> image = prepareInk(strokes);
        QCOMPARE(image.size(), std::size_t(28 * 28));
        for (float ink : image) QVERIFY(ink >= 0 && ink <= 1);
        QVERIFY(*std::max_element(image.begin(), image.end()) > 0.5f);
    }

    /// The centre of mass of an L, or of a dot far off, may not push ink over the edge.
    void inkStaysInTheImage() {
        const Strokes strokes{{{20, 20}, {20, 240}, {22, 240}, {22, 20}, {25, 240}}, {{20, 240}, {240, 240}}};
        const Extent extent = extentOf(prepareInk(strokes));
        QCOMPARE(extent.width(), 20);
        QCOMPARE(extent.height(), 20);
    }

    void aWiderPenGivesMoreInk() {
        const Shape shape = Shape::image(28, 28, 1);
        const double thin = extentOf(prepareInk(three(), shape, 1.5f)).mass;
        const double wide = extentOf(prepareInk(three(), shape, 3.0f)).mass;
        QVERIFY(std::abs(wide / thin - 2) < 0.25);
    }
};

QTEST_APPLESS_MAIN(PrepareTest)
#include "prepare_test.moc"
