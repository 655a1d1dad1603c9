// The synthetic set: what it depends on, and what every digit of it must be.
#include "core/data/synthetic.h"

#include <QtTest>
#include <array>
#include <set>

#include "core/ink/prepare.h"

using namespace inkling;

namespace {
constexpr int count = 400;
}

class SyntheticTest : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameBytesWhateverTheThreads() {
        const auto one = syntheticDigits(7, Split::Train, count, 1),
                   four = syntheticDigits(7, Split::Train, count, 4);
        QCOMPARE(one->pixels, four->pixels);
        QCOMPARE(one->labels, four->labels);
    }

    void aDigitIsTheSameAloneAndInASet() {
        const auto set = syntheticDigits(7, Split::Test, count),
                   longer = syntheticDigits(7, Split::Test, count + 33);
        QVERIFY(std::equal(set->pixels.begin(), set->pixels.end(), longer->pixels.begin()));
        for (int index : {0, 9, 10, 57, count - 1}) {
            const SyntheticDigit digit = syntheticDigit(7, Split::Test, index);
            QCOMPARE(digit.label, int(set->labels[std::size_t(index)]));
            const std::vector<float> ink = prepareInk(digit.strokes, set->shape, digit.penWidth);
            const auto image = set->image(index);
            for (std::size_t i = 0; i < ink.size(); ++i) QVERIFY(std::abs(255 * ink[i] - image[i]) <= 0.51f);
        }
    }

    void seedsAndSplitsDiffer() {
        const auto train = syntheticDigits(7, Split::Train, count),
                   test = syntheticDigits(7, Split::Test, count);
        const auto other = syntheticDigits(8, Split::Train, count);
        QVERIFY(train->labels != test->labels && train->labels != other->labels);
        std::set<std::vector<std::uint8_t>> seen;
        for (const auto& set : {train, test, other})
            for (int i = 0; i < count; ++i) seen.emplace(set->image(i).begin(), set->image(i).end());
        QCOMPARE(int(seen.size()), 3 * count);
    }

    void labelsAreBalancedAndInRandomOrder() {
        const auto set = syntheticDigits(3, Split::Train, count);
        std::set<std::vector<std::uint8_t>> orders;
        for (int ten = 0; ten < count; ten += 10) {
            std::vector<std::uint8_t> labels(set->labels.begin() + ten, set->labels.begin() + ten + 10);
            orders.insert(labels);
            std::sort(labels.begin(), labels.end());
            QCOMPARE(labels, (std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        }
        QVERIFY(orders.size() > 35);  // of 40; 10! orders are possible
        QCOMPARE(set->classNames, digitNames());
    }

    /// As MNIST's: ink within 20 x 20, its centre of mass within half a pixel of pixel 14 where the edge
    /// allows it.
    void everyImageIsADigitAsMnistHasIt() {
        const auto set = syntheticDigits(5, Split::Train, count);
        int centred = 0;
        for (int index = 0; index < count; ++index) {
            const auto image = set->image(index);
            int left = 28, right = -1, top = 28, bottom = -1;
            double mass = 0, x = 0, y = 0;
            for (int i = 0; i < 28 * 28; ++i) {
                if (image[std::size_t(i)] == 0) continue;
                left = std::min(left, i % 28), right = std::max(right, i % 28);
                top = std::min(top, i / 28), bottom = std::max(bottom, i / 28);
                mass += image[std::size_t(i)];
                x += image[std::size_t(i)] * (i % 28);
                y += image[std::size_t(i)] * (i / 28);
            }
            QVERIFY(mass / 255 > 20 && mass / 255 < 300);
            const int side = std::max(right - left, bottom - top) + 1;
            QVERIFY2(side >= 19 && side <= 21, qPrintable(QString::number(index)));
            centred += std::abs(x / mass - 14) < 0.55 && std::abs(y / mass - 14) < 0.55;
        }
        QVERIFY2(centred > count * 95 / 100, qPrintable(QString::number(centred)));
    }

    void strokesAreOnTheCanvas() {
        for (int index = 0; index < count; ++index) {
            const SyntheticDigit digit = syntheticDigit(5, Split::Test, index);
            QVERIFY(!digit.strokes.empty() && digit.strokes.size() <= 3);
            QVERIFY(digit.writer >= 0 && digit.writer < writersPerSplit);
            for (const Stroke& stroke : digit.strokes) {
                QVERIFY(stroke.size() >= 2);
                for (const Point& p : stroke)
                    QVERIFY(p.x >= -0.01f && p.x <= canvasSize + 0.01f && p.y >= -0.01f &&
                            p.y <= canvasSize + 0.01f);
            }
        }
    }

    /// The shapes that people use: digits of more than one stroke are there, and not only they.
    void digitsHaveSeveralShapes() {
        std::array<std::set<std::size_t>, 10> strokeCounts;
        for (int index = 0; index < 2000; ++index) {
            const SyntheticDigit digit = syntheticDigit(5, Split::Train, index);
            strokeCounts[std::size_t(digit.label)].insert(digit.strokes.size());
        }
        for (int digit : {0, 1, 4, 5, 7, 8, 9}) QVERIFY(strokeCounts[std::size_t(digit)].size() >= 2);
    }

    void scribblesHaveNoClass() {
        const auto one = syntheticScribbles(7, Split::Train, count, 1),
                   two = syntheticScribbles(7, Split::Train, count, 2);
        QCOMPARE(one->pixels, two->pixels);
        QCOMPARE(int(std::ranges::count(one->labels, noClass)), count);
        QVERIFY(one->pixels != syntheticScribbles(7, Split::Test, count)->pixels);
        const auto empty = [&one](int index) {
            return std::ranges::all_of(one->image(index), [](std::uint8_t pixel) { return pixel == 0; });
        };
        for (int index = 0; index < count; ++index) QCOMPARE(empty(index), index % 100 == 0);
    }

    void progressRisesToOne() {
        std::vector<double> told;
        syntheticDigits(1, Split::Test, 4500, 2, [&told](double share) { told.push_back(share); });
        QVERIFY(told.size() > 1);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }

    void noDigitsAreAnEmptySet() { QCOMPARE(syntheticDigits(1, Split::Test, 0)->count(), 0); }
};

QTEST_APPLESS_MAIN(SyntheticTest)
#include "synthetic_test.moc"
