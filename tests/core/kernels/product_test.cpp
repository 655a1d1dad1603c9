// The matrix product against its formula, over odd sizes and strides, with every instruction set.
#include "core/kernels/product.h"

#include <QtTest>

#include "core/base/buffer.h"
#include "core/base/random.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

class ProductTest : public QObject {
    Q_OBJECT

    static Buffer noise(std::size_t size, std::uint64_t seed) {
        Buffer out(size);
        Random random(seed);
        for (float& value : out.span()) value = random.uniform(-1, 1);
        return out;
    }

    /// Both ways on the same memory; all of C is compared, what lies between its rows too.
    static double compare(Product p, std::size_t aSize, std::size_t bSize, std::size_t cSize) {
        const Buffer a = noise(aSize, 1), b = noise(bSize, 2), bias = noise(std::size_t(p.columns), 3);
        Buffer c = noise(cSize, 4), expected = c;
        p.a = a.data();
        p.b = b.data();
        p.bias = p.accumulate ? nullptr : bias.data();
        p.c = c.data();
        multiply(p);
        p.c = expected.data();
        multiplyReference(p);
        return test::difference(c.span(), expected.span());
    }

private slots:
    void plain_data() { test::addInstructionSets(); }
    void plain() {
        const test::WithInstructionSet set;
        for (int rows : {1, 2, 5, 13, 14, 15, 29, 43})
            for (int columns : {1, 3, 4, 7, 8, 15, 16, 17, 31, 33, 65, 263})
                for (int depth : {0, 1, 9, 28})
                    for (bool accumulate : {false, true}) {
                        Product p;
                        p.rows = rows, p.columns = columns, p.depth = depth;
                        p.aRow = depth, p.bDepth = columns, p.cRow = columns + 3;
                        p.accumulate = accumulate;
                        p.relu = columns % 2;
                        const double d = compare(p, std::size_t(rows * depth), std::size_t(depth * columns),
                                                 std::size_t(rows * (columns + 3)));
                        QVERIFY2(
                            d < 1e-5,
                            qPrintable(
                                QStringLiteral("%1 x %2 x %3: %4").arg(rows).arg(columns).arg(depth).arg(d)));
                    }
    }

    void transposedAndInStretches_data() { test::addInstructionSets(); }
    void transposedAndInStretches() {
        const test::WithInstructionSet set;
        for (int rows : {1, 9, 16, 28})
            for (int columns : {5, 16, 36}) {
                Product p;
                p.rows = rows, p.columns = columns, p.depth = 7, p.stretches = 3;
                p.aRow = 1, p.aDepth = rows + 2, p.aStretch = 7 * (rows + 2) + 5;
                p.bDepth = columns, p.bStretch = 7 * columns + 1;
                p.cRow = columns;
                QVERIFY(compare(p, std::size_t(3 * p.aStretch), std::size_t(3 * p.bStretch),
                                std::size_t(rows * columns)) < 1e-5);
            }
    }
};

QTEST_APPLESS_MAIN(ProductTest)
#include "product_test.moc"
