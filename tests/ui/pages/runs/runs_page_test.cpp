// The Runs page as a person uses it.
#include "ui/pages/runs/runs_page.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

#include "tests/ui/pages/runs/shown_runs_page.h"
#include "ui/pages/runs/confusion_difference.h"
#include "ui/pages/runs/run_model.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/settings_model.h"
#include "ui/session/run_store.h"
#include "ui/widgets/message_bar.h"
#include "ui/words.h"

using namespace inkling;
using namespace inkling::test;

class RunsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void saysWhatToDoFirst();
    void listsSortsAndFilters();
    void showsATrainingAsItRuns();
    void renames();
    void deletesWithUndo();
    void opensTheModel();
    void resumes();
    void exportsTheTable();
    void showsDamage();
    void choosesColumns();
};

void RunsPageTest::saysWhatToDoFirst() {
    const QTemporaryDir folder;
    ShownRunsPage p(folder.path());
    auto* button = p.find<QWidget>("runsEmpty")->findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    QSignalSpy wanted(p.page.get(), &RunsPage::trainWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void RunsPageTest::listsSortsAndFilters() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "first", 3, 0.9);
    writeRun(folder.path(), "second", 5, 0.8, "flatten dense10-softmax");
    writeRun(folder.path(), "third", 4, 0.7, "flatten dense10-softmax", 0.125, RunState::Interrupted);
    ShownRunsPage p(folder.path());
    QAbstractItemModelTester tester(p.table()->model());
    QTRY_VERIFY(p.has(3));
    QCOMPARE(p.cell(0, RunModel::Name), QString("third"));  // the latest
    QCOMPARE(p.cell(0, RunModel::State), QString("interrupted"));
    QCOMPARE(p.cell(1, RunModel::BestAccuracy), QString("76.00 %"));
    QCOMPARE(p.cell(1, RunModel::TestAccuracy), QString("80.00 %"));
    QCOMPARE(p.cell(0, RunModel::TestAccuracy), QString(QChar(u'\u2013')));

    QHeaderView* header = p.table()->horizontalHeader();
    const auto press = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    press(RunModel::BestAccuracy);
    const QString top = p.cell(0, RunModel::Name);
    press(RunModel::BestAccuracy);
    QVERIFY(p.cell(0, RunModel::Name) != top);
    QVERIFY(QStringList({"first", "third"}).contains(top));

    auto* text = p.find<QLineEdit>("runsFilter");
    text->setFocus();
    QTest::keyClicks(text, "0.125");
    QCOMPARE(p.table()->model()->rowCount(), 1);
    QCOMPARE(p.cell(0, RunModel::Name), QString("third"));
    QCOMPARE(p.find<QLabel>("runsCount")->text(), QString("1 of 3"));
    text->clear();
    QTest::keyClicks(text, "SEC dense10");
    QCOMPARE(p.table()->model()->rowCount(), 1);
    text->clear();
    auto* state = p.find<QComboBox>("runsState");
    QTest::keyClick(state, Qt::Key_Down);
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(state->currentText(), QString("finished"));
    QCOMPARE(p.table()->model()->rowCount(), 2);
}

void RunsPageTest::showsATrainingAsItRuns() {
    const QTemporaryDir folder;
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(0));
    p.session.setDesign(smallSpec(), smallSettings(endless));
    p.session.startTraining();
    QTRY_VERIFY(p.has(1));
    QCOMPARE(p.cell(0, RunModel::State), QString("running"));
    QTRY_VERIFY(p.cell(0, RunModel::BestAccuracy).endsWith('%'));
    QVERIFY(!p.action("openRun")->isEnabled());
    QVERIFY(!p.action("deleteRun")->isEnabled());
    p.session.stopTraining();
    QTRY_COMPARE(p.cell(0, RunModel::State), QString("stopped"));
    QTRY_VERIFY(p.action("resumeRun")->isEnabled());
}

void RunsPageTest::renames() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "before", 2, 0.9);
    {
        ShownRunsPage p(folder.path());
        QTRY_VERIFY(p.has(1));
        p.click(0);
        QTest::keyClick(p.table(), Qt::Key_F2);
        auto* editor = p.table()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QString("before"));
        editor->selectAll();
        QTest::keyClicks(editor, "after");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(p.cell(0, RunModel::Name), QString("after"));
        p.table()->setFocus();
        QTest::keyClick(p.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(p.cell(0, RunModel::Name), QString("before"));
        QTest::keyClick(p.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(p.cell(0, RunModel::Name), QString("after"));
    }
    ShownRunsPage again(folder.path());
    QTRY_VERIFY(again.has(1));
    QCOMPARE(again.cell(0, RunModel::Name), QString("after"));
}

void RunsPageTest::deletesWithUndo() {
    const QTemporaryDir folder;
    for (const char* name : {"a", "b", "c"}) writeRun(folder.path(), name, 2, 0.9);
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(3));
    p.click(0);
    p.click(1, Qt::ControlModifier);
    QTest::keyClick(p.table(), Qt::Key_Delete);
    QTRY_VERIFY(p.has(1));
    QCOMPARE(p.cell(0, RunModel::Name), QString("a"));
    auto* message = p.find<MessageBar>("runsMessage");
    QVERIFY(message->isVisible() && message->text().contains("2"));
    QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
    QTRY_VERIFY(p.has(3));
    p.click(2);
    QTest::keyClick(p.table(), Qt::Key_Delete);
    QTRY_VERIFY(p.has(2));
    QTest::keyClick(p.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(p.has(3));
    QCOMPARE(p.cell(2, RunModel::Name), QString("a"));
}

void RunsPageTest::opensTheModel() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "mine", 2, 0.9);
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(1));
    p.click(0);
    QTest::keyClick(p.table(), Qt::Key_Return);
    QTRY_VERIFY(p.session.network());
    QCOMPARE(p.session.networkTitle(), QString("mine"));
    auto* message = p.find<MessageBar>("runsMessage");
    QTRY_VERIFY(message->isVisible() && message->text().contains("mine"));
    QSignalSpy wanted(p.page.get(), &RunsPage::resultsWanted);
    QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void RunsPageTest::resumes() {
    const QTemporaryDir folder;
    ShownRunsPage p(folder.path());
    p.session.setDesign(smallSpec(), smallSettings(endless));
    p.session.startTraining();
    QTRY_VERIFY(p.has(1) && p.session.history().size() >= 1);
    p.session.stopTraining();
    QTRY_VERIFY(p.action("resumeRun")->isEnabled());
    const std::size_t before = p.session.history().size();
    QSignalSpy wanted(p.page.get(), &RunsPage::trainWanted);
    p.action("resumeRun")->trigger();
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(p.session.isTraining());
    QTRY_VERIFY(p.session.history().size() > before);
    QCOMPARE(p.table()->model()->rowCount(), 1);
    p.session.stopTraining();
}

void RunsPageTest::exportsTheTable() {
    const QTemporaryDir folder, out;
    writeRun(folder.path(), "a \"quoted\", name", 2, 0.9);
    writeRun(folder.path(), "other", 2, 0.5);
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(2));
    QTest::keyClicks(p.find<QLineEdit>("runsFilter"), "quoted");
    p.action("exportRuns")->trigger();
    auto* dialog = p.find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(out.filePath("runs.csv"));
    dialog->close();
    QTRY_VERIFY(p.find<MessageBar>("runsMessage")->isVisible());
    QFile file(out.filePath("runs.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3);  // a header, a run, and the end
    QVERIFY(lines[0].startsWith("name,preset,layers"));
    QVERIFY2(lines[1].startsWith("\"a \"\"quoted\"\", name\",,flatten dense16"), lines[1].constData());
}

void RunsPageTest::showsDamage() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "good", 2, 0.9);
    QVERIFY(QDir(folder.path()).mkdir("99990101-000000-001"));
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(2));
    p.click(0);
    p.click(1);
    const int bad = p.cell(0, RunModel::Name) == "good" ? 1 : 0;
    QCOMPARE(p.cell(bad, RunModel::State), QString("damaged"));
    const QString tip = p.table()->model()->index(bad, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("run.json"), qPrintable(tip));
    p.click(bad);
    QVERIFY(!p.action("openRun")->isEnabled());
    QVERIFY(!p.action("resumeRun")->isEnabled());
    QTest::keyClick(p.table(), Qt::Key_Delete);
    QTRY_VERIFY(p.has(1));
}

void RunsPageTest::choosesColumns() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "one", 2, 0.9);
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(1));
    p.page->resize(620, 700);
    QTRY_VERIFY(p.table()->isColumnHidden(RunModel::Note));
    QVERIFY(!p.table()->isColumnHidden(RunModel::BestAccuracy));
    QVERIFY(!p.table()->horizontalScrollBar()->isVisible());
    QHeaderView* header = p.table()->horizontalHeader();
    emit header->customContextMenuRequested(QPoint(5, 5));
    auto* menu = p.find<QMenu>("runsColumns");
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->text() == "Note") action->trigger();
    QTRY_VERIFY(!p.table()->isColumnHidden(RunModel::Note));
    menu->close();
    p.page->resize(1900, 700);
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        QTRY_VERIFY(!p.table()->isColumnHidden(column));
}

QTEST_MAIN(RunsPageTest)
#include "runs_page_test.moc"
