// The Runs page as a person uses it.
#include "ui/pages/runs/runs_page.h"
#include "ui/plot/history_plot.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/pages/runs/confusion_difference.h"
#include "ui/pages/runs/run_model.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/settings_model.h"
#include "ui/session/run_store.h"
#include "ui/widgets/message_bar.h"
#include "ui/words.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// A run that somebody has trained before.
void writeRun(const QString& folder, const std::string& name, int epochs, double accuracy,
              const char* layers = "flatten dense16-relu dense10-softmax", double rate = 0.01,
              RunState state = RunState::Finished) {
    TrainingSettings settings = smallSettings(10);
    setLearningRate(settings.optimizer, rate);
    TrainingState training(NetworkSpec{.layers = parseLayers(layers)}, settings);
    for (int epoch = 1; epoch <= epochs; ++epoch)
        training.history.push_back({.epoch = epoch,
                                    .loss = 2.0 / epoch,
                                    .accuracy = accuracy - 0.3 / epoch,
                                    .valLoss = 2.1 / epoch,
                                    .valAccuracy = accuracy - 0.2 / epoch,
                                    .seconds = 1.5});
    RunRecord record = recordOf(training, "small");
    record.name = name;
    std::filesystem::path run;
    {
        RunRecorder recorder(folder.toStdString(), record, training, {});
        run = folder.toStdString() + "/" + recorder.record().id;
        if (state == RunState::Finished) recorder.end(Outcome::Finished, training);
        if (state == RunState::Stopped) recorder.end(Outcome::Stopped, training);
    }
    RunTest test{.data = "small", .loss = 0.5, .accuracy = accuracy, .classNames = digitNames()};
    test.confusion = ConfusionMatrix::Constant(10, 10, 0);
    test.confusion.diagonal().setConstant(int(accuracy * 10));
    test.confusion.col(1).array() += 10 - int(accuracy * 10);
    if (state == RunState::Finished) writeTest(run, test);
}

struct Page {
    explicit Page(const QString& folder) {
        session.keepRuns(folder);
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(2));
        page = std::make_unique<RunsPage>(&session);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(name);
    }
    bool has(int rows) { return !session.runs()->isLoading() && table()->model()->rowCount() == rows; }
    RunTable* table() { return find<RunTable>("runsTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        const QRect place = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QAction* action(const char* name) { return find<QAction>(name); }

    Session session;
    std::unique_ptr<RunsPage> page;
};

}  // namespace

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
    void keepsANote();
    void opensTheModel();
    void resumes();
    void laysCurvesOverEachOther();
    void comparesSettings();
    void comparesConfusions();
    void exportsTheTable();
    void showsDamage();
    void choosesColumns();
};

void RunsPageTest::saysWhatToDoFirst() {
    const QTemporaryDir folder;
    Page p(folder.path());
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
    Page p(folder.path());
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
    Page p(folder.path());
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
        Page p(folder.path());
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
    Page again(folder.path());
    QTRY_VERIFY(again.has(1));
    QCOMPARE(again.cell(0, RunModel::Name), QString("after"));
}

void RunsPageTest::deletesWithUndo() {
    const QTemporaryDir folder;
    for (const char* name : {"a", "b", "c"}) writeRun(folder.path(), name, 2, 0.9);
    Page p(folder.path());
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

void RunsPageTest::keepsANote() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "one", 2, 0.9);
    writeRun(folder.path(), "two", 2, 0.9);
    {
        Page p(folder.path());
        QTRY_VERIFY(p.has(2));
        p.click(0);
        p.find<QTabWidget>("runsTabs")->setCurrentIndex(2);
        auto* note = p.find<QPlainTextEdit>("runsNote");
        QVERIFY(note->isVisible());
        note->setFocus();
        QTest::keyClicks(note, "too slow");
        p.click(1);  // the other run has its own
        QCOMPARE(note->toPlainText(), QString());
        QCOMPARE(p.cell(0, RunModel::Note), QString("too slow"));
        p.click(0);
        QCOMPARE(note->toPlainText(), QString("too slow"));
    }
    Page again(folder.path());
    QTRY_VERIFY(again.has(2));
    QTest::keyClicks(again.find<QLineEdit>("runsFilter"), "slow");
    QCOMPARE(again.table()->model()->rowCount(), 1);
}

void RunsPageTest::opensTheModel() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "mine", 2, 0.9);
    Page p(folder.path());
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
    Page p(folder.path());
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

void RunsPageTest::laysCurvesOverEachOther() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "one", 3, 0.9);
    writeRun(folder.path(), "two", 5, 0.8);
    Page p(folder.path());
    QTRY_VERIFY(p.has(2));
    auto* loss = p.find<HistoryPlot>("runsLossPlot");
    p.click(1);
    QCOMPARE(loss->runPoints(), 2 * 3);  // training and validation
    p.click(0, Qt::ShiftModifier);
    QCOMPARE(loss->runPoints(), 2 * (3 + 5));
    loss->pointAt(2);
    QTRY_VERIFY(loss->cursorText().contains("two, validation 1.0500"));
    QVERIFY(loss->cursorText().contains("one"));
    loss->pointAt(5);
    QTRY_VERIFY(loss->cursorText().contains("two"));
    QVERIFY(!loss->cursorText().contains("one"));
    auto* second = p.find<HistoryPlot>("runsSecondPlot");
    QTRY_VERIFY(second->cursorText().contains("76.00 %"));  // the same place
    QTest::keyClick(second->findChild<QComboBox*>("figureChoice"), Qt::Key_Down);
    QCOMPARE(second->figure(), std::string("learning_rate"));
}

void RunsPageTest::comparesSettings() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "slow", 3, 0.9, "flatten dense10-softmax", 0.001);
    writeRun(folder.path(), "fast", 3, 0.8, "flatten dense10-softmax", 0.5);
    Page p(folder.path());
    QTRY_VERIFY(p.has(2));
    auto* tabs = p.find<QTabWidget>("runsTabs");
    auto* differences = p.find<QCheckBox>("runsDifferences");
    p.click(0);
    tabs->setCurrentIndex(1);
    QVERIFY(!differences->isVisible());
    p.table()->setFocus();
    QTest::keyClick(p.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(differences->isVisible());
    QAbstractItemModel* settings = p.find<QTableView>("runsSettings")->model();
    QAbstractItemModelTester tester(settings);
    QCOMPARE(settings->columnCount(), 3);
    QVERIFY(settings->rowCount() > 10);
    QTest::mouseClick(differences, Qt::LeftButton, {}, QPoint(8, differences->height() / 2));
    QVERIFY(differences->isChecked());
    QCOMPARE(settings->rowCount(), 1);
    QCOMPARE(settings->index(0, 0).data().toString(), QString("Learning rate"));
    QCOMPARE(settings->index(0, 1).data().toString(), QString("0.5"));
    QCOMPARE(settings->index(0, 2).data().toString(), QString("0.001"));
}

void RunsPageTest::comparesConfusions() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "weak", 3, 0.5);
    writeRun(folder.path(), "strong", 3, 0.8);
    Page p(folder.path());
    QTRY_VERIFY(p.has(2));
    p.table()->setFocus();
    p.table()->selectAll();
    p.find<QTabWidget>("runsTabs")->setCurrentIndex(3);
    auto* sentence = p.find<QLabel>("runsDifferenceSentence");
    auto* difference = p.find<ConfusionDifference>("runsDifference");
    QVERIFY(difference->isVisible() && !difference->isEmpty());
    // From the latest, "strong", to "weak": of each digit but the 1, three fewer are right.
    QVERIFY2(sentence->text().contains("weak reads 27 fewer of 100"), qPrintable(sentence->text()));
    QCOMPARE(difference->sentence({3, 1}),
             QString("3 read as 1: 2 times by the first, 5 times by the second"));
    const QColor worse = difference->fill({3, 3});
    QCOMPARE(difference->fill({3, 1}).hue() / 10, worse.hue() / 10);
    QCOMPARE(difference->fill({3, 5}), p.page->palette().color(QPalette::Base));

    auto* first = p.find<QComboBox>("runsFirstTest");
    auto* second = p.find<QComboBox>("runsSecondTest");
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(sentence->text().contains("equally"));
    QTest::keyClick(second, Qt::Key_Up);
    QVERIFY2(sentence->text().contains("strong reads 27 more of 100"), qPrintable(sentence->text()));
    QVERIFY(difference->fill({3, 3}) != worse);
}

void RunsPageTest::exportsTheTable() {
    const QTemporaryDir folder, out;
    writeRun(folder.path(), "a \"quoted\", name", 2, 0.9);
    writeRun(folder.path(), "other", 2, 0.5);
    Page p(folder.path());
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
    Page p(folder.path());
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
    Page p(folder.path());
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
