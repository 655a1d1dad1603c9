// The kernels that are not the matrix product, with every instruction set.
#include <QtTest>
#include <cmath>

#include "core/base/buffer.h"
#include "core/base/random.h"
#include "core/kernels/activations.h"
#include "core/kernels/dropout.h"
#include "core/kernels/max_pool.h"
#include "core/kernels/pixels.h"
#include "core/kernels/transpose.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

class KernelsTest : public QObject {
    Q_OBJECT

private slots:
    void maxPool_data() { test::addInstructionSets(); }
    /// Every size of image, channel and window against the definition; ties go to the first.
    void maxPool() {
        const test::WithInstructionSet set;
        Random random(1);
        for (int channels : {1, 3, 8, 16, 17, 33})
            for (int side : {2, 3, 7, 29})
                for (int size : {1, 2, 3}) {
                    if (size > side) continue;
                    const PoolSizes sizes{side, side + 1, channels, size};
                    const int outHeight = side / size, outWidth = (side + 1) / size;
                    Buffer x(std::size_t(side * (side + 1) * channels)),
                        y(std::size_t(outHeight * outWidth * channels));
                    for (float& value : x.span()) value = float(random.below(5));
                    std::vector<std::uint8_t> winner(y.size());
                    maxPoolForward(sizes, x.data(), y.data(), winner.data());
                    Buffer withoutWinner(y.size());
                    maxPoolForward(sizes, x.data(), withoutWinner.data(), nullptr);
                    Buffer dy(y.size()), dx(x.size()), expected(x.size());
                    for (float& value : dy.span()) value = random.uniform(-1, 1);
                    for (float& value : dx.span()) value = 99;
                    maxPoolBackward(sizes, dy.data(), winner.data(), dx.data());
                    for (int oy = 0; oy < outHeight; ++oy)
                        for (int ox = 0; ox < outWidth; ++ox)
                            for (int c = 0; c < channels; ++c) {
                                int best = -1;
                                for (int place = 0; place < size * size; ++place) {
                                    const int at =
                                        ((oy * size + place / size) * (side + 1) + ox * size + place % size) *
                                            channels +
                                        c;
                                    if (best < 0 || x[std::size_t(at)] > x[std::size_t(best)]) best = at;
                                }
                                const auto out = std::size_t((oy * outWidth + ox) * channels + c);
                                QCOMPARE(y[out], x[std::size_t(best)]);
                                QCOMPARE(withoutWinner[out], x[std::size_t(best)]);
                                expected[std::size_t(best)] = dy[out];
                            }
                    QCOMPARE(test::difference(dx.span(), expected.span()), 0.0);
                }
    }

    void transposed_data() { test::addInstructionSets(); }
    /// Every size around the squares that it is made of; what lies between the rows is left alone.
    void transposed() {
        const test::WithInstructionSet set;
        for (int rows : {1, 3, 4, 5, 15, 16, 17, 31, 33, 48})
            for (int columns : {1, 2, 3, 4, 5, 8, 13, 16, 29, 36}) {
                const int fromRow = columns + 3, toRow = rows + 1;
                Buffer from(std::size_t(rows * fromRow)), to(std::size_t(columns * toRow));
                for (std::size_t i = 0; i < from.size(); ++i) from[i] = float(i + 1);
                Buffer expected(to.size());
                for (int r = 0; r < rows; ++r)
                    for (int c = 0; c < columns; ++c)
                        expected[std::size_t(c * toRow + r)] = from[std::size_t(r * fromRow + c)];
                transpose(from.data(), fromRow, rows, columns, to.data(), toRow);
                QCOMPARE(test::difference(to.span(), expected.span()), 0.0);
            }
    }

    void bytesAreQuotients_data() { test::addInstructionSets(); }
    void bytesAreQuotients() {
        const test::WithInstructionSet set;
        std::vector<std::uint8_t> bytes;
        for (int i = 0; i < 263; ++i) bytes.push_back(std::uint8_t(i));
        Buffer y(bytes.size() + 1);
        y[bytes.size()] = 7;
        bytesToFloats(bytes.data(), bytes.size(), y.data());
        for (std::size_t i = 0; i < bytes.size(); ++i) QCOMPARE(y[i], float(bytes[i]) / 255.0f);
        QCOMPARE(y[bytes.size()], 7.0f);
    }

    void softmaxOfLargeLogits() {
        const float logits[] = {1000, 999, -1000, 1000};
        float p[4];
        softmax(logits, p, 1, 4);
        const double e = std::exp(-1.0), sum = 2 + e;
        QCOMPARE(p[0], float(1 / sum));
        QCOMPARE(p[1], float(e / sum));
        QCOMPARE(p[2], 0.0f);
    }

    void crossEntropyOfImpossibleLabel() {
        const float logits[] = {0, 500};
        const unsigned char label = 0;
        int correct = -1;
        float gradient[2];
        QCOMPARE(softmaxCrossEntropy(logits, &label, 1, 2, 1, gradient, &correct),
                 500.0);  // log(1 + e^500) = 500
        QCOMPARE(correct, 0);
        QCOMPARE(gradient[0], -1.0f);
        QCOMPARE(gradient[1], 1.0f);
    }

    /// A label that is no column asks for equal probabilities: the loss is the mean over all labels.
    void crossEntropyOfNoClass() {
        const float logits[] = {0.5f, -1, 2};
        const unsigned char none = 255;
        float gradient[3], expected[3] = {};
        int correct = -1;
        const double loss = softmaxCrossEntropy(logits, &none, 1, 3, 1, gradient, &correct);
        QCOMPARE(correct, 0);  // the third has more than a half
        double mean = 0;
        for (unsigned char label : {0, 1, 2}) {
            float part[3];
            mean += softmaxCrossEntropy(logits, &label, 1, 3, 1, part, &correct) / 3;
            for (int j = 0; j < 3; ++j) expected[j] += part[j] / 3;
        }
        QVERIFY(std::abs(loss - mean) < 1e-6);
        for (int j = 0; j < 3; ++j) QVERIFY(std::abs(gradient[j] - expected[j]) < 1e-6f);
        const float even[] = {1, 1, 1};
        QVERIFY(std::abs(softmaxCrossEntropy(even, &none, 1, 3, 1, nullptr, &correct) - std::log(3.0)) <
                1e-6);
        QCOMPARE(correct, 1);
    }

    void dropoutIsABernoulliTrial_data() { test::addInstructionSets(); }
    void dropoutIsABernoulliTrial() {
        const test::WithInstructionSet set;
        constexpr int count = 100000;
        Buffer x(count), y(count);
        for (float& value : x.span()) value = 1;
        for (double rate : {0.0, 0.25, 0.5, 0.9}) {
            dropout(x.data(), y.data(), count, rate, 12345);
            int dropped = 0;
            for (float value : y.span()) {
                if (value == 0)
                    ++dropped;
                else
                    QCOMPARE(value, float(1 / (1 - rate)));
            }
            const double sigma = std::sqrt(rate * (1 - rate) * count);
            QVERIFY(std::abs(dropped - rate * count) <= 5 * sigma);
        }
    }

    /// The same choice whatever the instruction set, and another one for another key.
    void dropoutDependsOnKeyOnly() {
        constexpr int count = 1001;
        Buffer x(count), first(count), other(count);
        for (float& value : x.span()) value = 1;
        bool have = false;
        for (const auto target : hwy::SupportedAndGeneratedTargets()) {
            hwy::GetChosenTarget().Update(target);
            dropout(x.data(), other.data(), count, 0.5, 7);
            if (!have) first = other;
            have = true;
            QCOMPARE(test::difference(other.span(), first.span()), 0.0);
        }
        hwy::GetChosenTarget().DeInit();
        dropout(x.data(), other.data(), count, 0.5, 8);
        QVERIFY(test::difference(other.span(), first.span()) > 0);
    }
};

QTEST_APPLESS_MAIN(KernelsTest)
#include "kernels_test.moc"
