// What is counted and ranked after a test.
#include "core/evaluate/evaluation.h"

#include <QtTest>
#include <array>

#include "core/base/error.h"
#include "core/nn/layer_text.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

class EvaluationTest : public QObject {
    Q_OBJECT

    /// A network that says class 0 with a logit of `bias` for all, so that its answers are known.
    static Network biased(float bias) {
        Network network({Shape::image(8, 8, 1), parseLayers("flatten dense4-softmax")});
        network.parameters()[64 * 4] = bias;
        return network;
    }

private slots:
    void knownAnswers() {
        const auto data = test::rowsData(42);  // classes by turns: 11, 11, 10, 10
        ThreadPool pool(2);
        const auto e = evaluate(biased(std::log(7.0f)), *data, pool);
        QCOMPARE(e->images(), 42);
        QVERIFY(std::abs(e->probabilities(5, 0) - 0.7f) < 1e-6f);
        QCOMPARE(e->accuracy, 11.0 / 42);
        QVERIFY(std::abs(e->loss - (-(11 * std::log(0.7) + 31 * std::log(0.1)) / 42)) < 1e-6);
        QCOMPARE(e->confusion(0, 0), 11);
        QCOMPARE(e->confusion(1, 0), 11);
        QCOMPARE(e->confusion(3, 0), 10);
        QCOMPARE(e->confusion.sum(), 42);
    }

    /// Images without a class are in no row of the matrix; the network is right where it is sure of nothing.
    void imagesWithoutAClass() {
        auto data = std::make_shared<Dataset>(*test::rowsData(8));
        data->labels = {0, 0, noClass, noClass, 1, 1, 0, noClass};
        ThreadPool pool(1);
        const auto unsure = evaluate(biased(0), *data, pool), sure = evaluate(biased(5), *data, pool);
        QCOMPARE(unsure->confusion.sum(), 5);
        QCOMPARE(unsure->accuracy, 6.0 / 8);
        QCOMPARE(sure->accuracy, 3.0 / 8);
        QVERIFY(std::abs(unsure->loss - std::log(4.0)) < 1e-6);
    }

    /// Probabilities are the same whoever asks, also of a network that gives logits; those of a mean squared
    /// error are none and stay what they are.
    void probabilitiesOfLogits() {
        const auto data = test::rowsData(4);
        Network network(NetworkSpec{data->shape, parseLayers("flatten dense4")});
        network.initialise(3);
        std::vector<float> pixels(data->shape.size());
        toFloats(data->image(2), pixels.data());
        ThreadPool pool(1);
        Predictor predictor(network.sharedArchitecture(), 2);
        for (const bool logits : {true, false}) {
            network.loss.kind = logits ? LossKind::CategoricalCrossentropy : LossKind::MeanSquaredError;
            const auto row = evaluate(network, *data, pool)->probabilities.row(2).eval();
            const auto one = predictor.probabilities(network, pixels, 1);
            QVERIFY(std::ranges::equal(one, std::span(row.data(), 4)));
            QCOMPARE(std::abs(std::accumulate(one.begin(), one.end(), -1.0)) < 1e-6, logits);
            QCOMPARE(std::ranges::equal(predictor.predict(network, pixels, 1), std::span(row.data(), 4)),
                     !logits);
        }
    }

    void certaintyOfAllButAFew() {
        Evaluation e;
        e.predicted.resize(300);
        e.probabilities.resize(300, 2);
        for (int i = 0; i < 300; ++i)
            e.probabilities.row(i) << 0.5f + 0.001f * float(i), 0.5f - 0.001f * float(i);
        QCOMPARE(certaintyOfAllBut(0.01, e), 0.5f + 0.001f * 3);
        QCOMPARE(certaintyOfAllBut(0.001, e), 0.0f);  // less than one image

        Network network = biased(0);
        network.leastCertainty = certaintyOfAllBut(0.01, e);
        int refused = 0;
        for (int i = 0; i < 300; ++i) refused += !network.readClass({e.probabilities.row(i).data(), 2});
        QCOMPARE(refused, 3);
        QCOMPARE(network.readClass(std::array{0.1f, 0.9f}), std::optional(1));
    }

    void scores() {
        ConfusionMatrix confusion(3, 3);
        confusion << 8, 2, 0,  //
            1, 9, 0,           //
            0, 0, 0;
        const auto s = classScores(confusion);
        QCOMPARE(s[0].precision, 8.0 / 9);
        QCOMPARE(s[0].recall, 0.8);
        QVERIFY(std::abs(s[0].f1 - 2 * (8.0 / 9) * 0.8 / (8.0 / 9 + 0.8)) < 1e-12);
        QCOMPARE(s[1].precision, 9.0 / 11);
        QCOMPARE(s[2].precision, 0.0);
        QCOMPARE(s[2].f1, 0.0);
        QCOMPARE(s[1].images, 10);
    }

    void surestMistakesFirst() {
        Dataset data;
        data.labels = {0, 1, 1, 0};
        Evaluation e;
        e.predicted = {1, 1, 0, 1};
        e.probabilities.resize(4, 2);
        e.probabilities << 0.4f, 0.6f, 0.1f, 0.9f, 0.8f, 0.2f, 0.05f, 0.95f;
        QCOMPARE(mistakes(e, data), (std::vector<int>{3, 2, 0}));
        QCOMPARE(imagesOf(e, data, 0, 1), (std::vector<int>{3, 0}));
        QCOMPARE(imagesOf(e, data, 1, 1), (std::vector<int>{1}));
        QVERIFY(imagesOf(e, data, 0, 0).empty());
    }

    void stops() {
        std::stop_source stop;
        ThreadPool pool(1);
        const auto data = test::rowsData(5000);
        double last = 0;
        const auto e = evaluate(biased(0), *data, pool, stop.get_token(), [&](double share) {
            last = share;
            stop.request_stop();
        });
        QVERIFY(!e);
        QVERIFY(last > 0 && last < 1);
    }

    void whatDoesNotMatchIsRefused() {
        ThreadPool pool(1);
        QVERIFY_EXCEPTION_THROWN(evaluate(biased(0), *test::rowsData(4, 9), pool), SettingError);
        QVERIFY_EXCEPTION_THROWN(evaluate(biased(0), *test::rowsData(4, 8, 5), pool), SettingError);
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
