// Training as a whole: it learns, stops, goes on, diverges, and repeats itself.
#include "core/train/trainer.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/evaluate/evaluation.h"
#include "core/nn/layer_text.h"
#include "core/nn/summary.h"
#include "core/train/preset.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

const NetworkSpec spec{Shape::image(8, 8, 1),
                       parseLayers("conv4-3-same-relu pool2 dropout0.1 flatten dense16-relu dense4-softmax")};

TrainingSettings quick() {
    TrainingSettings s;
    s.optimizer = AdamSettings{.learningRate = 0.01};
    s.batchSize = 24;
    s.epochs = 4;
    s.seed = 5;
    return s;
}

std::vector<float> weights(const TrainingState& state) {
    return {state.network.parameters().begin(), state.network.parameters().end()};
}

}  // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private slots:
    void learns() {
        const auto data = test::rowsData(400);
        TrainingState state(spec, quick());
        int batches = 0, epochs = 0;
        TrainingEvents events;
        events.batch = [&](const BatchRecord& b, const TrainingState&) {
            ++batches;
            QCOMPARE(b.batches, 14);  // 320 of 400 images in batches of 24
            QCOMPARE(b.batch, (batches - 1) % 14 + 1);
            QCOMPARE(b.epoch, (batches - 1) / 14 + 1);
        };
        events.epoch = [&](const EpochRecord& e, const TrainingState& s) {
            QCOMPARE(e.epoch, ++epochs);
            QCOMPARE(s.epoch, epochs);
        };
        QCOMPARE(train(state, *data, 2, {}, events), Outcome::Finished);
        QCOMPARE(batches, 4 * 14);
        QCOMPARE(state.history.size(), std::size_t(4));
        QVERIFY(state.history.front().loss > state.history.back().loss);
        QVERIFY(*state.history.back().valAccuracy > 0.95);
        ThreadPool pool(1);
        const auto test = evaluate(state.network, *test::rowsData(200, 8, 4, 2), pool);
        QVERIFY(test->accuracy > 0.95);
    }

    void sameSeedSameBits() {
        const auto data = test::rowsData(200);
        TrainingSettings settings = quick();
        settings.augment = "light";
        TrainingState one(spec, settings), three(spec, settings);
        settings.seed = 6;
        TrainingState other(spec, settings);
        train(one, *data, 1, {}, {});
        train(three, *data, 3, {}, {});
        train(other, *data, 1, {}, {});
        QVERIFY(weights(one) == weights(three));
        QVERIFY(weights(one) != weights(other));
        QCOMPARE(one.history.back().loss, three.history.back().loss);
        QCOMPARE(*one.history.back().valLoss, *three.history.back().valLoss);
    }

    /// Stopped after any batch and gone on with, the bits are those of never having stopped.
    void goingOnIsAsNeverStopped() {
        const auto data = test::rowsData(200);
        TrainingState whole(spec, quick());
        train(whole, *data, 2, {}, {});
        for (int stopAfter : {1, 6, 7, 8, 20}) {
            TrainingState state(spec, quick());
            std::stop_source stop;
            int batches = 0;
            TrainingEvents events;
            events.batch = [&](const BatchRecord&, const TrainingState&) {
                if (++batches == stopAfter) stop.request_stop();
            };
            QCOMPARE(train(state, *data, 2, stop.get_token(), events), Outcome::Stopped);
            QCOMPARE(batches, stopAfter);
            QCOMPARE(train(state, *data, 1, {}, {}), Outcome::Finished);
            QVERIFY(weights(state) == weights(whole));
            QCOMPARE(state.history.size(), whole.history.size());
            QCOMPARE(state.history.back().loss, whole.history.back().loss);
        }
    }

    void divergesAndKeepsTheLastGoodWeights_data() {
        QTest::addColumn<double>("rate");
        QTest::newRow("no number") << 1e30;
        QTest::newRow("a number, but absurd") << 1e4;
    }
    void divergesAndKeepsTheLastGoodWeights() {
        QFETCH(double, rate);
        const auto data = test::rowsData(200);
        TrainingSettings settings = quick();
        settings.epochs = 2;
        TrainingState state(spec, settings);
        QCOMPARE(train(state, *data, 1, {}, {}), Outcome::Finished);
        const auto good = weights(state);
        state.settings.epochs = 9;
        state.optimizer = Optimizer(SgdSettings{.learningRate = rate}, good.size());
        QCOMPARE(train(state, *data, 1, {}, {}), Outcome::Diverged);
        QVERIFY(weights(state) == good);
        QCOMPARE(state.history.size(), std::size_t(2));
    }

    /// The loss is that before the update: with one batch an epoch it says nothing of what the update did.
    void divergesInTheOnlyBatch_data() {
        QTest::addColumn<double>("rate");
        QTest::newRow("the weights are no numbers") << 1e300;
        QTest::newRow("the validation loss is absurd") << 1e4;
    }
    void divergesInTheOnlyBatch() {
        QFETCH(double, rate);
        const auto data = test::rowsData(200);
        TrainingSettings settings = quick();
        settings.epochs = 1;
        settings.batchSize = 200;
        settings.validationSplit = 0.2;
        settings.optimizer = SgdSettings{.learningRate = rate};
        settings.loss.kind = LossKind::MeanSquaredError;
        TrainingState state({Shape::image(8, 8, 1), parseLayers("flatten dense4")}, settings);
        const auto before = weights(state);
        QCOMPARE(train(state, *data, 1, {}, {}), Outcome::Diverged);
        QVERIFY(weights(state) == before);
        QVERIFY(state.history.empty());
    }

    void refused() {
        const auto fieldOf = [](auto change, std::shared_ptr<Dataset> data) -> QString {
            TrainingSettings settings = quick();
            NetworkSpec network = spec;
            change(settings, network);
            try {
                TrainingState state(network, settings);
                train(state, *data, 1, {}, {});
            } catch (const SettingError& e) {
                return QString::fromStdString(e.field());
            }
            return {};
        };
        const auto data = test::rowsData(40);
        QCOMPARE(fieldOf([](auto& s, auto&) { s.batchSize = 0; }, data), "batch");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.epochs = -1; }, data), "epochs");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.validationSplit = 1; }, data), "validation-split");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.validationSplit = NAN; }, data), "validation-split");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.augment = "wild"; }, data), "augment");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.optimizer = SgdSettings{.learningRate = 0}; }, data),
                 "learning-rate");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.loss.labelSmoothing = 1; }, data), "label-smoothing");
        QCOMPARE(fieldOf([](auto&, auto& n) { n.layers = parseLayers("flatten dense5-softmax"); }, data),
                 "layers");
        QCOMPARE(fieldOf([](auto&, auto&) {}, test::rowsData(40, 9)), "data");
        QCOMPARE(fieldOf([](auto&, auto&) {}, test::rowsData(0)), "data");
        QCOMPARE(fieldOf([](auto& s, auto&) { s.validationSplit = 0.99; }, data), "data");
    }

    /// tutorials.md's table: the numbers that its authors print.
    void presetsHaveTheTutorialsParameters() {
        const std::pair<const char*, std::size_t> expected[] = {{"mlp-256", 203530},
                                                                {"mlp-800", 636010},
                                                                {"mlp-800-dropout", 636010},
                                                                {"mlp-1000-dropout", 795010},
                                                                {"mlp-1000-1000-dropout", 1796010},
                                                                {"cnn-16", 402986},
                                                                {"cnn-16-36", 232590},
                                                                {"cnn-32-64", 421642},
                                                                {"cnn-64-128", 878730},
                                                                {"cnn-128-256", 1903498},
                                                                {"cnn-16-36-64", 101326},
                                                                {"cnn-32", 1608778},
                                                                {"cnn-32-64-64", 93322}};
        QCOMPARE(presets().size(), std::size(expected));
        for (const auto& [name, parameters] : expected) {
            QCOMPARE(parameterCount(presetByName(name).spec()), parameters);
            QCOMPARE(formatLayers(parseLayers(presetByName(name).layers)), presetByName(name).layers);
            check(presetByName(name).settings);
        }
        QVERIFY_EXCEPTION_THROWN(presetByName("cnn-1"), SettingError);
    }
};

QTEST_APPLESS_MAIN(TrainerTest)
#include "trainer_test.moc"
