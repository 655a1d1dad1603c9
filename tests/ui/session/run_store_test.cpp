// Runs in the window: kept, labelled, deleted, opened, resumed.
#include "ui/session/run_store.h"

#include "core/format/keras_file.h"
#include "tests/support/idx_files.h"
#include "tests/ui/support.h"
#include "ui/words.h"

using namespace inkling;
using namespace inkling::test;

class RunStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsATraining();
    void resumesToTheSameBits();
    void resumesOnce();
    void keepsWhatIsDoneWhileItReads();
    void opensTheDataThatTheRunHad();
    void stopsWithTheWindow();
    void opensTheNetwork();
    void labelsDeletesAndRestores();
    void trainsWhereNothingCanBeKept();
    void hasTheEpochs();

private:
    struct Window {
        explicit Window(const QString& folder, int epochs = 3) {
            session.keepRuns(folder);
            session.setData(smallData());
            session.setDesign(smallSpec(), smallSettings(epochs));
        }
        RunStore& runs() { return *session.runs(); }
        void train() {
            QSignalSpy ended(&session, &Session::trainingEnded);
            session.startTraining();
            QVERIFY(ended.wait(30000));
        }
        const RunRecord& last() { return session.runs()->runs().front(); }
        QString lastId() { return fromCore(last().id); }

        Session session;
    };
};

void RunStoreTest::keepsATraining() {
    const QTemporaryDir folder;
    {
        Window window(folder.path());
        QTRY_VERIFY(!window.runs().isLoading());
        QSignalSpy changed(&window.runs(), &RunStore::runChanged);
        window.session.startTraining();
        QTRY_COMPARE(window.runs().runs().size(), 1u);
        QTRY_VERIFY_WITH_TIMEOUT(window.last().state == RunState::Finished, 60000);
        QVERIFY(window.runs().current().isEmpty());
        QCOMPARE(window.last().history.size(), 3u);
        QCOMPARE(window.last().name, window.session.trainedTitle().toStdString());
        QCOMPARE(window.last().data, std::string("small"));
        QTRY_VERIFY_WITH_TIMEOUT(window.last().test.has_value(), 60000);
        QCOMPARE(window.last().test->accuracy, window.session.evaluation()->accuracy);
        QVERIFY(changed.count() >= 2);
        window.train();
        QCOMPARE(window.runs().runs().size(), 2u);
        QCOMPARE(fromCore(window.last().name), window.session.trainedTitle() + " (2)");
        QVERIFY(window.last().colour != window.runs().runs()[1].colour);
    }
    Window again(folder.path());
    QTRY_COMPARE(again.runs().runs().size(), 2u);
    const RunRecord& first = again.runs().runs()[1];
    QVERIFY(!first.damage && first.state == RunState::Finished && first.test);
    QCOMPARE(first.test->confusion.sum(), 100);
}

void RunStoreTest::resumesToTheSameBits() {
    const QTemporaryDir folder, other;
    Window whole(other.path(), 8);
    whole.train();

    Window window(folder.path(), 8);
    connect(&window.session, &Session::epochsAdded, &window.session, &Session::stopTraining);
    window.train();
    disconnect(&window.session, &Session::epochsAdded, &window.session, &Session::stopTraining);
    if (window.session.history().size() == 8) QSKIP("The training was over before it could be stopped");
    QTRY_VERIFY(window.last().state == RunState::Stopped);
    QVERIFY(window.last().resumable);
    const QString id = window.lastId();
    window.runs().setLabel(id, "kept", "a note");

    QSignalSpy started(&window.session, &Session::trainingStarted);
    QSignalSpy ended(&window.session, &Session::trainingEnded);
    window.runs().resume(id);
    QVERIFY(started.wait(30000));
    QVERIFY(window.session.history().size() < 8);
    QVERIFY(ended.wait(30000));
    QTRY_VERIFY_WITH_TIMEOUT(window.last().state == RunState::Finished, 60000);
    QCOMPARE(window.runs().runs().size(), 1u);
    QCOMPARE(window.lastId(), id);
    QCOMPARE(window.last().name, std::string("kept"));
    QCOMPARE(window.last().note, std::string("a note"));
    QCOMPARE(window.session.history().size(), 8u);
    QCOMPARE(window.session.pace().share(), 1.0);
    for (std::size_t i = 0; i < 8; ++i)
        QVERIFY(window.session.history()[i].loss == whole.session.history()[i].loss);
    QVERIFY(
        std::ranges::equal(window.session.network()->parameters(), whole.session.network()->parameters()));
}

/// However often it is asked for; and what is trained instead is a run of its own.
void RunStoreTest::resumesOnce() {
    const QTemporaryDir folder;
    Window window(folder.path(), endless);
    QSignalSpy ended(&window.session, &Session::trainingEnded);
    window.session.startTraining();
    QTRY_VERIFY(window.session.history().size() > 1);
    window.session.stopTraining();
    QTRY_COMPARE(ended.count(), 1);
    QTRY_VERIFY(window.last().resumable);
    const QString id = window.lastId();
    const std::size_t epochs = window.last().history.size();
    window.runs().resume(id);
    window.runs().resume(id);
    window.session.startTraining();  // before it is loaded
    QTRY_COMPARE(window.runs().runs().size(), 2u);
    QVERIFY(window.runs().current() != id);
    window.session.stopTraining();
    QTRY_COMPARE(ended.count(), 2);
    QTest::qWait(100);
    QVERIFY(!window.session.isTraining());
    window.runs().reload();
    QTRY_VERIFY(!window.runs().isLoading());
    QCOMPARE(window.runs().find(id)->history.size(), epochs);
    QVERIFY(!window.runs().epochs(id).empty());
}

/// Reading takes a while, and what it read may be older than what was done meanwhile.
void RunStoreTest::keepsWhatIsDoneWhileItReads() {
    const QTemporaryDir folder;
    Window window(folder.path());
    window.train();
    window.train();
    QTRY_VERIFY_WITH_TIMEOUT(window.runs().runs().size() == 2u && window.last().state == RunState::Finished,
                             60000);
    const QString first = fromCore(window.runs().runs()[1].id), second = window.lastId();
    window.runs().reload();
    window.runs().setLabel(first, "renamed", "a note");
    window.runs().remove({second});
    QTRY_VERIFY(!window.runs().isLoading());
    QCOMPARE(window.runs().runs().size(), 1u);
    QCOMPARE(window.last().name, std::string("renamed"));
    QCOMPARE(window.last().note, std::string("a note"));
}

void RunStoreTest::opensTheDataThatTheRunHad() {
    const QTemporaryDir folder, data;
    writeIdxFolder(data.path(), *smallData()->train, *smallData()->test);
    Window window(folder.path(), endless);
    window.session.openData(data.path());
    QTRY_COMPARE(fromCore(window.session.data()->name), data.path());
    QSignalSpy ended(&window.session, &Session::trainingEnded);
    window.session.startTraining();
    QTRY_VERIFY(!window.runs().current().isEmpty());
    window.session.stopTraining();
    QTRY_COMPARE(ended.count(), 1);
    QTRY_VERIFY(window.last().resumable);
    window.session.setData(smallData());
    window.runs().resume(window.lastId());
    QTRY_VERIFY(window.session.isTraining());
    QCOMPARE(fromCore(window.session.data()->name), data.path());
    window.session.stopTraining();
    QTRY_COMPARE(ended.count(), 2);

    // Data that is gone is said to be, and nothing else happens.
    window.session.setData(smallData());
    QVERIFY(QFile::remove(data.filePath("train-images-idx3-ubyte")));
    QSignalSpy failed(&window.session, &Session::failed);
    QTRY_VERIFY(window.last().resumable);
    window.runs().resume(window.lastId());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().contains(data.path()), qPrintable(failed[0][0].toString()));
    QVERIFY(!window.session.isTraining());
}

/// Nothing is lost: it is kept as it was stopped.
void RunStoreTest::stopsWithTheWindow() {
    const QTemporaryDir folder;
    {
        Window window(folder.path(), endless);
        window.session.startTraining();
        QTRY_VERIFY(!window.runs().current().isEmpty() && window.session.history().size() >= 2);
    }
    Window again(folder.path());
    QTRY_COMPARE(again.runs().runs().size(), 1u);
    QVERIFY(again.last().state == RunState::Stopped && again.last().resumable);
    QVERIFY(again.last().history.size() >= 2);
}

void RunStoreTest::opensTheNetwork() {
    const QTemporaryDir folder;
    Window window(folder.path());
    window.train();
    QTRY_VERIFY_WITH_TIMEOUT(window.last().test.has_value(), 60000);
    const auto trained = window.session.network();
    window.session.setDesign({.layers = parseLayers("flatten dense10-softmax")}, smallSettings(1));
    window.train();
    QTRY_VERIFY_WITH_TIMEOUT(window.last().test.has_value(), 60000);
    const QString id = fromCore(window.runs().runs()[1].id);
    QSignalSpy opened(&window.runs(), &RunStore::networkOpened);
    window.runs().openNetwork(id);
    QVERIFY(opened.wait(30000));
    QVERIFY(std::ranges::equal(window.session.network()->parameters(), trained->parameters()));
    QCOMPARE(window.session.network()->leastCertainty, trained->leastCertainty);
    QCOMPARE(window.session.networkTitle(), fromCore(window.runs().runs()[1].name));
    QVERIFY(!window.session.hasUnsavedNetwork());

    QSignalSpy failed(&window.session, &Session::failed);
    QVERIFY(QFile::remove(folder.filePath(id + "/checkpoint.keras")));
    window.runs().openNetwork(id);
    QVERIFY(failed.wait(30000));
    QVERIFY2(failed[0][0].toString().contains("checkpoint.keras"), qPrintable(failed[0][0].toString()));
}

void RunStoreTest::labelsDeletesAndRestores() {
    const QTemporaryDir folder;
    QString id;
    {
        Window window(folder.path(), 1);
        window.train();
        window.train();
        QTRY_VERIFY_WITH_TIMEOUT(window.last().state == RunState::Finished, 60000);
        id = window.lastId();
        window.runs().setLabel(id, "Ж", "remember");
        window.runs().remove({id});
        QCOMPARE(window.runs().runs().size(), 1u);
        window.runs().restore({id});
        QTRY_COMPARE(window.runs().runs().size(), 2u);
        QCOMPARE(window.last().name, std::string("Ж"));
        QCOMPARE(window.last().note, std::string("remember"));
        window.runs().remove({id});
    }
    QVERIFY(!QFileInfo::exists(folder.filePath(id)));
    QVERIFY(!QFileInfo::exists(folder.filePath("deleted")));  // the last window has gone
    Window again(folder.path(), endless);
    QTRY_COMPARE(again.runs().runs().size(), 1u);

    // What is being trained stays.
    again.session.startTraining();
    QTRY_VERIFY(!again.runs().current().isEmpty());
    again.runs().remove({again.runs().current()});
    QCOMPARE(again.runs().runs().size(), 2u);
}

void RunStoreTest::trainsWhereNothingCanBeKept() {
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath("runs"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Window window(folder.filePath("runs"));
    QTRY_VERIFY(!window.runs().isLoading());
    QSignalSpy failed(&window.session, &Session::failed);
    QSignalSpy ended(&window.session, &Session::trainingEnded);
    window.session.startTraining();
    QVERIFY(ended.wait(30000));
    QCOMPARE(ended[0][0].value<Outcome>(), Outcome::Finished);
    QTRY_COMPARE(failed.count(), 1);
    const QString said = failed[0][0].toString();
    QVERIFY2(said.contains("goes on") && said.contains(folder.filePath("runs")), qPrintable(said));
    QVERIFY(window.runs().runs().empty());
}

void RunStoreTest::hasTheEpochs() {
    const QTemporaryDir folder;
    Window window(folder.path(), 2);
    window.train();
    QTRY_VERIFY_WITH_TIMEOUT(window.last().state == RunState::Finished, 60000);
    const auto epochs = window.runs().epochs(window.lastId());
    QCOMPARE(epochs.size(), 3u);
    QCOMPARE(epochs.back().epoch, 2);
    QVERIFY(std::ranges::equal(loadKeras(epochs.back().file).parameters(),
                               window.session.network()->parameters()));
    QVERIFY(window.runs().epochs("none").empty());
}

QTEST_MAIN(RunStoreTest)
#include "run_store_test.moc"
