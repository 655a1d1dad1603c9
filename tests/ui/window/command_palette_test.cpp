// Commands found by typing, and run by keys.
#include "ui/window/command_palette.h"

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/window/command_match.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void matches_data();
    void matches();
    void bestFirst_data();
    void bestFirst();
    void offersMenusAndButtons();
    void runsByKeys();
    void closesByEscape();
};

void CommandPaletteTest::matches_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVector<int>>("places");
    QTest::newRow("nothing") << "" << QVector<int>{};
    QTest::newRow("as it is") << "open" << QVector<int>{7, 8, 9, 10};
    QTest::newRow("whatever the case") << "OPEN" << QVector<int>{7, 8, 9, 10};
    QTest::newRow("words in any order") << "mod fi" << QVector<int>{0, 1, 12, 13, 14};
    QTest::newRow("initials") << "fom" << QVector<int>{0, 7, 12};
    QTest::newRow("letters") << "opdl" << QVector<int>{7, 8, 14, 16};
}

void CommandPaletteTest::matches() {
    QFETCH(QString, typed);
    QFETCH(QVector<int>, places);
    const auto match = matchCommand(typed, "File › Open model");
    QVERIFY(match);
    QCOMPARE(match->places, places);
    QVERIFY(!matchCommand(typed + " x", "File › Open model"));
}

void CommandPaletteTest::bestFirst_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a word's beginning") << "tr"
                                        << "View › Train"
                                        << "Help › Extras";
    QTest::newRow("letters that stand together") << "stop"
                                                 << "Train › Stop"
                                                 << "Set to print";
    QTest::newRow("the shorter") << "train"
                                 << "View › Train"
                                 << "View › Training images";
    QTest::newRow("whole words over letters") << "dark"
                                              << "View › Dark"
                                              << "Data › Remark";
}

void CommandPaletteTest::bestFirst() {
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = matchCommand(typed, better), bad = matchCommand(typed, worse);
    QVERIFY(good);
    QVERIFY(!bad || good->score > bad->score);
}

namespace {

CommandPalette* open(MainWindow& window, Qt::Key key = Qt::Key_K, Qt::KeyboardModifiers more = {}) {
    QTest::keyClick(&window, key, Qt::ControlModifier | more);
    return window.findChild<CommandPalette*>();
}

QStringList texts(const CommandPalette& palette) {
    QStringList texts;
    const auto* list = palette.findChild<QListWidget*>("commandList");
    for (int i = 0; i < list->count(); ++i) texts << list->item(i)->text();
    return texts;
}

}  // namespace

void CommandPaletteTest::offersMenusAndButtons() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* palette = open(window);
    QVERIFY(palette);
    QVERIFY(palette->findChild<QLineEdit*>("commandLine")->hasFocus());
    const QStringList all = texts(*palette);
    QVERIFY(all.contains("File › Open model…"));
    QVERIFY(all.contains("File › Open data › Synthetic digits"));
    QVERIFY(all.contains("View › Model"));
    QVERIFY(!all.contains("Train › Stop"));  // nothing trains
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    for (const QString& text : all) QVERIFY2(!text.contains('&'), qPrintable(text));
    palette->close();
    QTRY_VERIFY(!window.findChild<CommandPalette*>());
    window.showPage("model");
    palette = open(window, Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(palette && texts(*palette).contains("Remove layer"));
}

void CommandPaletteTest::runsByKeys() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* palette = open(window);
    auto* line = palette->findChild<QLineEdit*>("commandLine");
    QTest::keyClicks(line, "view res");
    QCOMPARE(texts(*palette).first(), QString("View › Results"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(window.page(), QString("results"));
    QTRY_VERIFY(!window.findChild<CommandPalette*>());

    palette = open(window);
    line = palette->findChild<QLineEdit*>("commandLine");
    QTest::keyClicks(line, "view");
    const auto* list = palette->findChild<QListWidget*>("commandList");
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClicks(line, " no such thing");
    QCOMPARE(list->count(), 0);
    QTest::keyClick(line, Qt::Key_Return);  // nothing to run
    QVERIFY(palette->isVisible());
}

void CommandPaletteTest::closesByEscape() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* palette = open(window);
    QTest::keyClick(palette->findChild<QLineEdit*>("commandLine"), Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<CommandPalette*>());
    QCOMPARE(window.page(), QString("data"));
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
