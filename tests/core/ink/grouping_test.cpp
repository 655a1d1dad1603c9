// Which strokes make one digit, told by their places and by what a network would say.
#include "core/ink/grouping.h"

#include <QtTest>
#include <limits>

using namespace inkling;

namespace {

using Strokes = std::vector<Stroke>;

/// A network that finds every group a digit.
std::vector<float> all(std::span<const InkGroup> groups) {
    return std::vector<float>(groups.size(), 0.99f);
}

/// A network that knows how wide digits are, as shares of their height.
std::vector<float> noneWiderThan(double most, std::span<const InkGroup> groups) {
    std::vector<float> certain;
    for (const InkGroup& group : groups)
        certain.push_back(group.box.width() <= most * group.box.height() ? 0.99f : 0.05f);
    return certain;
}

Stroke line(std::initializer_list<Point> corners, int steps = 20) {
    Stroke stroke;
    for (const Point* p = corners.begin(); p + 1 != corners.end(); ++p)
        for (int i = 0; i < steps; ++i)
            stroke.push_back({p->x + (p[1].x - p->x) * float(i) / float(steps),
                              p->y + (p[1].y - p->y) * float(i) / float(steps)});
    stroke.push_back(*(corners.end() - 1));
    return stroke;
}

Stroke ring(float x, float y, float radiusX, float radiusY) {
    Stroke stroke;
    for (int i = 0; i <= 60; ++i) {
        const float angle = -1.57f - 6.28f * float(i) / 60;
        stroke.push_back({x + radiusX * std::cos(angle), y + radiusY * std::sin(angle)});
    }
    return stroke;
}

}  // namespace

class GroupingTest : public QObject {
    Q_OBJECT

private slots:
    void oneStrokeIsOneDigit() {
        int asked = 0;
        const Strokes strokes{line({{100, 50}, {90, 150}})};
        const auto groups = groupDigits(strokes, [&](std::span<const InkGroup> each) {
            ++asked;
            return all(each);
        });
        QCOMPARE(groups.size(), 1u);
        QCOMPARE(groups[0].strokes, strokes);
        QCOMPARE(groups[0].box.left, boxOf(strokes).left);
        QCOMPARE(asked, 0);
    }

    void whatStandsApartIsANumber() {
        // From right to left, to be read from left to right.
        const Strokes strokes{ring(300, 100, 30, 50), line({{200, 50}, {200, 150}}), ring(100, 100, 30, 50)};
        const auto groups = groupDigits(strokes, all);
        QCOMPARE(groups.size(), 3u);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(groups[std::size_t(i)].strokes, Strokes{strokes[std::size_t(2 - i)]});
    }

    /// Digits of two strokes, beside a 1.
    void twoStrokesStayTogether_data() {
        QTest::addColumn<Strokes>("digit");
        QTest::newRow("open 4") << Strokes{line({{60, 50}, {50, 110}, {110, 110}}),
                                           line({{95, 60}, {95, 150}})};
        QTest::newRow("open 4, apart")
            << Strokes{line({{60, 50}, {50, 110}, {100, 110}}), line({{106, 60}, {106, 150}})};
        QTest::newRow("5 with its bar apart")
            << Strokes{line({{60, 55}, {58, 90}, {100, 100}, {105, 130}, {80, 150}, {50, 145}}),
                       line({{72, 50}, {112, 48}})};
        QTest::newRow("crossed 7") << Strokes{line({{50, 50}, {110, 50}, {80, 150}}),
                                              line({{70, 100}, {110, 98}})};
        QTest::newRow("slashed 0") << Strokes{ring(80, 100, 32, 50), line({{50, 150}, {112, 48}})};
    }
    void twoStrokesStayTogether() {
        QFETCH(Strokes, digit);
        // The network knows a digit by all of its ink: half of one is none.
        const auto network = [&](std::span<const InkGroup> groups) {
            std::vector<float> certain;
            for (const InkGroup& group : groups)
                certain.push_back(group.strokes.size() == digit.size() && group.box.right < 150 ? 0.99f
                                  : group.strokes.size() == 1 && group.box.left > 150           ? 0.99f
                                                                                                : 0.2f);
            return certain;
        };
        QCOMPARE(groupDigits(digit, network).size(), 1u);
        Strokes number = digit;
        number.push_back(line({{170, 50}, {165, 150}}));
        const auto groups = groupDigits(number, network);
        QCOMPARE(groups.size(), 2u);
        QCOMPARE(groups[0].strokes, digit);
    }

    void touchingDigitsAreToldApart() {
        const Strokes strokes{ring(100, 100, 30, 50), ring(159, 100, 30, 50)};
        const auto groups = groupDigits(strokes, [](auto each) { return noneWiderThan(0.9, each); });
        QCOMPARE(groups.size(), 2u);
    }

    /// Two zeros drawn without lifting the pen. What leads from one to the other belongs to neither.
    void aStrokeThroughTwoDigitsIsCut() {
        Stroke stroke = ring(100, 100, 30, 50);
        const Stroke second = ring(230, 100, 30, 50), lead = line({stroke.back(), second.front()});
        stroke.insert(stroke.end(), lead.begin(), lead.end());
        stroke.insert(stroke.end(), second.begin(), second.end());
        const auto network = [](auto each) { return noneWiderThan(0.9, each); };
        const auto groups = groupDigits(Strokes{stroke}, network);
        QCOMPARE(groups.size(), 2u);
        QVERIFY(groups[0].box.right < 135 && groups[1].box.left > 195);
        QVERIFY(groups[0].box.height() > 95 && groups[1].box.height() > 95);
        // A network that reads the whole keeps it whole, to the last point.
        const auto whole = [](std::span<const InkGroup> each) {
            std::vector<float> certain;
            for (const InkGroup& group : each) certain.push_back(group.box.width() > 150 ? 0.99f : 0.001f);
            return certain;
        };
        const auto one = groupDigits(Strokes{stroke}, whole);
        QCOMPARE(one.size(), 1u);
        QCOMPARE(one[0].strokes, Strokes{stroke});
    }

    /// Two sevens without lifting the pen, and then the bar of the first.
    void aBarBelongsToTheDigitItLiesOn() {
        const Stroke both = line({{50, 50}, {110, 50}, {80, 150}, {170, 50}, {230, 50}, {200, 150}});
        const Stroke bar = line({{75, 100}, {115, 98}});
        const auto groups =
            groupDigits(Strokes{both, bar}, [](auto each) { return noneWiderThan(0.9, each); });
        QCOMPARE(groups.size(), 2u);
        QCOMPARE(groups[0].pieces.size(), 2u);
        QCOMPARE(groups[0].strokes[1], bar);
        QCOMPARE(groups[1].pieces.size(), 1u);
        QVERIFY(groups[0].pieces[0].to <= groups[1].pieces[0].from);
    }

    /// Pieces say where in the drawing the strokes are.
    void piecesAreTheStrokes() {
        const Strokes strokes{ring(230, 100, 30, 50), {}, line({{100, 50}, {95, 150}})};
        for (const InkGroup& group : groupDigits(strokes, all)) {
            QCOMPARE(group.pieces.size(), group.strokes.size());
            for (std::size_t i = 0; i < group.pieces.size(); ++i) {
                const auto& [stroke, from, to] = group.pieces[i];
                QVERIFY(std::ranges::equal(std::span(strokes[stroke]).subspan(from, to - from + 1),
                                           group.strokes[i]));
            }
        }
    }

    void aTraceInManyPiecesIsOneDigit() {
        Strokes strokes;  // rows, as fat ink is traced
        for (int y = 50; y < 150; ++y) strokes.push_back({{90.0f + float(y % 7), float(y)}, {130, float(y)}});
        const auto groups = groupDigits(strokes, all);
        QCOMPARE(groups.size(), 1u);
        QCOMPARE(groups[0].strokes, strokes);
    }

    void bad_data() {
        const float nan = std::numeric_limits<float>::quiet_NaN(),
                    inf = std::numeric_limits<float>::infinity();
        QTest::addColumn<Strokes>("strokes");
        QTest::addColumn<int>("most");
        QTest::newRow("none") << Strokes{} << 0;
        QTest::newRow("empty strokes") << Strokes{{}, {}} << 0;
        QTest::newRow("not finite") << Strokes{{{nan, 1}, {inf, 2}}} << 0;
        QTest::newRow("dots") << Strokes{{{1, 1}}, {{200, 1}}} << 2;
        QTest::newRow("not finite within")
            << Strokes{{{100, 50}, {nan, 1}, {100, 150}}, {{200, 50}, {200, 150}}} << 2;
        Strokes many(10000);
        for (int i = 0; i < 10000; ++i)
            many[std::size_t(i)] = {{float(i % 280), float(i % 173)}, {float(i % 97), float(i % 251)}};
        QTest::newRow("10,000 strokes") << many << 1;
        Strokes apart;
        for (int i = 0; i < 200; ++i) apart.push_back({{float(20 * i), 50}, {float(20 * i), 150}});
        QTest::newRow("200 digits") << apart << 1;
    }
    void bad() {
        QFETCH(Strokes, strokes);
        QFETCH(int, most);
        std::size_t asked = 0;
        const auto groups = groupDigits(strokes, [&](std::span<const InkGroup> each) {
            asked += each.size();
            return std::vector<float>(each.size(), std::numeric_limits<float>::quiet_NaN());
        });
        QVERIFY(int(groups.size()) <= most);
        QCOMPARE(groups.empty(), most == 0);
        QVERIFY(asked <= 200);
    }
};

QTEST_APPLESS_MAIN(GroupingTest)
#include "grouping_test.moc"
