// Checkpoints: bit for bit, and broken ones.
#include "core/format/checkpoint.h"

#include <limits>

#include "core/file/zip_archive.h"
#include "core/format/keras_file.h"
#include "core/format/training_json.h"
#include "core/nn/layer_text.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

Q_DECLARE_METATYPE(inkling::OptimizerSettings)

namespace {

NetworkSpec spec() {
    return {Shape::image(6, 6, 1),
            parseLayers("conv3-3-same-relu pool2 dropout0.2 flatten dense6-relu dense4-softmax")};
}

/// Noise in four classes, 40 images.
Dataset data() {
    Dataset data{.shape = Shape::image(6, 6, 1), .classNames = {"a", "b", "c", "d"}};
    Random random(5);
    for (int i = 0; i < 40; ++i) {
        data.labels.push_back(std::uint8_t(i % 4));
        for (int pixel = 0; pixel < 36; ++pixel) data.pixels.push_back(std::uint8_t(random.below(256)));
    }
    return data;
}

void verifySame(const TrainingState& a, const TrainingState& b) {
    QVERIFY(a.settings == b.settings);
    QVERIFY(a.network.spec() == b.network.spec());
    QVERIFY(std::ranges::equal(a.network.parameters(), b.network.parameters()));
    QVERIFY(a.optimizer.settings() == b.optimizer.settings());
    QCOMPARE(a.optimizer.steps(), b.optimizer.steps());
    QCOMPARE(a.optimizer.moments().size(), b.optimizer.moments().size());
    for (std::size_t i = 0; i < a.optimizer.moments().size(); ++i)
        QVERIFY(std::ranges::equal(a.optimizer.moments()[i].span(), b.optimizer.moments()[i].span()));
    QCOMPARE(a.epoch, b.epoch);
    QCOMPARE(a.batch, b.batch);
    QVERIFY(a.lossSum == b.lossSum);  // not QCOMPARE, which lets doubles differ a little
    QCOMPARE(a.correct, b.correct);
    QVERIFY(a.epochSeconds == b.epochSeconds);
    QCOMPARE(a.images, b.images);
    QVERIFY(a.metricSums == b.metricSums);
    QVERIFY(a.callbacks == b.callbacks);
    QCOMPARE(a.endedEarly, b.endedEarly);
    QCOMPARE(a.history.size(), b.history.size());
    for (std::size_t i = 0; i < a.history.size(); ++i) {
        const EpochRecord &x = a.history[i], &y = b.history[i];
        QVERIFY(x.epoch == y.epoch && x.loss == y.loss && x.accuracy == y.accuracy &&
                x.valLoss == y.valLoss && x.valAccuracy == y.valAccuracy && x.seconds == y.seconds &&
                x.imagesPerSecond == y.imagesPerSecond && x.learningRate == y.learningRate &&
                x.metrics == y.metrics);
    }
}

}  // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryBit_data();
    void keepsEveryBit();
    void goingOnIsAsNeverHavingStopped();
    void isAKerasFile();
    void refuses_data();
    void refuses();
    void refusesMissingAndBroken();
};

void CheckpointTest::keepsEveryBit_data() {
    QTest::addColumn<OptimizerSettings>("optimizer");
    QTest::newRow("sgd") << OptimizerSettings(SgdSettings{.learningRate = 0.1 + 0.2});
    QTest::newRow("momentum") << OptimizerSettings(
        SgdSettings{.learningRate = 1e-3, .momentum = 0.7, .nesterov = true});
    QTest::newRow("rmsprop") << OptimizerSettings(
        RmspropSettings{.learningRate = 0.002, .rho = 0.85, .epsilon = 1e-5});
    QTest::newRow("adam") << OptimizerSettings(
        AdamSettings{.learningRate = 1.0 / 3, .beta1 = 0.8, .beta2 = 0.99, .epsilon = 3e-8});
    QTest::newRow("rmsprop with all")
        << OptimizerSettings(RmspropSettings{.momentum = 0.3, .centered = true});
    QTest::newRow("amsgrad") << OptimizerSettings(AdamSettings{.amsgrad = true});
    for (const auto& name : optimizerNames())
        QTest::newRow((name + " as it is").c_str()) << optimizerFromName(name);
}

void CheckpointTest::keepsEveryBit() {
    QFETCH(OptimizerSettings, optimizer);
    TrainingState state(spec(), {.optimizer = optimizer,
                                 .batchSize = 7,
                                 .epochs = 31,
                                 .validationSplit = 0.1,
                                 .augment = "light",
                                 .seed = std::numeric_limits<std::uint64_t>::max(),
                                 .callbacks = {EarlyStopping{.baseline = 0.1, .restoreBestWeights = true},
                                               ReduceOnPlateau{.mode = MonitorMode::Max},
                                               SaveBest{.monitor = "f1", .file = "Ж, best.keras"}},
                                 .metrics = {"f1", "top3"},
                                 .shuffle = false,
                                 .classWeights = {{0, 1.0 / 3}, {3, 1e-9}},
                                 .sampleWeights = "weights.csv",
                                 .initialEpoch = 2,
                                 .stepsPerEpoch = 6,
                                 .validationData = "synthetic",
                                 .validationBatchSize = 5,
                                 .validationSteps = 4,
                                 .validationFrequency = 3});
    Random random(9);
    for (Buffer& moment : state.optimizer.moments())
        for (float& value : moment.span()) value = random.normal() * 1e-30f;
    state.optimizer.setSteps(123456789012345);
    state.epoch = 2;
    state.batch = 5;
    state.lossSum = 0.1 + 0.2;
    state.correct = (std::int64_t(1) << 53) + 1;
    state.epochSeconds = 1e-300;
    state.images = (std::int64_t(1) << 54) + 1;
    state.metricSums = {.images = 7, .sums = {0, 1.0 / 3}, .confusion = ConfusionMatrix::Constant(4, 4, 5)};
    state.callbacks[1] = {.best = 2.0 / 7, .bestEpoch = 1, .wait = 3, .cooldown = 2};
    state.callbacks[0].bestWeights.assign(state.network.parameters().size(), 1.0f / 3);
    state.endedEarly = true;
    state.optimizer.setLearningRate(1.0 / 9);
    state.history = {{1, 2.0 / 3, 0.1, 1.0 / 7, 0.9, 1e17, 40000.125, 1e-9, {{"f1", 0.1, 1.0 / 11}}},
                     {2, 5e-324, 1, std::nullopt, std::nullopt, 0, 0, 0, {{"f1", 0.3, std::nullopt}}}};
    const Folder folder;
    saveCheckpoint(state, "mnist+\"Ж\" \\ folder", folder.path("new/folder"));
    const Checkpoint loaded = loadCheckpoint(folder.path("new/folder"));
    verifySame(loaded.state, state);
    QCOMPARE(loaded.data, std::string("mnist+\"Ж\" \\ folder"));
    saveCheckpoint(state, "again", folder.path("new/folder"));
    QCOMPARE(loadCheckpoint(folder.path("new/folder")).data, std::string("again"));
    QCOMPARE(QDir(QString::fromStdString(folder.path("new/folder").string()))
                 .entryList(QDir::Files | QDir::Hidden),
             QStringList{"checkpoint.keras"});
}

void CheckpointTest::goingOnIsAsNeverHavingStopped() {
    const Dataset images = data();
    const TrainingSettings settings{
        .batchSize = 6, .epochs = 3, .validationSplit = 0.2, .augment = "light", .seed = 4};
    TrainingState whole(spec(), settings);
    QCOMPARE(train(whole, images, 1, {}, {}), Outcome::Finished);

    const Folder folder;
    TrainingState stopped(spec(), settings);
    std::stop_source stop;
    TrainingEvents events;
    events.batch = [&](const BatchRecord& record, const TrainingState&) {
        if (record.epoch == 2 && record.batch == 3) stop.request_stop();
    };
    QCOMPARE(train(stopped, images, 1, stop.get_token(), events), Outcome::Stopped);
    QCOMPARE(stopped.epoch, 1);
    QCOMPARE(stopped.batch, 3);
    saveCheckpoint(stopped, "noise", folder.path());

    TrainingState resumed = loadCheckpoint(folder.path()).state;
    verifySame(resumed, stopped);
    QCOMPARE(train(resumed, images, 2, {}, {}), Outcome::Finished);
    QVERIFY(std::ranges::equal(resumed.network.parameters(), whole.network.parameters()));
    QCOMPARE(resumed.history.size(), std::size_t(3));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(resumed.history[i].loss == whole.history[i].loss);
        QVERIFY(resumed.history[i].valLoss == whole.history[i].valLoss);
    }
}

void CheckpointTest::isAKerasFile() {
    const Folder folder;
    const TrainingState state(spec(), {});
    saveCheckpoint(state, "noise", folder.path());
    const Network network = loadKeras(folder.path("checkpoint.keras"));
    QVERIFY(std::ranges::equal(network.parameters(), state.network.parameters()));
}

void CheckpointTest::refuses_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const char* instead, const char* found) {
        QTest::newRow(instead) << QByteArray(what) << QByteArray(instead) << found;
    };
    row("\"batch_size\": 200", "\"batch_size\": 0", "batch");
    row("\"batch_size\": 200", "\"batch_size\": 99999999999", "batch_size must be a whole number");
    row("\"batch_size\": 200", "\"batch_size\": 1.5", "batch_size must be a whole number");
    row("\"batch_size\": 200", "\"batch\": 200", "batch_size");
    row("\"epoch\": 0", "\"epoch\": -1", "epoch must be a whole number");
    row("\"adam\"", "\"adamant\"", "adamant");
    row("\"learning_rate\": 0.001", "\"learning_rate\": -1", "learning");
    row("\"none\"", "\"heavy\"", "heavy");
    row("\"history\": []", "\"history\": [7]", "not a training's record");
    row("\"version\": 2", "\"version\": 3", "of version 3");
    row("\"constant\"", "\"falling\"", "falling");
    row("\"callbacks\": []", "\"callbacks\": [{\"name\": \"magic\"}]", "magic");
    row("\"classes\": 0", "\"classes\": 200", "metrics' sums");
    row("\"classes\": 0", "\"classes\": 70000", "classes must be a whole number");
    row("\"learning_rate\": 0.001,\n \"loss", "\"learning_rate\": -1,\n \"loss", "learning rate");
    row("{", "", "not a training's record");
}

void CheckpointTest::refuses() {
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, instead);
    QFETCH(QString, found);
    const TrainingState state(spec(), {});
    const QByteArray sound = QByteArray::fromStdString(formatTraining(state, "noise"));
    QVERIFY(sound.contains(what));
    QByteArray changed = sound;
    changed.replace(changed.indexOf(what), what.size(), instead);
    VERIFY_ERROR(parseTraining(changed.toStdString()), found, "");
}

void CheckpointTest::refusesMissingAndBroken() {
    const Folder folder;
    const TrainingState state(spec(), {});
    VERIFY_ERROR(loadCheckpoint(folder.path()), "checkpoint.keras", "there is no such file");
    saveKeras(state.network, folder.path("checkpoint.keras"));
    VERIFY_ERROR(loadCheckpoint(folder.path()), "checkpoint.keras", "an entry training.json");

    saveCheckpoint(state, "noise", folder.path());
    const QByteArray sound = test::content(folder.path("checkpoint.keras"));
    for (const qsizetype size : {sound.size() - 1, sound.size() / 2, qsizetype(10), qsizetype(0)}) {
        folder.write("checkpoint.keras", sound.left(size));
        VERIFY_ERROR(loadCheckpoint(folder.path()), "checkpoint.keras", "a whole zip file");
    }
    TrainingState sums(spec(), {.metrics = {"f1"}});
    sums.metricSums = {.images = 7, .sums = {0}, .confusion = ConfusionMatrix::Zero(2, 2)};
    saveCheckpoint(sums, "noise", folder.path());
    VERIFY_ERROR(loadCheckpoint(folder.path()), "training.json", "its own metrics");
    sums.metricSums = {.images = 7};
    saveCheckpoint(sums, "noise", folder.path());
    VERIFY_ERROR(loadCheckpoint(folder.path()), "training.json", "its own metrics");

    TrainingState sgd(state.network, {.optimizer = SgdSettings{}});
    folder.write("file", "");
    VERIFY_ERROR(saveCheckpoint(sgd, "noise", folder.path("file/folder")), "file/folder", "cannot be made");
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
