#include "ui/session/session.h"

#include "core/base/error.h"
#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/ui/support.h"
#include "ui/words.h"

using namespace inkling;
using namespace inkling::test;

namespace {

void writeIdx(const QString& path, QByteArray head, const QByteArray& body) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head + body);
}

QByteArray bigEndian(std::initializer_list<quint32> numbers) {
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    for (quint32 number : numbers) stream << number;
    return out;
}

/// Four IDX files, as MNIST has them, of blank images: 30 to train on, 10 to test on.
void writeDataFolder(const QTemporaryDir& folder) {
    for (const auto& [name, count] : {std::pair{"train", 30}, std::pair{"t10k", 10}}) {
        QByteArray labels;
        for (int i = 0; i < count; ++i) labels += char(i % 10);
        writeIdx(folder.filePath(QString("%1-images-idx3-ubyte").arg(name)),
                 bigEndian({0x803, quint32(count), 28, 28}), QByteArray(count * 28 * 28, '\0'));
        writeIdx(folder.filePath(QString("%1-labels-idx1-ubyte").arg(name)),
                 bigEndian({0x801, quint32(count)}), labels);
    }
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void opensData();
    void saysWhatIsWrongWithData();
    void keepsAValidDesign();
    void trainsAndEvaluates();
    void refusesWhileTraining();
    void failsWithoutData();
    void savesAndOpensNetworks();
    void missingAndBrokenNetworks();
    void opensWhatWasOpenLast();
    void stopsEvaluating();
    void destroyedWhileEvaluating();
};

void SessionTest::opensData() {
    QTemporaryDir folder;
    writeDataFolder(folder);
    Session session;
    QSignalSpy changed(&session, &Session::dataChanged);
    session.openData(folder.path());
    QVERIFY(session.isOpeningData());
    QVERIFY(changed.wait(30000));
    QVERIFY(!session.isOpeningData());
    QCOMPARE(session.data()->train->count(), 30);
    QCOMPARE(session.data()->test->count(), 10);
}

void SessionTest::saysWhatIsWrongWithData() {
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    QSignalSpy changed(&session, &Session::dataChanged);
    session.openData("/no/such/folder");
    QVERIFY(failed.wait(30000));
    QVERIFY2(failed[0][0].toString().contains("/no/such/folder"), qPrintable(failed[0][0].toString()));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!session.data());
}

void SessionTest::keepsAValidDesign() {
    Session session;
    QSignalSpy changed(&session, &Session::designChanged);
    QCOMPARE(session.presetName(), QString("cnn-16-36"));
    const NetworkSpec before = session.spec();

    QVERIFY_EXCEPTION_THROWN(
        session.setDesign({.layers = parseLayers("dense10-softmax")}, session.settings()),
        SettingError);  // right behind an image
    TrainingSettings settings = session.settings();
    settings.batchSize = 0;
    QVERIFY_EXCEPTION_THROWN(session.setDesign(session.spec(), settings), SettingError);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(session.spec(), before);

    settings = session.settings();
    settings.epochs = 20;
    session.setDesign(session.spec(), settings);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.presetName(), QString());              // its settings are no preset's
    QCOMPARE(session.designTitle(), QString("cnn-16-36"));  // its layers are
    session.setDesign(smallSpec(), settings);
    QVERIFY(session.designTitle() != "cnn-16-36");
}

void SessionTest::trainsAndEvaluates() {
    Session session;
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(2));
    QSignalSpy started(&session, &Session::trainingStarted);
    QSignalSpy ended(&session, &Session::trainingEnded);
    QSignalSpy networks(&session, &Session::networkChanged);
    QSignalSpy evaluations(&session, &Session::evaluationChanged);
    int next = 0, nextEpoch = 0;
    connect(&session, &Session::epochsAdded, this, [&](int first) {
        QCOMPARE(first, nextEpoch);
        nextEpoch = int(session.history().size());
    });
    connect(&session, &Session::batchesAdded, this, [&](int first) {
        QCOMPARE(first, next);
        next = int(session.batches().size());
    });

    session.startTraining();
    QVERIFY(session.isTraining());
    QCOMPARE(started.count(), 1);
    QVERIFY(ended.wait(30000));
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Finished);
    QVERIFY(!session.isTraining());
    QCOMPARE(session.batches().size(), 2 * 16);
    QCOMPARE(next, 2 * 16);
    QCOMPARE(nextEpoch, 2);
    QCOMPARE(session.history().size(), 2u);
    QVERIFY(networks.count() >= 1);
    QVERIFY(session.hasUnsavedNetwork());
    QCOMPARE(session.pace().share(), 1.0);

    // The test comes by itself.
    QVERIFY(session.isEvaluating());
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 30000);
    QVERIFY(evaluations.count() >= 1);
    QCOMPARE(session.evaluation()->images(), 100);
    QCOMPARE(session.evaluation()->confusion.sum(), 100);

    // It is gone when the data is another.
    session.setData(smallData(200, 50));
    QVERIFY(!session.evaluation());
}

void SessionTest::refusesWhileTraining() {
    Session session;
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(endless));
    session.startTraining();
    QSignalSpy failed(&session, &Session::failed);
    QSignalSpy started(&session, &Session::trainingStarted);
    session.openData("synthetic");
    session.openNetwork("other.keras");
    QCOMPARE(failed.count(), 2);
    session.startTraining();
    QCOMPARE(started.count(), 0);

    QSignalSpy ended(&session, &Session::trainingEnded);
    session.stopTraining();
    QVERIFY(ended.wait(30000));
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Stopped);
    QVERIFY(session.network());
}

void SessionTest::failsWithoutData() {
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    session.startTraining();
    session.evaluate();
    session.saveNetwork("nothing.keras");
    QCOMPARE(failed.count(), 3);
    QVERIFY(!session.isTraining() && !session.isEvaluating());
}

void SessionTest::savesAndOpensNetworks() {
    QTemporaryDir folder;
    const QString file = folder.filePath("small network.keras");
    Session session;
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(1));
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.startTraining();
    QVERIFY(ended.wait(30000));
    const auto trained = session.network();

    QSignalSpy saved(&session, &Session::networkSaved);
    session.saveNetwork(file);
    QVERIFY(saved.wait(30000));
    QCOMPARE(saved[0][0].toString(), file);
    QVERIFY(!session.hasUnsavedNetwork());

    Session other;
    QSignalSpy changed(&other, &Session::networkChanged);
    other.openNetwork(file);
    QVERIFY(changed.wait(30000));
    QCOMPARE(other.networkTitle(), QString("small network.keras"));
    QVERIFY(!other.hasUnsavedNetwork());
    QCOMPARE(other.network()->spec(), trained->spec());
    QVERIFY(std::ranges::equal(other.network()->parameters(), trained->parameters()));
}

void SessionTest::missingAndBrokenNetworks() {
    QTemporaryDir folder;
    Session session;
    QSignalSpy failed(&session, &Session::failed);
    QSignalSpy changed(&session, &Session::networkChanged);
    session.openFirstNetwork({}, folder.filePath("model.keras"));  // not shipped: not a fault that people see
    const QString file = folder.filePath("broken.keras");
    writeIdx(file, "PK", "but no zip");
    session.openNetwork(file);
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().contains("broken.keras"), qPrintable(failed[0][0].toString()));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!session.network());
}

/// What was open the last time comes back; what is gone or broken is quietly replaced.
void SessionTest::opensWhatWasOpenLast() {
    QTemporaryDir folder;
    const QString last = folder.filePath("last.keras"), shipped = folder.filePath("shipped.keras");
    for (const QString& file : {last, shipped}) saveNetwork(Network(smallSpec()), file.toStdString());
    writeIdx(folder.filePath("broken.keras"), "PK", "but no zip");
    const std::pair<QString, QString> cases[] = {{last, "last.keras"},
                                                 {{}, "Inkling's own"},
                                                 {folder.filePath("gone.keras"), "Inkling's own"},
                                                 {folder.filePath("broken.keras"), "Inkling's own"}};
    for (const auto& [file, title] : cases) {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        session.openFirstNetwork(file, shipped);
        QTRY_VERIFY_WITH_TIMEOUT(session.network(), 30000);
        QCOMPARE(session.networkTitle(), title);
        QCOMPARE(failed.count(), 0);
    }
    QTemporaryDir data, standard;
    writeDataFolder(data);
    writeDataFolder(standard);
    qputenv("INKLING_MNIST", standard.path().toUtf8());
    for (const auto& [name, opened] :
         {std::pair(data.path(), data.path()), {folder.filePath("gone"), "mnist"}, {QString(), "mnist"}}) {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        session.openFirstData(name);
        QTRY_VERIFY_WITH_TIMEOUT(session.data(), 30000);
        QCOMPARE(fromCore(session.data()->name), opened);
        QCOMPARE(failed.count(), 0);
    }
    qunsetenv("INKLING_MNIST");
}

void SessionTest::stopsEvaluating() {
    Session session;
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(1));
    session.startTraining();
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 30000);
    const double accuracy = session.evaluation()->accuracy;

    session.evaluate();
    session.stopEvaluating();
    QTRY_VERIFY(!session.isEvaluating());
    session.evaluate();  // and again, to the end
    QTRY_VERIFY_WITH_TIMEOUT(!session.isEvaluating(), 30000);
    QVERIFY(session.evaluation());
    QCOMPARE(session.evaluation()->accuracy, accuracy);
}

void SessionTest::destroyedWhileEvaluating() {
    auto session = std::make_unique<Session>();
    session->setData(smallData());
    session->setDesign(smallSpec(), smallSettings(1));
    QSignalSpy evaluation(session.get(), &Session::evaluationStarted);
    session->startTraining();
    QVERIFY(evaluation.wait(30000));
    session.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
