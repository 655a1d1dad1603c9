// What is kept outlasts the program, can be undone, and is lost to nothing.
#include "ui/session/kept_drawings.h"

#include "tests/support/files.h"
#include "tests/ui/support.h"

using namespace inkling;
using namespace inkling::test;

namespace {

std::vector<Stroke> lineAt(float x) {
    return {{{x, 50}, {x, 230}}};
}

/// A store of its own folder, and what it has told.
struct Store {
    explicit Store(const Folder& folder)
        : file(QString::fromStdString(folder.path("mine/drawings.jsonl").string())), kept(file) {}
    std::vector<int> labels() const {
        std::vector<int> labels;
        for (const auto& drawing : kept.all()) labels.push_back(drawing->label);
        return labels;
    }
    QString file;
    KeptDrawings kept;
    QSignalSpy changed{&kept, &KeptDrawings::changed}, told{&kept, &KeptDrawings::told},
        exported{&kept, &KeptDrawings::exported}, failed{&kept, &KeptDrawings::failed};
};

std::size_t written(const QString& file) {
    return QFile::exists(file) ? readStrokes(file.toStdString(), [](const auto&) {}).size() : 0;
}

}  // namespace

class KeptDrawingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void outlastsTheProgram();
    void everyChangeCanBeUndone();
    void keepsWhatIsDamaged();
    void neverWritesOverWhatCannotBeRead();
    void takesAndGivesFiles();
    void refusesFiles();
};

void KeptDrawingsTest::outlastsTheProgram() {
    const Folder folder;
    {
        Store store(folder);
        store.kept.keep(7, lineAt(100));  // before the file has been looked for
        store.kept.keep(noClass, lineAt(120));
        QTRY_COMPARE(written(store.file), 2u);
        store.kept.keep(3, lineAt(140));  // and the program ends
    }
    Store next(folder);
    QTRY_COMPARE(next.labels(), (std::vector<int>{7, noClass, 3}));
    QCOMPARE(next.kept.all()[2]->strokes, lineAt(140));
    QVERIFY(QDateTime::fromString(QString::fromStdString(next.kept.all()[0]->time), Qt::ISODate).isValid());
    QCOMPARE(next.failed.count(), 0);
    const auto images = drawingImages(next.kept.all(), Shape::image(28, 28, 1));
    QCOMPARE(images->count(), 3);
    QCOMPARE(int(images->labels[1]), int(noClass));
    QVERIFY(images->image(0)[14 * 28 + 14] > 0);
}

void KeptDrawingsTest::everyChangeCanBeUndone() {
    const Folder folder;
    Store store(folder);
    QVERIFY(store.changed.wait());  // the file is read
    for (int label : {1, 2, 3}) store.kept.keep(label, lineAt(100));
    store.kept.relabel({0, 2}, 9);
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    store.kept.remove({2, 0});
    QCOMPARE(store.labels(), std::vector<int>{2});
    store.kept.undoStack().undo();
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    store.kept.undoStack().undo();
    QCOMPARE(store.labels(), (std::vector<int>{1, 2, 3}));
    store.kept.undoStack().redo();
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    QTRY_COMPARE(written(store.file), 3u);
    store.kept.remove({0, 1, 2});
    QTRY_VERIFY(!QFile::exists(store.file));
}

void KeptDrawingsTest::keepsWhatIsDamaged() {
    const Folder folder;
    QDir(QString::fromStdString(folder.path().string())).mkdir("mine");
    const QByteArray damaged = "{\"label\": 1, \"strokes\": [[[1, 2]]]}\n{\"label\": 2, \"stro\n";
    folder.write("mine/drawings.jsonl", damaged);
    Store store(folder);
    QTRY_COMPARE(store.labels(), std::vector<int>{1});
    QTRY_COMPARE(store.failed.count(), 1);
    const QString message = store.failed[0][0].toString();
    QVERIFY2(message.contains("line 2") && message.contains("damaged"), qPrintable(message));
    const QStringList beside = QDir(QFileInfo(store.file).path()).entryList({"*-damaged-*"});
    QCOMPARE(beside.size(), 1);
    QCOMPARE(content(folder.path("mine/" + beside[0])), damaged);
    QTRY_VERIFY(!content(folder.path("mine/drawings.jsonl")).contains("stro\n"));
}

void KeptDrawingsTest::neverWritesOverWhatCannotBeRead() {
    const Folder folder;
    QDir(QString::fromStdString(folder.path().string())).mkpath("mine/drawings.jsonl");  // a folder
    {
        Store store(folder);
        QTRY_COMPARE(store.failed.count(), 1);
        QVERIFY(store.failed[0][0].toString().contains("export"));
        store.kept.keep(1, lineAt(100));
        QCOMPARE(store.labels(), std::vector<int>{1});
    }
    QVERIFY(QFileInfo(QString::fromStdString(folder.path("mine/drawings.jsonl").string())).isDir());
}

void KeptDrawingsTest::takesAndGivesFiles() {
    const Folder folder;
    Store store(folder);
    QVERIFY(store.changed.wait());
    store.kept.keep(5, lineAt(100));
    const QString packed = QString::fromStdString(folder.path("out.jsonl.gz").string());
    store.kept.exportTo(packed);
    QTRY_COMPARE(store.exported.count(), 1);
    QCOMPARE(store.exported[0][0].toString(), QDir::toNativeSeparators(packed));
    QCOMPARE(written(packed), 1u);

    folder.write("in.jsonl",
                 "{\"label\": 4, \"writer\": \"w\", \"strokes\": [[[1, 2]]]}\n{\"strokes\": [[[1, 2]]]}\n");
    store.kept.importFrom(QString::fromStdString(folder.path("in.jsonl").string()));
    QTRY_COMPARE(store.told.count(), 1);
    QVERIFY(store.told[0][0].toString().contains("in.jsonl: 1."));
    QVERIFY(store.told[0][0].toString().contains("Left out"));
    QCOMPARE(store.labels(), (std::vector<int>{5, 4}));
    store.kept.importFrom(packed);
    QTRY_COMPARE(store.labels(), (std::vector<int>{5, 4, 5}));
    store.kept.undoStack().undo();
    QCOMPARE(store.labels(), (std::vector<int>{5, 4}));
}

void KeptDrawingsTest::refusesFiles() {
    const Folder folder;
    Store store(folder);
    QVERIFY(store.changed.wait());
    folder.write("bad.jsonl", "{\"label\": 4, \"strokes\": []}\n{\"label\": 12, \"strokes\": []}\n");
    folder.write("unlabelled.jsonl", "{\"strokes\": [[[1, 2]]]}\n");
    const std::pair<const char*, const char*> files[] = {
        {"bad.jsonl", "line 2"}, {"unlabelled.jsonl", "what digit"}, {"missing.jsonl", "missing.jsonl"}};
    for (const auto& [name, said] : files) {
        store.failed.clear();
        store.kept.importFrom(QString::fromStdString(folder.path(name).string()));
        QTRY_COMPARE(store.failed.count(), 1);
        QVERIFY2(store.failed[0][0].toString().contains(said), qPrintable(store.failed[0][0].toString()));
    }
    store.failed.clear();
    store.kept.keep(1, lineAt(100));
    store.kept.exportTo("/nowhere/at/all.jsonl");
    QTRY_COMPARE(store.failed.count(), 1);
    QCOMPARE(store.labels(), std::vector<int>{1});
}

QTEST_MAIN(KeptDrawingsTest)
#include "kept_drawings_test.moc"
