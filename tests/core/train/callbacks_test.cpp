// Callbacks do in each epoch what Keras's do.
#include "core/train/callbacks.h"
#include "core/nn/layer_text.h"

#include "core/format/keras_file.h"
#include "core/train/settings.h"
#include "tests/support/files.h"
#include "tests/support/fixture.h"

using namespace inkling;

namespace {

Network network() {
    return Network({Shape::image(1, 1, 1), parseLayers("flatten dense2-softmax")});
}

}  // namespace

class CallbacksTest : public QObject {
    Q_OBJECT

private slots:
    void asKeras_data() {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue one : test::readFixture("fixtures/callbacks.json")["cases"].toArray())
            QTest::newRow(qPrintable(one["name"].toString() + " " + one["fields"].toString()))
                << one.toObject();
    }
    void asKeras() {
        QFETCH(QJsonObject, expected);
        const QJsonObject played = test::readFixture("fixtures/callbacks.json");
        const Callback callback = parseCallback(expected["name"].toString().toStdString(),
                                                expected["fields"].toString().toStdString());
        check(callback, {"loss", "accuracy", "val_loss", "val_accuracy"});
        Network net = network();
        Optimizer optimizer(SgdSettings{.learningRate = 0.01}, net.parameters().size());
        CallbackState state;
        const QJsonArray losses = played["val_loss"].toArray(), accuracies = played["accuracy"].toArray();
        for (int epoch = 1; epoch <= losses.size(); ++epoch) {
            net.parameters()[0] = float(epoch);
            const EpochRecord record{.epoch = epoch,
                                     .accuracy = accuracies[epoch - 1].toDouble(),
                                     .valLoss = losses[epoch - 1].toDouble()};
            EpochEnd end{record, net, optimizer, false, {}};
            runCallback(callback, state, end);
            const double rate = expected["rates"].toArray()[epoch - 1].toDouble();
            QVERIFY(std::abs(learningRate(optimizer.settings()) / rate - 1) < 1e-5);  // Keras's are floats
            QCOMPARE(end.stop, epoch == expected["last"].toInt() && epoch < losses.size());
            if (!end.stop && epoch < losses.size()) continue;
            endCallback(callback, state, end);
            break;
        }
        QCOMPARE(int(net.parameters()[0]), expected["weights"].toInt());
    }

    void passesByWhatWasNotMeasured() {
        Network net = network();
        Optimizer optimizer(SgdSettings{}, net.parameters().size());
        CallbackState state;
        const Callback stopping = EarlyStopping{};
        for (int epoch = 1; epoch < 5; ++epoch) {
            const EpochRecord record{.epoch = epoch};
            EpochEnd end{record, net, optimizer, false, {}};
            runCallback(stopping, state, end);
            QVERIFY(!end.stop);
        }
        QVERIFY(state == CallbackState());
    }

    void savesTheBest() {
        const test::Folder folder;
        const Callback best = SaveBest{.monitor = "accuracy", .file = folder.path("best.keras").string()};
        Network net = network();
        Optimizer optimizer(SgdSettings{}, net.parameters().size());
        CallbackState state;
        for (const double accuracy : {0.5, 0.7, 0.7, 0.6}) {
            net.parameters()[0] += 1;
            const EpochRecord record{.epoch = int(net.parameters()[0]), .accuracy = accuracy};
            EpochEnd end{record, net, optimizer, false, {}};
            runCallback(best, state, end);
        }
        QCOMPARE(loadKeras(folder.path("best.keras")).parameters()[0], 2.0f);
        QCOMPARE(state.bestEpoch, 2);
    }

    void refuses_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* fields, const char* field) {
            QTest::newRow(fields) << name << fields << field;
        };
        row("early-stopping", "patience=-1", "early-stopping.patience");
        row("early-stopping", "patience=often", "early-stopping.patience");
        row("early-stopping", "min_delta=-1", "early-stopping.min_delta");
        row("early-stopping", "mode=most", "early-stopping.mode");
        row("early-stopping", "monitor=mean_prediction", "early-stopping.mode");
        row("early-stopping", "monitor=val_f1", "early-stopping.monitor");
        row("early-stopping", "baseline=nan", "early-stopping.baseline");
        row("early-stopping", "speed=1", "early-stopping");
        row("reduce-on-plateau", "factor=1", "reduce-on-plateau.factor");
        row("reduce-on-plateau", "cooldown=-1", "reduce-on-plateau.cooldown");
        row("reduce-on-plateau", "min_lr=-1", "reduce-on-plateau.min_lr");
        row("save-best", "file=best.h5", "save-best.file");
    }
    void refuses() {
        QFETCH(QString, name);
        QFETCH(QString, fields);
        QFETCH(QString, field);
        try {
            check(parseCallback(name.toStdString(), fields.toStdString()),
                  {"loss", "accuracy", "mean_prediction", "val_loss"});
            QFAIL("not refused");
        } catch (const SettingError& error) {
            QCOMPARE(QString::fromStdString(error.field()), field);
        }
    }
};

QTEST_APPLESS_MAIN(CallbacksTest)
#include "callbacks_test.moc"
