// Weights of images from a text file.
#include "core/data/sample_weights.h"

#include "tests/support/files.h"

using namespace inkling;

class SampleWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a number a line") << QByteArray("1\n0.5\n0\n");
        QTest::newRow("no end of the last line") << QByteArray("1\n0.5\n0");
        QTest::newRow("numpy.savetxt")
            << QByteArray("1.000000000000000000e+00\n5.000000000000000000e-01\n0.000000000000000000e+00\n");
        QTest::newRow("header and columns, Windows' lines")
            << QByteArray("index,weight\r\n0,1\r\n1,\"0.5\"\r\n2, 0\r\n\r\n");
    }
    void reads() {
        QFETCH(QByteArray, content);
        const test::Folder folder;
        QCOMPARE(readSampleWeights(folder.write("w.csv", content)), (std::vector<float>{1, 0.5f, 0}));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("found");
        QTest::newRow("negative") << QByteArray("1\n-2\n") << "line 2";
        QTest::newRow("words") << QByteArray("weight\n1\nmuch\n") << "much";
        QTest::newRow("infinite") << QByteArray("1\ninf\n") << "line 2";
        QTest::newRow("empty") << QByteArray() << "nothing";
        QTest::newRow("binary") << QByteArray(3000, '\0') + "\n" + QByteArray(20000, '\1') << "line 2";
    }
    void refuses() {
        QFETCH(QByteArray, content);
        QFETCH(QString, found);
        const test::Folder folder;
        VERIFY_ERROR(readSampleWeights(folder.write("w.csv", content)), "w.csv", found);
    }
    void missing() { VERIFY_ERROR(readSampleWeights("missing.csv"), "missing.csv", "nothing"); }
};

QTEST_APPLESS_MAIN(SampleWeightsTest)
#include "sample_weights_test.moc"
