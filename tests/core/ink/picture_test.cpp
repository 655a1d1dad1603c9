// Pictures of digits, as people take and draw them, against the same digit as strokes.
#include "core/ink/picture.h"

#include <QtTest>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/base/random.h"
#include "core/ink/pen.h"
#include "core/ink/prepare.h"

using namespace inkling;

namespace {

using Strokes = std::vector<Stroke>;

/// A 5 of two strokes on a canvas of 280 x 280.
Strokes five() {
    Strokes strokes{{{100, 60}, {92, 125}}, {{100, 60}, {175, 56}}};
    for (int i = 0; i <= 40; ++i) {
        const float angle = -1.9f + 4.2f * float(i) / 40;
        strokes[0].push_back({120 + 55 * std::cos(angle), 165 + 50 * std::sin(angle)});
    }
    return strokes;
}

/// The drawing as ink (0 to 1) on a page of width x height.
std::vector<float> drawn(const Strokes& strokes, int width, int height, float pen, double scale = 1) {
    std::vector<float> page(std::size_t(width) * height);
    drawStrokes(strokes, {scale, 0, 0}, pen / 2, height, page);
    return page;
}

/// A picture whose grey at (x, y) is light(x, y, ink).
Picture picture(int width, int height, const std::vector<float>& ink,
                const std::function<float(int x, int y, float ink)>& light) {
    Picture p{width, height, {}};
    for (int i = 0; i < width * height; ++i)
        p.grey.push_back(std::uint8_t(
            std::clamp(std::lround(light(i % width, i / width, ink[std::size_t(i)])), 0l, 255l)));
    return p;
}

/// How much two prepared images have in common: the cosine of the angle between them.
double likeness(const std::vector<float>& a, const std::vector<float>& b) {
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) ab += a[i] * b[i], aa += a[i] * a[i], bb += b[i] * b[i];
    return ab / std::sqrt(aa * bb);
}

/// Of the picture, prepared, with the same drawing prepared as strokes. Where the centre of mass is near the
/// middle of two pixels, the picture may lie one pixel off.
double likenessToStrokes(const Picture& p) {
    const std::vector<float> image = preparePicture(p), strokes = prepareInk(five());
    double best = 0;
    for (int dy : {-1, 0, 1})
        for (int dx : {-1, 0, 1}) {
            std::vector<float> moved(image.size());
            for (int y = 1; y < 27; ++y)
                for (int x = 1; x < 27; ++x)
                    moved[std::size_t(y * 28 + x)] = image[std::size_t((y + dy) * 28 + x + dx)];
            best = std::max(best, likeness(moved, strokes));
        }
    return best;
}

constexpr int side = 280;

}  // namespace

class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void readsPictures_data();
    void readsPictures();
    void fatInkKeepsItsWidth();
    void paperWithoutInkIsEmpty_data();
    void paperWithoutInkIsEmpty();
    void whatTheNetworkTakesIsTakenAsItIs();
    void tracesLines();
    void tracesARing();
    void tinyPicturesDoNoHarm();
};

void PictureTest::readsPictures_data() {
    QTest::addColumn<Picture>("given");
    const auto row = [](const char* name, float pen, const std::function<float(int, int, float)>& light) {
        QTest::newRow(name) << picture(side, side, drawn(five(), side, side, pen), light);
    };
    Random random(3);
    const auto noise = [&random](float deviation) { return deviation * random.normal(); };
    row("dark on white", 14, [](int, int, float ink) { return 255 - 255 * ink; });
    row("light on black", 14, [](int, int, float ink) { return 255 * ink; });
    row("a fine pen", 2, [](int, int, float ink) { return 250 - 200 * ink; });
    row("a broad pen", 26, [](int, int, float ink) { return 250 - 200 * ink; });
    row("pencil", 5, [&noise](int, int, float ink) { return 205 - 60 * ink + noise(6); });
    row("light from the side", 10,
        [](int x, int y, float ink) { return (110 + 0.4f * float(x) + 0.1f * float(y)) * (1 - 0.6f * ink); });
    row("a lamp above", 10, [&noise](int x, int y, float ink) {
        const float far = std::hypot(float(x) - 200, float(y) - 60) / 280;
        return (240 - 150 * far) * (1 - 0.65f * ink) + noise(3);
    });
    row("the edge of a shadow", 10,
        [](int x, int y, float ink) { return (x + y < 250 ? 235.0f : 130.0f) * (1 - 0.7f * ink); });
    row("a blackboard", 9,
        [&noise](int x, int, float ink) { return 40 + 0.1f * float(x) + 160 * ink + noise(5); });
    row("the table's edge", 10, [](int x, int, float ink) { return x > 262 ? 30.0f : 230 - 190 * ink; });
    row("dust", 10,
        [](int x, int y, float ink) { return (x % 90 == 3 && y % 70 == 5) ? 60.0f : 240 - 200 * ink; });

    QTest::newRow("a photo of 8 megapixels")
        << picture(3264, 2448, drawn(five(), 3264, 2448, 60, 8),
                   [](int x, int, float ink) { return (150 + 0.02f * float(x)) * (1 - 0.7f * ink); });
    QTest::newRow("small in a large picture") << picture(900, 700, drawn(five(), 900, 700, 5, 0.5),
                                                         [](int, int, float ink) { return 230 - 190 * ink; });
    QTest::newRow("an icon of 40 pixels") << picture(40, 40, drawn(five(), 40, 40, 2.5f, 40.0 / 280),
                                                     [](int, int, float ink) { return 255 - 255 * ink; });
}

void PictureTest::readsPictures() {
    QFETCH(Picture, given);
    const double like = likenessToStrokes(given);
    QVERIFY2(like > 0.88, qPrintable(QString::number(like)));
}

/// The ink of a broad pen stays broad: it holds more than its lines alone.
void PictureTest::fatInkKeepsItsWidth() {
    const auto inkWith = [](float pen) {
        const auto image = preparePicture(picture(side, side, drawn(five(), side, side, pen),
                                                  [](int, int, float ink) { return 250 - 240 * ink; }));
        return std::accumulate(image.begin(), image.end(), 0.0);
    };
    const double fine = inkWith(2), usual = inkWith(14), broad = inkWith(40);
    QVERIFY(std::abs(fine / usual - 1) < 0.1);
    QVERIFY2(broad > 1.3 * usual, qPrintable(QString::number(broad / usual)));
}

void PictureTest::paperWithoutInkIsEmpty_data() {
    QTest::addColumn<Picture>("given");
    const std::vector<float> none(200 * 150);
    Random random(5);
    QTest::newRow("white") << picture(200, 150, none, [](int, int, float) { return 255.0f; });
    QTest::newRow("black") << picture(200, 150, none, [](int, int, float) { return 0.0f; });
    QTest::newRow("noise") << picture(200, 150, none,
                                      [&](int, int, float) { return 200 + 4 * random.normal(); });
    QTest::newRow("light from the side")
        << picture(200, 150, none, [](int x, int, float) { return 100 + 0.7f * float(x); });
    QTest::newRow("no pixels") << Picture{};
}

void PictureTest::paperWithoutInkIsEmpty() {
    QFETCH(Picture, given);
    QVERIFY(traceStrokes(given).empty());
    const auto image = preparePicture(given);
    QCOMPARE(image, std::vector<float>(28 * 28));
}

void PictureTest::whatTheNetworkTakesIsTakenAsItIs() {
    const std::vector<float> prepared = prepareInk(five());
    const Picture p = picture(28, 28, prepared, [](int, int, float ink) { return 255 * ink; });
    QCOMPARE(preparePicture(p), prepared);
}

/// A cross: four lines that meet in its middle, on the canvas.
void PictureTest::tracesLines() {
    const Strokes cross{{{60, 140}, {220, 140}}, {{140, 60}, {140, 220}}};
    const auto traced = traceStrokes(picture(side, side, drawn(cross, side, side, 12),
                                             [](int, int, float ink) { return 255 * (1 - ink); }));
    QVERIFY(traced.size() >= 4 && traced.size() <= 8);
    double length = 0;
    for (const Stroke& stroke : traced) {
        for (std::size_t i = 1; i < stroke.size(); ++i)
            length += std::hypot(stroke[i].x - stroke[i - 1].x, stroke[i].y - stroke[i - 1].y);
        for (const Point& p : stroke) QVERIFY(p.x > 0 && p.x < canvasSize && p.y > 0 && p.y < canvasSize);
        // Every point is on one of the lines, which are in the canvas' middle.
        for (const Point& p : stroke) QVERIFY(std::min(std::abs(p.x - 140), std::abs(p.y - 140)) < 3);
    }
    // The ink, a pen of 12 longer than the lines, becomes 200.
    QVERIFY2(std::abs(length - 2 * 200.0 * 160 / 172) < 25, qPrintable(QString::number(length)));
}

void PictureTest::tracesARing() {
    Strokes ring(1);
    for (int i = 0; i <= 60; ++i)
        ring[0].push_back({140 + 80 * std::cos(0.1047f * float(i)), 140 + 80 * std::sin(0.1047f * float(i))});
    const auto traced = traceStrokes(picture(side, side, drawn(ring, side, side, 10),
                                             [](int, int, float ink) { return 255 * (1 - ink); }));
    QCOMPARE(traced.size(), 1u);
    QVERIFY(std::hypot(traced[0].front().x - traced[0].back().x, traced[0].front().y - traced[0].back().y) <
            5);
}

void PictureTest::tinyPicturesDoNoHarm() {
    for (int width : {1, 2, 3, 28})
        for (int height : {1, 2, 5}) {
            Picture p{width, height, std::vector<std::uint8_t>(std::size_t(width) * height, 255)};
            p.grey[0] = 0;
            for (float level : preparePicture(p)) QVERIFY(level >= 0 && level <= 1);
        }
}

QTEST_APPLESS_MAIN(PictureTest)
#include "picture_test.moc"
