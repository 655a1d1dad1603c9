// The command line as scripts use it: the program itself is run.
#include <signal.h>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "core/runs/run_folder.h"
#include "core/train/trainer.h"
#include "tests/support/idx_files.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

struct Result {
    int status = -1;
    QByteArray out, err;

    QList<QJsonObject> objects() const {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n')) {
            if (line.isEmpty()) continue;
            const auto document = QJsonDocument::fromJson(line);
            if (!document.isObject()) qFatal("not a JSON object: %s", line.constData());
            list.append(document.object());
        }
        return list;
    }
};

Result inkling_(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(INKLING_PROGRAM), arguments);
    if (!process.waitForFinished(300000)) qFatal("the program does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QStringList tinyTraining() const {
        return {"train",  "--layers",   "flatten dense16-relu dropout0.2 dense10-softmax",
                "--data", path("data"), "--batch",
                "16",     "--seed",     "3"};
    }

private slots:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());  // nobody's own runs
        QVERIFY(QDir(folder_.path()).mkdir("data"));
        test::writeIdxFolder(path("data"), *test::rowsData(400, 28, 10), *test::rowsData(100, 28, 10, 2));
        const Result r =
            inkling_(tinyTraining() + QStringList{"--epochs", "3", "--save", path("model.keras")});
        QVERIFY2(r.status == 0, r.err);
    }

    void presets() {
        const auto list = inkling_({"presets", "--json"}).objects();
        QCOMPARE(list.size(), 13);
        for (const auto& preset : list)
            for (const char* field :
                 {"name", "layers", "parameters", "optimizer", "batch", "epochs", "validation_split"})
                QVERIFY2(preset.contains(QLatin1String(field)), field);
    }

    void summary() {
        const Result r = inkling_({"summary", "--preset", "cnn-16-36"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.contains("232,590"));
        QVERIFY(r.out.contains("(None, 14, 14, 36)"));
    }

    void trainingEvents() {
        const Result r = inkling_(tinyTraining() + QStringList{"--epochs", "2", "--json"});
        const auto events = r.objects();
        QCOMPARE(r.status, 0);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0]["event"].toString(), "epoch");
        QCOMPARE(events[1]["epoch"].toInt(), 2);
        for (const char* field :
             {"loss", "accuracy", "val_loss", "val_accuracy", "seconds", "images_per_second"})
            QVERIFY2(events[0][QLatin1String(field)].isDouble(), field);
        QCOMPARE(events[2]["outcome"].toString(), "finished");
        QVERIFY(events[2]["model"].isNull());
        QCOMPARE(events[2]["parameters"].toInt(), 784 * 16 + 16 + 170);
        const auto without =
            inkling_(tinyTraining() + QStringList{"--epochs", "1", "--validation-split", "0", "--json"})
                .objects();
        QVERIFY(!without[0].contains("val_loss"));
    }

    /// The images come in another order unless asked for as they lie: the same first loss as the library's.
    void shufflesUnlessToldNot() {
        const QStringList once = tinyTraining() + QStringList{"--epochs", "1", "--json"};
        const auto lossOf = [](const Result& r) { return r.objects().value(0)["loss"].toDouble(); };
        TrainingSettings settings{.batchSize = 16, .epochs = 1, .seed = 3};
        for (const bool shuffle : {true, false}) {
            settings.shuffle = shuffle;
            TrainingState state(
                {Shape::image(28, 28, 1), parseLayers("flatten dense16-relu dropout0.2 dense10-softmax")},
                settings);
            train(state, *test::rowsData(400, 28, 10), 1, {}, {});
            const double expected = state.history[0].loss;
            const double loss = lossOf(inkling_(shuffle ? once : once + QStringList{"--no-shuffle"}));
            QVERIFY2(std::abs(loss - expected) < 1e-6,
                     qPrintable(QStringLiteral("%1, not %2").arg(loss).arg(expected)));
        }
    }

    void metricsCallbacksAndHistory() {
        const Result r =
            inkling_(tinyTraining() +
                     QStringList{"--epochs", "9", "--metrics", "top3,f1", "--schedule", "step,epochs=1",
                                 "--early-stopping", "patience=1,min_delta=100", "--save-best",
                                 path("best.keras"), "--history", path("h.csv"), "--class-weights", "8:2",
                                 "--validation-data", path("data"), "--json"});
        QVERIFY2(r.status == 0, r.err);
        const auto events = r.objects();
        QCOMPARE(events.size(), 3);  // the second epoch is not better by 100
        for (const char* field : {"top3", "val_top3", "f1", "val_f1", "learning_rate"})
            QVERIFY2(events[0][QLatin1String(field)].isDouble(), field);
        QVERIFY(std::abs(events[1]["learning_rate"].toDouble() - 0.0005) < 1e-9);
        QCOMPARE(events[2]["epochs"].toInt(), 2);
        QVERIFY(events[2]["test_f1"].isDouble());
        // Validation was on the test images.
        QCOMPARE(events[1]["val_accuracy"].toDouble(), events[2]["test_accuracy"].toDouble());
        QVERIFY(QFile::exists(path("best.keras")));
        QFile history(path("h.csv"));
        QVERIFY(history.open(QIODevice::ReadOnly));
        QCOMPARE(history.readLine().trimmed(),
                 "epoch,loss,accuracy,top3,f1,val_loss,val_accuracy,val_top3,val_f1,learning_rate,seconds,"
                 "images_per_second");
        QCOMPARE(history.readAll().count('\n'), 2);
        const auto evaluation = inkling_({"evaluate", "--model", path("best.keras"), "--data", path("data"),
                                          "--metrics", "top3,mean_squared_error", "--json"})
                                    .objects();
        QVERIFY(evaluation[0]["top3"].toDouble() >= evaluation[0]["accuracy"].toDouble());
        QVERIFY(evaluation[0]["mean_squared_error"].toDouble() > 0);
    }

    void verbosity() {
        const QStringList two = tinyTraining() + QStringList{"--epochs", "2", "--verbose"};
        QVERIFY(inkling_(two + QStringList{"0"}).out.trimmed().startsWith("Test"));
        QVERIFY(inkling_(two + QStringList{"1"}).out.contains("Epoch 2/2  loss"));
        const QString keras = inkling_(two + QStringList{"2"}).out;
        QVERIFY2(
            keras.contains(QRegularExpression("Epoch 1/2\n20/20 - \\d+s - \\d+ms/step - loss: [\\d.e-]+ - "
                                              "accuracy: [\\d.]+ - val_loss: [\\d.]+ - val_accuracy")),
            qPrintable(keras));
    }

    void evaluateAndItsFiles() {
        const Result r = inkling_({"evaluate", "--model", path("model.keras"), "--data", path("data"),
                                   "--confusion", path("c.csv"), "--predictions", path("p.csv"), "--json"});
        QCOMPARE(r.status, 0);
        const QJsonObject o = r.objects().value(0);
        QCOMPARE(o["images"].toInt(), 100);
        int diagonal = 0;
        for (int i = 0; i < 10; ++i) diagonal += o["confusion"].toArray()[i].toArray()[i].toInt();
        QCOMPARE(o["accuracy"].toDouble(), diagonal / 100.0);
        QFile predictions(path("p.csv"));
        QVERIFY(predictions.open(QIODevice::ReadOnly));
        QCOMPARE(predictions.readLine().trimmed(), "index,label,predicted,p0,p1,p2,p3,p4,p5,p6,p7,p8,p9");
        QCOMPARE(predictions.readAll().count('\n'), 100);
    }

    void predictPictureIndexAndStrokes() {
        QImage image(120, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 9, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(60, 15, 55, 75);
        painter.end();
        QVERIFY(image.save(path("one.png")));
        QFile strokes(path("s.jsonl"));
        QVERIFY(strokes.open(QIODevice::WriteOnly));
        strokes.write(
            "{\"label\": 1, \"strokes\": [[[100, 50], [95, 200]]]}\n{\"label\": 1, \"strokes\": [[[10, 5], "
            "[12, 90]]]}\n{\"strokes\": []}\n");
        strokes.close();
        for (const QStringList& what :
             {QStringList{path("one.png")}, QStringList{"--index", "7", "--data", path("data")},
              QStringList{"--strokes", path("s.jsonl")}}) {
            const Result r =
                inkling_(QStringList{"predict", "--model", path("model.keras"), "--json"} + what);
            QVERIFY2(r.status == 0, r.err);
            const auto list = r.objects();
            QCOMPARE(list.size(), what.contains("--strokes") ? 3 : 1);
            QCOMPARE(list[0]["refused"], QJsonValue(false));
            if (list.size() == 3) QCOMPARE(list[2]["refused"], QJsonValue(true));  // an empty canvas
            const QJsonArray p = list[0]["probabilities"].toArray();
            QCOMPARE(p.size(), 10);
            double sum = 0, most = 0;
            for (const auto& value : p) {
                sum += value.toDouble();
                most = std::max(most, value.toDouble());
            }
            QVERIFY(std::abs(sum - 1) < 1e-5);
            QCOMPARE(p[list[0]["digit"].toInt()].toDouble(), most);
        }
    }

    /// A drawing has no colours.
    void refusesDrawingsForColours() {
        QFile strokes(path("colours.jsonl"));
        QVERIFY(strokes.open(QIODevice::WriteOnly));
        strokes.write("{\"label\": 1, \"strokes\": [[[100, 50], [95, 200]]]}\n");
        strokes.close();
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(path("white.png")));
        saveNetwork(Network(NetworkSpec{Shape::image(8, 8, 3), parseLayers("flatten dense10-softmax")}),
                    path("colours.keras").toStdString());
        for (const QStringList& what : {QStringList{"evaluate", "--strokes", path("colours.jsonl")},
                                        QStringList{"predict", "--strokes", path("colours.jsonl")},
                                        QStringList{"predict", path("white.png")}}) {
            const Result r = inkling_(what + QStringList{"--model", path("colours.keras")});
            QVERIFY2(r.status == 1 && r.err.contains("a drawing cannot become"), r.out + r.err);
        }
    }

    /// Killed in the middle and gone on with, the result is the same to the last bit.
    void resumeAfterAKill() {
        const QStringList whole =
            tinyTraining() + QStringList{"--epochs", "40", "--save", path("whole.keras"), "--json"};
        QCOMPARE(inkling_(whole).status, 0);
        QProcess killed;
        killed.start(QStringLiteral(INKLING_PROGRAM),
                     tinyTraining() + QStringList{"--epochs", "40", "--checkpoint", path("ck"), "--json"});
        QVERIFY(killed.waitForReadyRead(60000));
        killed.kill();
        QVERIFY(killed.waitForFinished(60000));
        const Result r =
            inkling_({"train", "--resume", path("ck"), "--save", path("resumed.keras"), "--json"});
        QVERIFY2(r.status == 0, r.err);
        QCOMPARE(r.objects().last()["epochs"].toInt(), 40);
        const auto predictions = [&](const char* model) {
            return inkling_(
                       {"predict", "--model", path(model), "--index", "5", "--data", path("data"), "--json"})
                .out;
        };
        QCOMPARE(predictions("resumed.keras"), predictions("whole.keras"));
    }

    void interrupted() {
        QProcess process;
        process.start(
            QStringLiteral(INKLING_PROGRAM),
            tinyTraining() + QStringList{"--epochs", "100000", "--checkpoint", path("ck2"), "--json"});
        QVERIFY(process.waitForReadyRead(60000));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().contains("\"outcome\":\"stopped\""));
        QVERIFY(QFile::exists(path("ck2/checkpoint.keras")));
    }

    /// Among the window's runs, and what was stopped there goes on there.
    void keepsRuns() {
        QDir(path("inkling")).removeRecursively();
        const auto runs = [this] { return readRuns(path("inkling/inkling/runs").toStdString()); };
        const Result help = inkling_({"train", "--help"});
        QVERIFY(QString(help.out).remove(QRegularExpression("\\s")).contains(path("inkling/inkling/runs")));
        const QStringList two = tinyTraining() + QStringList{"--epochs", "2"};
        QCOMPARE(inkling_(two + QStringList{"--no-keep"}).status, 0);
        QCOMPARE(runs().size(), 0u);
        const Result kept = inkling_(two);
        QVERIFY(kept.out.contains("own design") && kept.err.isEmpty());
        QCOMPARE(runs().size(), 1u);
        const RunRecord first = runs()[0];
        QVERIFY(!first.damage && first.state == RunState::Finished && first.test);
        QCOMPARE(first.history.size(), 2u);
        QCOMPARE(first.test->confusion.sum(), 100);
        QCOMPARE(first.data, path("data").toStdString());

        QProcess process;
        process.start(QStringLiteral(INKLING_PROGRAM),
                      tinyTraining() + QStringList{"--epochs", "100000", "--json"});
        QVERIFY(process.waitForReadyRead(60000));
        QVERIFY(runs()[0].state == RunState::Running);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        const RunRecord stopped = runs()[0];
        QVERIFY(stopped.state == RunState::Stopped && stopped.resumable);
        QCOMPARE(stopped.name, std::string("own design (2)"));
        const auto epochs = stopped.history.size() + 1;
        const Result r = inkling_({"train", "--resume", path("inkling/inkling/runs/") + stopped.id.c_str(),
                                   "--epochs", QString::number(epochs), "--json"});
        QVERIFY2(r.status == 0, r.err);
        QCOMPARE(runs().size(), 2u);
        QCOMPARE(runs()[0].id, stopped.id);
        QVERIFY(runs()[0].state == RunState::Finished);
        QCOMPARE(runs()[0].history.size(), epochs);
    }

    /// Where there is no place for runs, it is said, and the network is trained.
    void trainsWhereNothingCanBeKept() {
        qputenv("XDG_DATA_HOME", path("model.keras").toUtf8());
        const Result r = inkling_(tinyTraining() + QStringList{"--epochs", "1", "--json"});
        qputenv("XDG_DATA_HOME", folder_.path().toUtf8());
        QCOMPARE(r.status, 0);
        QCOMPARE(r.objects().size(), 2);
        QVERIFY2(r.err.contains("not kept among the runs") && r.err.trimmed().count('\n') == 0, r.err);
    }

    void divergingOverwritesNothing() {
        QFile::remove(path("d.keras"));
        QVERIFY(QFile::copy(path("model.keras"), path("d.keras")));
        const Result r = inkling_(tinyTraining() + QStringList{"--optimizer", "sgd", "--learning-rate",
                                                               "1e30", "--save", path("d.keras"), "--json"});
        QCOMPARE(r.status, 1);
        QCOMPARE(r.objects().last()["outcome"].toString(), "diverged");
        QVERIFY(r.err.contains("learning rate"));
        QFile before(path("model.keras")), after(path("d.keras"));
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before.readAll());
    }

    void failures_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* says) {
            QTest::newRow(name) << arguments << status << says;
        };
        row("no such option", {"train", "--no-such-option"}, 2, "no-such-option");
        row("no such command", {"flarn"}, 2, "flarn");
        row("two networks", {"summary", "--preset", "mlp-256", "--layers", "flatten dense10"}, 2, "--preset");
        row("another rate to go on with", {"train", "--resume", "x", "--learning-rate", "1"}, 2,
            "--learning-rate");
        row("another network to go on with", {"train", "--resume", "x", "--preset", "mlp-256"}, 2,
            "--preset");
        row("another stop to go on with", {"train", "--resume", "x", "--early-stopping"}, 2,
            "--early-stopping");
        row("missing model", {"evaluate", "--model", "missing.keras"}, 1, "missing.keras");
        row("no such preset", {"train", "--preset", "cnn-1"}, 1, "there is no preset \"cnn-1\"");
        row("no such data", {"evaluate", "--data", "nowhere", "--model", "MODEL"}, 1, "nowhere");
        row("layers that do not fit", {"summary", "--layers", "pool14 conv8-3-valid"}, 1,
            "layer 2 (conv8-3-valid)");
        row("no epochs", {"train", "--epochs", "0"}, 1, "epochs");
        row("negative rate", {"train", "--learning-rate", "-1"}, 1, "learning-rate");
        row("no such loss", {"train", "--loss", "flarn"}, 1, "categorical_crossentropy");
        row("no such schedule", {"train", "--schedule", "steep"}, 1, "one-cycle");
        row("no such metric", {"evaluate", "--metrics", "beauty"}, 1, "mean_squared_error");
        row("nothing to watch", {"train", "--validation-split", "0", "--early-stopping"}, 1, "val_loss");
        row("wrong patience", {"train", "--early-stopping", "patience=-1"}, 1, "patience");
        row("missing weights", {"train", "--sample-weights", "missing.csv", "--data", "DATA"}, 1,
            "missing.csv");
        row("no folder for the best", {"train", "--save-best", "no/such/best.keras", "--data", "DATA"}, 1,
            "no/such");
        row("no folder for the model", {"train", "--save", "no/such/folder/m.keras"}, 1, "no/such/folder");
        row("index too large", {"predict", "--index", "100", "--data", "DATA", "--model", "MODEL"}, 1,
            "from 0 to 99");
        row("missing picture", {"predict", "missing.png", "--model", "MODEL"}, 1, "missing.png");
        row("nothing to resume", {"train", "--resume", "nothing-here"}, 1, "nothing-here");
    }
    void failures() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        arguments.replaceInStrings("DATA", path("data")).replaceInStrings("MODEL", path("model.keras"));
        const Result r = inkling_(arguments);
        QCOMPARE(r.status, status);
        QVERIFY2(r.err.contains(says.toUtf8()), r.err);
        if (status == 1) QCOMPARE(r.err.trimmed().count('\n'), 0);
        QVERIFY(r.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
