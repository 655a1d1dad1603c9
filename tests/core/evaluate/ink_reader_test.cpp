// Numbers and digits in the synthetic writers' hands, read by the model that ships.
#include "core/evaluate/ink_reader.h"

#include <QtTest>

#include "core/data/synthetic.h"
#include "core/format/keras_file.h"
#include "core/ink/picture.h"
#include "core/ink/prepare.h"
#include "core/nn/layer_text.h"
#include "tests/support/numbers.h"

using namespace inkling;
using namespace inkling::test;

namespace {

constexpr int numbers = 50;

/// The likeliest class of each digit.
std::string digitsOf(const std::vector<DigitReading>& readings) {
    std::string digits;
    for (const DigitReading& digit : readings)
        digits += char('0' + (std::ranges::max_element(digit.probabilities) - digit.probabilities.begin()));
    return digits;
}

}  // namespace

class InkReaderTest : public QObject {
    Q_OBJECT

    Network shipped_ = loadKeras(INKLING_MODEL);

private slots:
    /// The share of numbers that are taken apart into as many digits as they have, and of those read right.
    void readsNumbers_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<float>("gap");
        QTest::addColumn<bool>("joined");
        QTest::addColumn<double>("apart");
        QTest::addColumn<double>("right");
        for (const int length : {2, 3, 4}) {
            const auto row = [&](const char* what, float gap, bool joined, double apart, double right) {
                QTest::addRow("%d digits, %s", length, what) << length << gap << joined << apart << right;
            };
            row("well apart", 0.3f, false, 0.93, 0.85);
            row("touching", 0.0f, false, 0.92, 0.82);
            row("overlapping", -0.05f, false, 0.88, 0.78);
            row("joined", 0.3f, true, 0.85, 0.7);
        }
    }
    void readsNumbers() {
        QFETCH(int, length);
        QFETCH(float, gap);
        QFETCH(bool, joined);
        QFETCH(double, apart);
        QFETCH(double, right);
        InkReader reader;
        int asMany = 0, same = 0;
        for (int i = 0; i < numbers; ++i) {
            const WrittenNumber number = writeNumber(std::uint64_t(5000 + i), length, {gap, joined});
            const std::string digits = digitsOf(reader.read(number.strokes, &shipped_));
            asMany += digits.size() == number.digits.size();
            same += digits == number.digits;
        }
        qInfo("apart %.3f, right %.3f", double(asMany) / numbers, double(same) / numbers);
        QVERIFY2(asMany >= apart * numbers, qPrintable(QString::number(asMany)));
        QVERIFY2(same >= right * numbers, qPrintable(QString::number(same)));
    }

    /// Whatever the number of strokes, one digit is prepared and read as if there were no numbers.
    void oneDigitStaysOne() {
        InkReader reader;
        Predictor predictor(shipped_.sharedArchitecture(), 1);
        int apart = 0, count = 600;
        for (int i = 0; i < count; ++i) {
            const SyntheticDigit digit = syntheticDigit(syntheticSeed, Split::Test, i);
            const auto readings = reader.read(digit.strokes, &shipped_);
            if (readings.size() != 1) {
                ++apart;
                continue;
            }
            QCOMPARE(readings[0].image, prepareInk(digit.strokes));
            const auto answer = predictor.predict(shipped_, readings[0].image, 1);
            QVERIFY(std::ranges::equal(readings[0].probabilities, answer));
        }
        QVERIFY2(apart <= 2, qPrintable(QString::number(apart)));
    }

    /// Images of a data set on the canvas: their traced lines are read as they are.
    void tracedImagesAreRead() {
        const auto data = syntheticDigits(syntheticSeed, Split::Test, 200, 1);
        InkReader reader;
        int same = 0;
        for (int i = 0; i < data->count(); ++i)
            same += digitsOf(reader.read(traceImage(data->image(i), data->shape), &shipped_)) ==
                    std::to_string(data->labels[std::size_t(i)]);
        qInfo("right %.3f", same / 200.0);
        QVERIFY2(same >= 194, qPrintable(QString::number(same)));
    }

    void withoutANetworkThatReads_data() {
        QTest::addColumn<bool>("network");
        QTest::newRow("none") << false;
        QTest::newRow("takes colours") << true;
    }
    void withoutANetworkThatReads() {
        QFETCH(bool, network);
        const Network colours(
            {.input = Shape::image(32, 32, 3), .layers = parseLayers("flatten dense10-softmax")});
        InkReader reader;
        const auto readings = reader.read(writeNumber(1, 3, {}).strokes, network ? &colours : nullptr);
        QCOMPARE(readings.size(), 1u);
        QCOMPARE(readings[0].image.size(), std::size_t(28 * 28));
        QVERIFY(readings[0].probabilities.empty());
    }

    /// Another size, and another number of classes.
    void otherNetworksRead() {
        Network small({.input = Shape::flat(196), .layers = parseLayers("dense3-softmax")});
        small.initialise(1);
        InkReader reader;
        for (const Network* network : {&small, &shipped_, &small}) {
            const auto readings = reader.read(std::vector<Stroke>{{{100, 50}, {100, 200}}}, network);
            QCOMPARE(readings.size(), 1u);
            QCOMPARE(readings[0].image.size(), network->inputShape().size());
            QCOMPARE(readings[0].probabilities.size(), std::size_t(network->classes()));
        }
    }

    void noInkIsNoDigit() { QVERIFY(InkReader().read({}, &shipped_).empty()); }
};

QTEST_APPLESS_MAIN(InkReaderTest)
#include "ink_reader_test.moc"
