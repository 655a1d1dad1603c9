// Folders of runs: what is read, what is broken, what is thinned, what is put away.
#include "core/runs/run_folder.h"

#include <fstream>

#include "core/file/file_lock.h"
#include "core/format/keras_file.h"
#include "core/runs/run_json.h"
#include "tests/core/runs/support.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;
namespace fs = std::filesystem;

class RunFolderTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void latestFirst();
    void damaged_data();
    void damaged();
    void halfALineIsLeftOut();
    void findsTheBestEpoch();
    void thins_data();
    void thins();
    void limitsTheDisk();
    void deletesAndRestores();
    void locks();

private:
    static void overwrite(const fs::path& file, const std::string& content) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
    }
};

void RunFolderTest::readsWhatWasWritten() {
    const Folder folder;
    const std::string id = test::makeRun(folder.path(), 3, "Жучка");
    RunRecord record = readRun(folder.path() / id);
    QVERIFY(!record.damage);
    QCOMPARE(record.id, id);
    QCOMPARE(record.name, std::string("Жучка"));
    QCOMPARE(record.data, std::string("rows"));
    QVERIFY(record.state == RunState::Finished);
    QVERIFY(!record.resumable);
    QVERIFY(record.settings == test::newTraining(3).settings);
    QVERIFY(record.network == test::newTraining(3).network.spec());
    QCOMPARE(record.history.size(), 3u);
    QVERIFY(record.history[2].valAccuracy.has_value());
    QVERIFY(record.seconds > 0);
    QVERIFY(!record.test);

    record.name = "another\n\"name\"";
    record.note = std::string("not UTF-8: \xff");
    writeLabel(folder.path() / id, record);
    RunTest result{
        .data = "rows", .loss = 1.0 / 3, .accuracy = 0.75, .leastCertainty = 0.25f, .classNames = {"a", "b"}};
    result.confusion.resize(2, 2);
    result.confusion << 5, 1, 2, 7;
    writeTest(folder.path() / id, result);
    record = readRun(folder.path() / id);
    QVERIFY(!record.damage);
    QCOMPARE(record.name, std::string("another\n\"name\""));
    QVERIFY(record.note.starts_with("not UTF-8: "));
    QVERIFY(record.test && record.test->loss == 1.0 / 3 && record.test->accuracy == 0.75);
    QVERIFY(record.test->confusion == result.confusion);
    QCOMPARE(record.test->classNames, result.classNames);

    const Network network = loadRunNetwork(folder.path() / id);
    QVERIFY(network.spec() == record.network);
    QCOMPARE(network.leastCertainty, 0.25f);
    // The last epoch's weights are the network's, the first are those that the seed gives.
    const auto epochs = epochWeights(folder.path() / id);
    QCOMPARE(epochs.size(), 4u);
    QVERIFY(std::ranges::equal(loadKeras(epochs[3].file).parameters(), network.parameters()));
    QVERIFY(std::ranges::equal(loadKeras(epochs[0].file).parameters(),
                               test::newTraining(3).network.parameters()));
}

void RunFolderTest::latestFirst() {
    const Folder folder;
    QVERIFY(readRuns(folder.path("none")).empty());
    const std::string first = test::makeRun(folder.path(), 1), second = test::makeRun(folder.path(), 1);
    QVERIFY(first != second);
    folder.write("not a run", "a file");
    const auto runs = readRuns(folder.path());
    QCOMPARE(runs.size(), 2u);
    QCOMPARE(runs[0].id, second);
    VERIFY_ERROR(readRuns(folder.path("not a run")), "not a run", "cannot be read");
}

void RunFolderTest::damaged_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("run gone") << "run.json" << QByteArray() << "run.json";
    QTest::newRow("run cut") << "run.json" << QByteArray("{\"version\": 1, \"lay") << "run.json";
    QTest::newRow("run of another version") << "run.json" << QByteArray("{\"version\": 7}") << "version 7";
    QTest::newRow("run a list") << "run.json" << QByteArray("[1, 2]") << "run.json";
    QTest::newRow("run huge") << "run.json" << QByteArray(2 << 20, ' ') << "at most";
    QTest::newRow("run deep") << "run.json" << QByteArray(100000, '[') << "nested";
    QTest::newRow("label") << "label.json" << QByteArray("{\"name\": 5, \"note\": \"\"}") << "label.json";
    QTest::newRow("history") << "history.jsonl" << QByteArray("{\"epoch\": 1}\n{}\n") << "line 1";
    QTest::newRow("test") << "test.json" << QByteArray("{\"data\": \"a\"}") << "test.json";
    QTest::newRow("test, matrix") << "test.json"
                                  << QByteArray(
                                         R"({"data": "a", "loss": 1, "accuracy": 1, "least_certainty": 0,
                                         "class_names": ["a", "b"], "confusion": [[1, 2], [3]]})")
                                  << "2 classes";
}

/// The run says what is wrong with it, and what is right is there; the others are as they were.
void RunFolderTest::damaged() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const Folder folder;
    const std::string bad = test::makeRun(folder.path(), 2, "bad"),
                      good = test::makeRun(folder.path(), 2, "good");
    const fs::path path = folder.path() / bad / file.toStdString();
    if (content.isEmpty())
        fs::remove(path);
    else
        overwrite(path, content.toStdString());
    const auto runs = readRuns(folder.path());
    QCOMPARE(runs.size(), 2u);
    QVERIFY(!runs[0].damage);
    QCOMPARE(runs[0].name, std::string("good"));
    QVERIFY(runs[1].damage.has_value());
    const QString damage = QString::fromStdString(runs[1].damage->str());
    QVERIFY2(damage.contains(said) && damage.contains(file), qPrintable(damage));
    QCOMPARE(runs[1].name, file == "label.json" ? bad : std::string("bad"));
    if (file != "history.jsonl") QCOMPARE(runs[1].history.size(), 2u);
}

void RunFolderTest::halfALineIsLeftOut() {
    const Folder folder;
    const fs::path run = folder.path() / test::makeRun(folder.path(), 3);
    const fs::path file = run / run_files::history;
    fs::resize_file(file, fs::file_size(file) - 20);
    const RunRecord record = readRun(run);
    QVERIFY(!record.damage);
    QCOMPARE(record.history.size(), 2u);
}

void RunFolderTest::findsTheBestEpoch() {
    History history(3);
    for (int i = 0; i < 3; ++i) history[std::size_t(i)].epoch = i + 1;
    history[1].valAccuracy = 0.9;
    history[2].valAccuracy = 0.8;
    history[0].loss = 0.5;
    history[1].loss = 0.2;
    history[2].loss = 0.3;
    QCOMPARE(bestEpoch(history, "val_accuracy")->epoch, 2);
    QCOMPARE(bestEpoch(history, "loss")->epoch, 2);
    QVERIFY(!bestEpoch(history, "val_loss"));
    QVERIFY(!bestEpoch({}, "loss"));
}

void RunFolderTest::thins_data() {
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("kept");
    QTest::newRow("few") << 4 << 5 << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("every second") << 7 << 6 << QList<int>{0, 2, 4, 6, 7};
    QTest::newRow("every fourth") << 14 << 6 << QList<int>{0, 4, 8, 12, 14};
    QTest::newRow("ends") << 9 << 2 << QList<int>{0, 9};
}

void RunFolderTest::thins() {
    QFETCH(int, epochs);
    QFETCH(int, most);
    const Folder folder;
    QDir(QString::fromStdString(folder.path().string())).mkdir("epochs");
    for (int epoch = 0; epoch <= epochs; ++epoch) overwrite(epochFile(folder.path(), epoch), "x");
    folder.write("epochs/notes.txt", "not ours");
    folder.write("epochs/1e3.keras", "not ours");
    thinEpochs(folder.path(), std::size_t(most));
    QList<int> kept;
    for (const EpochWeights& weights : epochWeights(folder.path())) kept << weights.epoch;
    QTEST(kept, "kept");
    QVERIFY(fs::exists(folder.path("epochs/notes.txt")));
}

void RunFolderTest::limitsTheDisk() {
    const Folder folder;
    std::vector<fs::path> runs;
    for (int i = 0; i < 3; ++i) runs.push_back(folder.path() / test::makeRun(folder.path(), 1));
    for (const fs::path& run : runs) overwrite(epochFile(run, 1), std::string(100000, 'x'));
    const auto held = FileLock::take(runs[0] / run_files::lock, FileLock::Kind::Alone);
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file()) bytes += entry.file_size();
    limitDisk(folder.path(), bytes);
    for (const fs::path& run : runs) QCOMPARE(epochWeights(run).size(), 2u);
    limitDisk(folder.path(), bytes - 1);
    QCOMPARE(epochWeights(runs[0]).size(), 2u);  // is being trained
    QCOMPARE(epochWeights(runs[1]).size(), 0u);
    QCOMPARE(epochWeights(runs[2]).size(), 2u);
    QVERIFY(!readRun(runs[1]).damage);
}

void RunFolderTest::deletesAndRestores() {
    const Folder folder;
    const std::string id = test::makeRun(folder.path(), 1, "kept"), other = test::makeRun(folder.path(), 1);
    deleteRun(folder.path(), id);
    QCOMPARE(readRuns(folder.path()).size(), 1u);
    restoreRun(folder.path(), id);
    QCOMPARE(readRun(folder.path() / id).name, std::string("kept"));
    deleteRun(folder.path(), id);
    purgeDeleted(folder.path());
    VERIFY_ERROR(restoreRun(folder.path(), id), id.c_str(), "cannot be moved");
    {
        const auto held = FileLock::take(folder.path() / other / run_files::lock, FileLock::Kind::Alone);
        VERIFY_ERROR(deleteRun(folder.path(), other), "is being trained", "Stop it");
    }
    deleteRun(folder.path(), other);
    QVERIFY(readRuns(folder.path()).empty());
}

void RunFolderTest::locks() {
    const Folder folder;
    using Kind = FileLock::Kind;
    auto first = FileLock::take(folder.path("lock"), Kind::Shared);
    QVERIFY(first);
    QVERIFY(!FileLock::isHeld(folder.path("lock")));
    {
        const auto second = FileLock::take(folder.path("lock"), Kind::Shared);
        QVERIFY(second);
        QVERIFY(!FileLock::take(folder.path("lock"), Kind::Alone));
        QVERIFY(!first->change(Kind::Alone));
        QVERIFY(first->change(Kind::Shared));
    }
    QVERIFY(first->change(Kind::Alone));
    QVERIFY(FileLock::isHeld(folder.path("lock")));
    QVERIFY(!FileLock::take(folder.path("lock"), Kind::Shared));
    QVERIFY(!FileLock::isHeld(folder.path("none")));
    VERIFY_ERROR(FileLock::take(folder.path("none/lock"), Kind::Shared), "none", "cannot be written");
}

QTEST_GUILESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
