// Activations against their formulas in double, with every instruction set.
#include "core/kernels/pointwise.h"

#include <QtTest>

#include "core/base/buffer.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

class PointwiseTest : public QObject {
    Q_OBJECT

    static constexpr Pointwise all[] = {Pointwise::Relu, Pointwise::LeakyRelu, Pointwise::Elu,
                                        Pointwise::Selu, Pointwise::Gelu,      Pointwise::Silu,
                                        Pointwise::Tanh, Pointwise::Sigmoid};

private slots:
    void valuesAndSlopes_data() { test::addInstructionSets(); }
    void valuesAndSlopes() {
        const test::WithInstructionSet set;
        const int count = 4001;
        Buffer x(count), y(count), dy(count), dx(count);
        for (int i = 0; i < count; ++i) {
            x[std::size_t(i)] = float(i - 2000) / 128 + 1.0f / 512;  // -15.6 to 15.6, never 0
            dy[std::size_t(i)] = 2;
        }
        for (const Pointwise f : all) {
            pointwise(f, 0.25f, x.data(), y.data(), count);
            pointwiseBackward(f, 0.25f, x.data(), y.data(), dy.data(), dx.data(), count);
            for (int i = 0; i < count; ++i) {
                const double at = x[std::size_t(i)], h = 1e-5;
                const double expected = pointwiseReference(f, 0.25, at);
                const double slope =
                    (pointwiseReference(f, 0.25, at + h) - pointwiseReference(f, 0.25, at - h)) / (2 * h);
                QVERIFY2(std::abs(y[std::size_t(i)] - expected) < 2e-6 * std::max(1.0, std::abs(expected)),
                         qPrintable(QStringLiteral("%1 of %2").arg(int(f)).arg(at)));
                QVERIFY2(std::abs(dx[std::size_t(i)] - 2 * slope) < 1e-5,
                         qPrintable(QStringLiteral("slope of %1 at %2").arg(int(f)).arg(at)));
            }
        }
    }

    void writesNothingBehind_data() { test::addInstructionSets(); }
    void writesNothingBehind() {
        const test::WithInstructionSet set;
        for (const Pointwise f : all)
            for (std::size_t count = 0; count <= 33; ++count) {
                Buffer x(40), y(40), dx(40);
                for (float& value : y.span()) value = 7;
                for (float& value : dx.span()) value = 7;
                pointwise(f, 0.1f, x.data(), y.data(), count);
                pointwiseBackward(f, 0.1f, x.data(), y.data(), y.data(), dx.data(), count);
                for (std::size_t i = 0; i < 40; ++i) QCOMPARE(y[i] == 7 && dx[i] == 7, i >= count);
            }
    }

    void largeValuesStayFinite_data() { test::addInstructionSets(); }
    void largeValuesStayFinite() {
        const test::WithInstructionSet set;
        for (const Pointwise f : all)
            for (const float large : {-1e4f, -200.0f, 200.0f, 1e4f}) {
                Buffer x(1), y(1), dy(1), dx(1);
                x[0] = large;
                dy[0] = 1;
                pointwise(f, 0.1f, x.data(), y.data(), 1);
                pointwiseBackward(f, 0.1f, x.data(), y.data(), dy.data(), dx.data(), 1);
                const double expected = pointwiseReference(f, 0.1, large);
                QVERIFY(std::abs(y[0] - expected) <= 1e-6 * std::max(1.0, std::abs(expected)));
                QVERIFY(std::isfinite(dx[0]));
            }
    }
};

QTEST_APPLESS_MAIN(PointwiseTest)
#include "pointwise_test.moc"
