// What follows from many answers: calibration, probable mislabels, two networks compared, tables.
#include "core/evaluate/calibration.h"
#include "core/evaluate/comparison.h"
#include "core/evaluate/evaluation_csv.h"
#include "core/evaluate/mislabels.h"
#include "core/nn/layer_text.h"
#include "tests/support/fixture.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

/// The fixture's answers as an evaluation of a data set.
struct Answers {
    QJsonObject fixture = test::readFixture("fixtures/answers.json");
    Dataset data;
    Evaluation evaluation;

    Answers() {
        for (const auto& label : fixture["labels"].toArray())
            data.labels.push_back(std::uint8_t(label.toInt()));
        const int classes = test::shapeOf(fixture["probabilities"])[1];
        for (int c = 0; c < classes; ++c) data.classNames.push_back(std::to_string(c));
        const Buffer values = test::valuesOf(fixture["probabilities"]);
        evaluation.probabilities.resize(data.count(), classes);
        std::ranges::copy(values.span(), evaluation.probabilities.data());
        for (int i = 0; i < data.count(); ++i) {
            int predicted = 0;
            evaluation.probabilities.row(i).maxCoeff(&predicted);
            evaluation.predicted.push_back(std::uint8_t(predicted));
        }
    }
};

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

}  // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void calibrationAsNumPyHasIt() {
        const Answers a;
        const Calibration c = calibration(a.evaluation, a.data, 10);
        const QJsonArray bins = a.fixture["bins"].toArray();
        QCOMPARE(c.bins.size(), std::size_t(bins.size()));
        for (int b = 0; b < bins.size(); ++b) {
            const ConfidenceBin& bin = c.bins[std::size_t(b)];
            QCOMPARE(bin.images, bins[b]["images"].toInt());
            QVERIFY(near(bin.confidence, bins[b]["confidence"].toDouble()));
            QVERIFY(near(bin.accuracy, bins[b]["accuracy"].toDouble()));
        }
        QVERIFY(near(c.expectedError, a.fixture["expectedError"].toDouble()));
        QVERIFY(near(c.largestError, a.fixture["largestError"].toDouble()));
    }

    void binsHoldTheirUpperEdge() {
        QCOMPARE(confidenceBin(0.2, 5), 0);
        QCOMPARE(confidenceBin(0.2001, 5), 1);
        QCOMPARE(confidenceBin(1, 5), 4);
        QCOMPARE(confidenceBin(0, 5), 0);
        QCOMPARE(confidenceBin(1e30, 5), 4);  // a network without probabilities
        QCOMPARE(confidenceBin(std::nan(""), 5), 0);
    }

    void mislabelsAsNumPyHasThem() {
        const Answers a;
        const auto found = probableMislabels(a.evaluation, a.data);
        const QJsonArray expected = a.fixture["mislabels"].toArray();
        QCOMPARE(found.size(), std::size_t(expected.size()));
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].image, expected[qsizetype(i)]["image"].toInt());
            QCOMPARE(found[i].likely, expected[qsizetype(i)]["likely"].toInt());
            QCOMPARE(found[i].label, int(a.data.labels[std::size_t(found[i].image)]));
        }
    }

    void mislabelsOfImagesWithoutAClass() {
        Answers a;
        const int first = probableMislabels(a.evaluation, a.data).front().image;
        a.data.labels[std::size_t(first)] = noClass;
        for (const Mislabel& found : probableMislabels(a.evaluation, a.data)) QVERIFY(found.image != first);
    }

    void mcNemarInWholeNumbers() {
        for (const auto& row : test::readFixture("fixtures/answers.json")["mcnemar"].toArray()) {
            const double p = mcNemar(row[0].toInt(), row[1].toInt()), expected = row[2].toDouble();
            QVERIFY2(std::abs(p - expected) <= 1e-9 * expected, qPrintable(QString::number(p)));
        }
    }

    void comparesTwo() {
        Dataset data;
        data.labels = {0, 1, 1, 0, 2, noClass};
        Evaluation one, other;
        one.predicted = {0, 1, 0, 1, 2, 0};
        other.predicted = {0, 0, 1, 1, 1, 0};
        const Comparison c = compare(one, other, data);
        QCOMPARE(c.of(RightBy::Both), (std::vector<int>{0}));
        QCOMPARE(c.of(RightBy::First), (std::vector<int>{1, 4}));
        QCOMPARE(c.of(RightBy::Second), (std::vector<int>{2}));
        QCOMPARE(c.of(RightBy::Neither), (std::vector<int>{3}));
        QCOMPARE(c.pValue, 1.0);
    }

    void tables() {
        Dataset data;
        data.labels = {0, 1, noClass};
        data.classNames = {"a", "b,c"};
        Evaluation e;
        e.predicted = {0, 0, 1};
        e.probabilities.resize(3, 2);
        e.probabilities << 0.75f, 0.25f, 0.6f, 0.4f, 0.1f, 0.9f;
        e.confusion.resize(2, 2);
        e.confusion << 1, 0, 1, 0;
        QCOMPARE(predictionsCsv(e, data), std::string("index,label,predicted,pa,\"pb,c\"\n"
                                                      "0,a,a,0.75,0.25\n"
                                                      "1,\"b,c\",a,0.6,0.4\n"
                                                      "2,,\"b,c\",0.1,0.9\n"));
        QCOMPARE(confusionCsv(e.confusion, data.classNames),
                 std::string("label,a,\"b,c\"\na,1,0\n\"b,c\",1,0\n"));
    }

    /// The mean of the images' losses is the evaluation's.
    void lossesOfImages() {
        const auto data = test::rowsData(50);
        ThreadPool pool(1);
        Network network({Shape::image(8, 8, 1), parseLayers("flatten dense4-softmax")});
        network.initialise(5);
        const auto e = evaluate(network, *data, pool);
        const auto losses = imageLosses(network, *e, *data);
        double sum = 0;
        for (double loss : losses) sum += loss;
        QVERIFY(std::abs(sum / 50 - e->loss) < 1e-9);
        QVERIFY(std::abs(losses[7] + std::log(double(e->probabilities(7, data->labels[7])))) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "answers_test.moc"
