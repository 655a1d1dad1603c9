// What fit takes does what it does in Keras: the same weights and figures after some epochs.
#include "core/format/checkpoint.h"
#include "core/nn/layer_text.h"
#include "core/train/trainer.h"
#include "tests/support/files.h"
#include "tests/support/fixture.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

Dataset dataOf(const QJsonObject& fixture, const char* pixels, const char* labels) {
    Dataset data{.shape = Shape::image(2, 2, 1), .classNames = {"0", "1", "2"}};
    for (const auto& value : fixture[pixels].toArray()) data.pixels.push_back(std::uint8_t(value.toInt()));
    for (const auto& value : fixture[labels].toArray()) data.labels.push_back(std::uint8_t(value.toInt()));
    return data;
}

std::vector<float> floats(const QJsonValue& values) {
    std::vector<float> out;
    for (const auto& value : values.toArray()) out.push_back(float(value.toDouble()));
    return out;
}

TrainingSettings plain(int epochs) {
    return {.optimizer = SgdSettings{.learningRate = 0.5},
            .batchSize = 4,
            .epochs = epochs,
            .validationSplit = 0,
            .metrics = {"mean_squared_error"},
            .shuffle = false};
}

const NetworkSpec spec{Shape::image(8, 8, 1),
                       parseLayers("conv4-3-same-relu pool2 dropout0.1 flatten dense16-relu dense4-softmax")};

/// All that makes resuming hard at once.
TrainingSettings everything(const std::string& weightsFile, const std::string& bestFile) {
    return {.optimizer = AdamSettings{.learningRate = 0.02},
            .batchSize = 24,
            .epochs = 12,
            .augment = "light",
            .seed = 5,
            .callbacks = {EarlyStopping{.minDelta = 0.002, .patience = 2, .restoreBestWeights = true},
                          ReduceOnPlateau{.minDelta = 0.05, .factor = 0.5, .patience = 1},
                          SaveBest{.monitor = "val_f1", .file = bestFile}},
            .metrics = {"top2", "f1"},
            .classWeights = {{1, 2.0}},
            .sampleWeights = weightsFile,
            .initialEpoch = 1,
            .stepsPerEpoch = 5,
            .validationBatchSize = 10,
            .validationSteps = 3};
}

}  // namespace

class FitTest : public QObject {
    Q_OBJECT

private slots:
    void asKeras_data() {
        QTest::addColumn<TrainingSettings>("settings");
        QTest::addColumn<bool>("ownValidation");
        const auto row = [](const char* name, int epochs, bool ownValidation, auto change) {
            TrainingSettings settings = plain(epochs);
            change(settings);
            QTest::newRow(name) << settings << ownValidation;
        };
        row("split", 3, false, [](auto& s) { s.validationSplit = 0.3; });
        row("data", 2, true, [](auto&) {});
        row("steps", 4, true, [](auto& s) {
            s.validationBatchSize = 3;
            s.validationSteps = 2;
        });
        row("frequency", 5, true, [](auto& s) { s.validationFrequency = 2; });
        row("class weights", 2, false, [](auto& s) { s.classWeights = {{0, 2.0}, {2, 0.5}}; });
        row("sample weights", 2, false, [](auto& s) { s.validationSplit = 0.3; });
        row("initial epoch", 4, false, [](auto& s) { s.initialEpoch = 2; });
        row("steps per epoch", 4, false, [](auto& s) { s.stepsPerEpoch = 3; });
    }
    void asKeras() {
        QFETCH(TrainingSettings, settings);
        QFETCH(bool, ownValidation);
        const QJsonObject fixture = test::readFixture("fixtures/fit.json");
        const QJsonObject expected = fixture["cases"].toObject()[QTest::currentDataTag()].toObject();
        const Dataset images = dataOf(fixture, "pixels", "labels");
        const Dataset validation = dataOf(fixture, "val_pixels", "val_labels");
        const std::vector<float> weights = floats(fixture["weights"]);
        TrainingData data(images);
        if (ownValidation) data.validation = &validation;
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("sample weights")) data.weights = weights;

        TrainingState state({Shape::image(2, 2, 1), parseLayers("flatten dense3-softmax")}, settings);
        std::ranges::copy(floats(fixture["parameters"]), state.network.parameters().begin());
        QCOMPARE(train(state, data, 2, {}, {}), Outcome::Finished);

        QVERIFY(test::difference(state.network.parameters(), floats(expected["parameters"])) < 1e-5);
        const QJsonArray epochs = expected["epochs"].toArray();
        QCOMPARE(state.history.size(), std::size_t(epochs.size()));
        const QJsonObject history = expected["history"].toObject();
        for (auto it = history.begin(); it != history.end(); ++it) {
            const QJsonArray values = it.value().toArray();
            qsizetype next = 0;  // validation may not come in each epoch
            for (std::size_t e = 0; e < state.history.size(); ++e) {
                QCOMPARE(state.history[e].epoch, epochs[qsizetype(e)].toInt());
                const auto value = valueOf(state.history[e], it.key().toStdString());
                if (!value) continue;
                const double wanted = values[next++].toDouble();
                QVERIFY2(std::abs(*value - wanted) < 1e-5,
                         qPrintable(QString("%1: %2, not %3").arg(it.key()).arg(*value).arg(wanted)));
            }
            QCOMPARE(next, values.size());
        }
    }

    /// Stopped anywhere, kept in a checkpoint and gone on with: the bits of never having stopped.
    void goesOnWithEverySetting() {
        const test::Folder folder;
        const auto images = test::rowsData(200);
        QByteArray weights;
        for (int i = 0; i < 200; ++i) weights += QByteArray::number(0.5 + i % 3) + "\n";
        const TrainingSettings settings =
            everything(folder.write("weights.csv", weights).string(), folder.path("best.keras").string());
        const SideData side = openSideData(settings);
        TrainingState whole(spec, settings);
        QCOMPARE(train(whole, {*images, side}, 2, {}, {}), Outcome::Finished);
        QVERIFY(whole.endedEarly);
        QVERIFY(learningRate(whole.optimizer.settings()) < 0.02);
        QCOMPARE(whole.history.front().epoch, 2);
        const int batches = 5 * int(whole.history.size());

        for (int stopAfter = 1; stopAfter < batches; stopAfter += 4) {
            TrainingState state(spec, settings);
            std::stop_source stop;
            int done = 0;
            TrainingEvents events;
            events.batch = [&](const BatchRecord&, const TrainingState&) {
                if (++done == stopAfter) stop.request_stop();
            };
            QCOMPARE(train(state, {*images, side}, 1, stop.get_token(), events), Outcome::Stopped);
            saveCheckpoint(state, "rows", folder.path("run"));
            TrainingState resumed = loadCheckpoint(folder.path("run")).state;
            QVERIFY(resumed.settings == settings);
            QVERIFY(resumed.callbacks == state.callbacks);
            QVERIFY(resumed.metricSums == state.metricSums);
            QCOMPARE(train(resumed, {*images, side}, 2, {}, {}), Outcome::Finished);
            QVERIFY(std::ranges::equal(resumed.network.parameters(), whole.network.parameters()));
            QCOMPARE(resumed.history.size(), whole.history.size());
            for (std::size_t e = 0; e < whole.history.size(); ++e) {
                QVERIFY(resumed.history[e].metrics == whole.history[e].metrics);
                QVERIFY(resumed.history[e].learningRate == whole.history[e].learningRate);
                QVERIFY(resumed.history[e].valLoss == whole.history[e].valLoss);
            }
        }
        // Ended is ended.
        saveCheckpoint(whole, "rows", folder.path("run"));
        TrainingState ended = loadCheckpoint(folder.path("run")).state;
        QCOMPARE(train(ended, {*images, side}, 1, {}, {}), Outcome::Finished);
        QCOMPARE(ended.history.size(), whole.history.size());
    }

    void followsItsSchedule() {
        const auto images = test::rowsData(200);
        TrainingSettings settings{.batchSize = 40, .epochs = 3, .validationSplit = 0};
        settings.schedule = CosineDecay{.warmupEpochs = 1, .alpha = 0.5};
        TrainingState state(spec, settings);
        std::vector<double> rates;
        TrainingEvents events;
        events.batch = [&](const BatchRecord&, const TrainingState& now) {
            rates.push_back(learningRate(now.optimizer.settings()));
        };
        train(state, *images, 1, {}, events);
        QCOMPARE(rates.size(), std::size_t(15));
        for (std::size_t step = 0; step < 15; ++step)
            QCOMPARE(rates[step], scheduledRate(settings.schedule, 0.001, step, 5, 3));
        QCOMPARE(state.history.back().learningRate, rates.back());
    }

    void refuses_data() {
        QTest::addColumn<TrainingSettings>("settings");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* field, auto change) {
            TrainingSettings settings = plain(2);
            change(settings);
            QTest::newRow(field) << settings << field;
        };
        row("initial-epoch", [](auto& s) { s.initialEpoch = 2; });
        row("steps-per-epoch", [](auto& s) { s.stepsPerEpoch = -1; });
        row("validation-steps", [](auto& s) { s.validationSteps = -1; });
        row("validation-batch", [](auto& s) { s.validationBatchSize = 65537; });
        row("validation-frequency", [](auto& s) { s.validationFrequency = 0; });
        row("class-weights", [](auto& s) { s.classWeights[3] = 1; });
        row("class-weights", [](auto& s) { s.classWeights[0] = -1; });
        row("metrics", [](auto& s) { s.metrics = {"beauty"}; });
        row("early-stopping.monitor", [](auto& s) { s.callbacks = {EarlyStopping{}}; });  // no validation
        row("schedule", [](auto& s) {
            s.schedule = OneCycle{};
            s.callbacks = {ReduceOnPlateau{.monitor = "loss"}};
        });
    }
    void refuses() {
        QFETCH(TrainingSettings, settings);
        QFETCH(QString, field);
        const QJsonObject fixture = test::readFixture("fixtures/fit.json");
        const Dataset images = dataOf(fixture, "pixels", "labels");
        try {
            TrainingState state({Shape::image(2, 2, 1), parseLayers("flatten dense3-softmax")}, settings);
            train(state, images, 1, {}, {});
            QFAIL("not refused");
        } catch (const SettingError& error) {
            QCOMPARE(QString::fromStdString(error.field()), field);
        }
    }

    void weightsMustBeOfTheseImages() {
        const auto images = test::rowsData(40);
        const std::vector<float> weights(39, 1.0f);
        TrainingData data(*images);
        data.weights = weights;
        TrainingState state(spec, {.sampleWeights = "weights.csv"});
        VERIFY_ERROR(train(state, data, 1, {}, {}), "weights.csv", "39 weights");
        TrainingState best(spec, {.callbacks = {SaveBest{.file = "no/such/best.keras"}}});
        VERIFY_ERROR(train(best, *images, 1, {}, {}), "best.keras", "no folder");
    }

    void classWeightsAsText() {
        const std::map<int, double> expected = {{8, 2}, {9, 1.5}};
        QCOMPARE(parseClassWeights(" 9: 1.5 , 8:2"), expected);
        QCOMPARE(formatClassWeights(expected), std::string("8:2,9:1.5"));
        for (const char* wrong : {"8", "8:", "8:2:3", "eight:2", "8=2"})
            QVERIFY_EXCEPTION_THROWN(parseClassWeights(wrong), SettingError);
    }

    void historyAsCsv() {
        const History history = {{.epoch = 1,
                                  .loss = 0.5,
                                  .accuracy = 0.25,
                                  .seconds = 2,
                                  .imagesPerSecond = 100,
                                  .learningRate = 0.01,
                                  .metrics = {{"f1", 0.125, std::nullopt}}},
                                 {.epoch = 2,
                                  .loss = 0.25,
                                  .accuracy = 0.5,
                                  .valLoss = 0.75,
                                  .valAccuracy = 1,
                                  .seconds = 3,
                                  .imagesPerSecond = 200,
                                  .learningRate = 0.005,
                                  .metrics = {{"f1", 0.5, 0.625}}}};
        QCOMPARE(historyCsv(history),
                 std::string("epoch,loss,accuracy,f1,val_loss,val_accuracy,val_f1,learning_rate,seconds,"
                             "images_per_second\n"
                             "1,0.5,0.25,0.125,,,,0.01,2,100\n"
                             "2,0.25,0.5,0.5,0.75,1,0.625,0.005,3,200\n"));
    }
};

QTEST_APPLESS_MAIN(FitTest)
#include "fit_test.moc"
