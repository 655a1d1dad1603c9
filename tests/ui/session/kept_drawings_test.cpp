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
    Drawings at(const std::vector<int>& places) const {
        Drawings some;
        for (int place : places) some.push_back(kept.all()[std::size_t(place)]);
        return some;
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
    void twoWindowsLoseNothing();
    void twoWindowsUndoTheirOwn();
    void twoLabelsOfOneDrawing();
    void whatIsGoneFromTheDiskIsWrittenAgain();
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
    for (int label : {1, 2, 3}) store.kept.keep(label, lineAt(100));
    store.kept.relabel(store.at({0, 2}), 9);
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    store.kept.remove(store.at({2, 0}));
    QCOMPARE(store.labels(), std::vector<int>{2});
    store.kept.undoStack().undo();
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    store.kept.undoStack().undo();
    QCOMPARE(store.labels(), (std::vector<int>{1, 2, 3}));
    store.kept.undoStack().redo();
    QCOMPARE(store.labels(), (std::vector<int>{9, 2, 9}));
    QTRY_COMPARE(written(store.file), 3u);
    store.kept.remove(store.at({0, 1, 2}));
    QTRY_COMPARE(written(store.file), 0u);
}

/// Both write at the same time, and the one that ends first takes nothing with it.
void KeptDrawingsTest::twoWindowsLoseNothing() {
    const Folder folder;
    constexpr int each = 15;
    Store one(folder);
    {
        Store other(folder);
        for (int i = 0; i < each; ++i) {
            one.kept.keep(1, lineAt(float(i)));
            other.kept.keep(2, lineAt(float(i)));
            if (i % 7 == 0) QTest::qWait(1);
        }
    }
    QTRY_COMPARE(one.kept.count(), 2 * each);
    std::vector<int> labels = one.labels();
    std::ranges::sort(labels);
    QCOMPARE(int(std::ranges::count(labels, 1)), each);
    QTRY_COMPARE(written(one.file), std::size_t(2 * each));
    one.kept.keep(3, lineAt(7));
    Store third(folder);
    QTRY_COMPARE(third.kept.count(), 2 * each + 1);
    QCOMPARE(one.failed.count() + third.failed.count(), 0);
}

void KeptDrawingsTest::twoWindowsUndoTheirOwn() {
    const Folder folder;
    Store one(folder), other(folder);
    one.kept.keep(1, lineAt(10));
    one.kept.keep(2, lineAt(20));
    QTRY_COMPARE(other.labels(), (std::vector<int>{1, 2}));
    other.kept.keep(3, lineAt(30));
    other.kept.relabel(other.at({0}), 7);
    QTRY_COMPARE(one.labels(), (std::vector<int>{7, 2, 3}));
    one.kept.undoStack().undo();  // the 2
    QTRY_COMPARE(other.labels(), (std::vector<int>{7, 3}));
    other.kept.undoStack().undo();  // the 7
    QTRY_COMPARE(one.labels(), (std::vector<int>{1, 3}));
    // Both take away the same.
    one.kept.remove(one.at({0}));
    other.kept.remove(other.at({0}));
    QTRY_COMPARE(one.labels(), std::vector<int>{3});
    QTRY_COMPARE(other.labels(), std::vector<int>{3});
    QTRY_COMPARE(written(one.file), 1u);
    QCOMPARE(one.failed.count() + other.failed.count(), 0);
}

void KeptDrawingsTest::twoLabelsOfOneDrawing() {
    const auto drawing = [](int label, float x) {
        return std::make_shared<const LabelledStrokes>(
            LabelledStrokes{.label = label, .strokes = lineAt(x), .time = "2026"});
    };
    const Drawings from{drawing(1, 10), drawing(1, 20)};
    const Drawings mine{drawing(7, 10), from[1]}, theirs{from[1], drawing(4, 10), drawing(5, 30)};
    const Drawings both = merged(from, mine, theirs);
    QVERIFY(both == (Drawings{from[1], mine[0], theirs[2]}));
    QVERIFY(merged(from, mine, both) == both);
    QVERIFY(merged(from, from, theirs) == theirs && merged(from, mine, from) == mine);
    QVERIFY(merged(from, {}, theirs) == (Drawings{theirs[1], theirs[2]}));
    // What says the same becomes the same, each once.
    const Drawings read = interned({drawing(1, 20), drawing(1, 20), drawing(2, 10)}, from);
    QVERIFY(read[0] == from[1] && read[1] != from[1] && read[2] != from[0]);
}

void KeptDrawingsTest::whatIsGoneFromTheDiskIsWrittenAgain() {
    const Folder folder;
    Store store(folder);
    store.kept.keep(1, lineAt(10));
    QTRY_COMPARE(written(store.file), 1u);
    QVERIFY(QFile::remove(store.file));
    store.kept.keep(2, lineAt(20));
    QTRY_COMPARE(written(store.file), 2u);
    QCOMPARE(store.labels(), (std::vector<int>{1, 2}));
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
