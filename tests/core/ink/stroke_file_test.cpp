// Files of pen digits, sound and not.
#include "core/ink/stroke_file.h"

#include "core/data/dataset.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

class StrokeFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsLines();
    void readsLinesLongerThanABuffer();
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void passesOverWhatIsDamaged();
    void refuses_data();
    void refuses();
};

void StrokeFileTest::readsLines() {
    const Folder folder;
    const auto digits = readStrokes(
        folder.write("digits.jsonl",
                     "{\"label\": 7, \"writer\": \"x\", \"strokes\": [[[1, 2.5], [3e1, -4]], [[5, 6]]]}\r\n"
                     "\n"
                     "{\"strokes\": []}"));
    QCOMPARE(digits.size(), std::size_t(2));
    QCOMPARE(digits[0].label, 7);
    QCOMPARE(digits[0].strokes.size(), std::size_t(2));
    QVERIFY((digits[0].strokes[0] == Stroke{{1, 2.5f}, {30, -4}}));
    QVERIFY((digits[0].strokes[1] == Stroke{{5, 6}}));
    QCOMPARE(digits[1].label, -1);
    QVERIFY(digits[1].strokes.empty());
}

void StrokeFileTest::readsLinesLongerThanABuffer() {
    QByteArray line = "{\"label\": 1, \"strokes\": [[[0, 0]";
    for (int i = 1; i < 20000; ++i) line += ",[" + QByteArray::number(i % 280) + ",1]";
    line += "]]}\n";
    const Folder folder;
    const auto digits = readStrokes(folder.write("long.jsonl", line + line));
    QCOMPARE(digits.size(), std::size_t(2));
    QCOMPARE(digits[1].strokes[0].size(), std::size_t(20000));
    QCOMPARE(digits[1].strokes[0].back().x, float(19999 % 280));
}

void StrokeFileTest::readsBackWhatWasWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("packed");
    QTest::newRow("plain") << "my.jsonl" << false;
    QTest::newRow("packed") << "my.jsonl.gz" << true;
}

void StrokeFileTest::readsBackWhatWasWritten() {
    QFETCH(QString, name);
    QFETCH(bool, packed);
    const std::vector<LabelledStrokes> digits{
        {.label = 7, .strokes = {{{0.1f, 1e-7f}, {280, -3.25f}}, {{1.0f / 3, 5}}}, .writer = "me \"\\\n"},
        {.label = noClass, .strokes = {}, .time = "2026-11-21T22:47:18Z"},
        {.label = -1, .strokes = {{}, {{4, 4}}}}};
    const Folder folder;
    writeStrokes(digits, folder.path(name));
    QVERIFY(readStrokes(folder.path(name)) == digits);
    QCOMPARE(test::content(folder.path(name)).startsWith("\x1f\x8b"), packed);
    QCOMPARE(folder.names(), QStringList{name});
    VERIFY_ERROR(writeStrokes(digits, folder.path("no/folder.jsonl")), "folder.jsonl", "cannot be written");
}

void StrokeFileTest::passesOverWhatIsDamaged() {
    const Folder folder;
    const auto file = folder.write(
        "some.jsonl", "{\"label\": 1, \"strokes\": []}\n{\"lab\n{\"label\": 2, \"strokes\": []}");
    QStringList said;
    const auto digits = readStrokes(file, [&](const FileError& error) { said << error.what(); });
    QCOMPARE(digits.size(), std::size_t(2));
    QCOMPARE(digits[1].label, 2);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0].contains("no JSON object in line 2"));
}

void StrokeFileTest::refuses_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("no JSON") << QByteArray("label 7") << "no JSON object in line 2";
    QTest::newRow("broken off") << QByteArray("{\"label\": 7, \"strokes\": [[[1, 2")
                                << "no JSON object in line 2";
    QTest::newRow("a list") << QByteArray("[1, 2]") << "no JSON object in line 2";
    QTest::newRow("bytes") << QByteArray("\0\xff\x80", 3) << "no JSON object in line 2";
    QTest::newRow("no strokes") << QByteArray("{\"label\": 7}") << "no list of strokes in line 2";
    QTest::newRow("a word") << QByteArray("{\"strokes\": \"many\"}") << "no list of strokes in line 2";
    QTest::newRow("flat") << QByteArray("{\"strokes\": [1, 2]}")
                          << "a stroke that is no list of points in line 2";
    QTest::newRow("three numbers") << QByteArray("{\"strokes\": [[[1, 2, 3]]]}")
                                   << "a point that is not [x, y] in line 2";
    QTest::newRow("null") << QByteArray("{\"strokes\": [[[1, null]]]}")
                          << "a point that is not [x, y] in line 2";
    QTest::newRow("not a number") << QByteArray("{\"strokes\": [[[1, NaN]]]}") << "no JSON object in line 2";
    QTest::newRow("infinite") << QByteArray("{\"strokes\": [[[1, 1e999]]]}") << "line 2";
    QTest::newRow("far away") << QByteArray("{\"strokes\": [[[1, 1e30]]]}")
                              << "a coordinate that is no place on a canvas in line 2";
    QTest::newRow("label 10") << QByteArray("{\"label\": 10, \"strokes\": []}")
                              << "a label that is not 0 to 9 in line 2";
    QTest::newRow("label -1") << QByteArray("{\"label\": -1, \"strokes\": []}")
                              << "a label that is not 0 to 9 in line 2";
    QTest::newRow("label a word") << QByteArray("{\"label\": \"7\", \"strokes\": []}")
                                  << "a label that is not 0 to 9 in line 2";
    QTest::newRow("label huge") << QByteArray("{\"label\": 18446744073709551615, \"strokes\": []}")
                                << "a label that is not 0 to 9";
    QTest::newRow("deep") << QByteArray(100000, '[') << "no JSON object in line 2";
    QTest::newRow("very long") << QByteArray(3 << 20, ' ') << "a longer one in line 2";
}

void StrokeFileTest::refuses() {
    QFETCH(QByteArray, line);
    QFETCH(QString, found);
    const Folder folder;
    const auto file = folder.write("some.jsonl", "{\"label\": 1, \"strokes\": [[[1, 2]]]}\n" + line);
    VERIFY_ERROR(readStrokes(file), "some.jsonl: expected", found);
    VERIFY_ERROR(readStrokes(folder.write("empty.jsonl", "\n\n")), "empty.jsonl: expected lines like",
                 "found none");
}

QTEST_GUILESS_MAIN(StrokeFileTest)
#include "stroke_file_test.moc"
