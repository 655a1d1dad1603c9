// The details of one run, and of several beside each other.
#include <QtWidgets>

#include "tests/ui/pages/runs/shown_runs_page.h"
#include "ui/pages/runs/confusion_difference.h"
#include "ui/pages/runs/run_model.h"
#include "ui/pages/runs/settings_model.h"
#include "ui/plot/history_plot.h"
#include "ui/words.h"

using namespace inkling;
using namespace inkling::test;

class RunDetailsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void keepsANote();
    void laysCurvesOverEachOther();
    void comparesSettings();
    void comparesConfusions();
};

void RunDetailsTest::keepsANote() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "one", 2, 0.9);
    writeRun(folder.path(), "two", 2, 0.9);
    {
        ShownRunsPage p(folder.path());
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
    ShownRunsPage again(folder.path());
    QTRY_VERIFY(again.has(2));
    QTest::keyClicks(again.find<QLineEdit>("runsFilter"), "slow");
    QCOMPARE(again.table()->model()->rowCount(), 1);
}

void RunDetailsTest::laysCurvesOverEachOther() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "one", 3, 0.9);
    writeRun(folder.path(), "two", 5, 0.8);
    ShownRunsPage p(folder.path());
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

void RunDetailsTest::comparesSettings() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "slow", 3, 0.9, "flatten dense10-softmax", 0.001);
    writeRun(folder.path(), "fast", 3, 0.8, "flatten dense10-softmax", 0.5);
    ShownRunsPage p(folder.path());
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

void RunDetailsTest::comparesConfusions() {
    const QTemporaryDir folder;
    writeRun(folder.path(), "weak", 3, 0.5);
    writeRun(folder.path(), "strong", 3, 0.8);
    ShownRunsPage p(folder.path());
    QTRY_VERIFY(p.has(2));
    p.table()->setFocus();
    p.table()->selectAll();
    p.find<QTabWidget>("runsTabs")->setCurrentIndex(3);
    auto* sentence = p.find<QLabel>("runsDifferenceSentence");
    auto* difference = p.find<ConfusionDifference>("runsDifference");
    QVERIFY(difference->isVisible() && !difference->isEmpty());
    // From the latest, "strong", to "weak": of each digit but the 1, three fewer are right.
    QVERIFY2(sentence->text().contains("weak reads 27 fewer of 100"), qPrintable(sentence->text()));
    QCOMPARE(difference->sentence({3, 1}), QString("3 read as 1: 2 × by the first, 5 × by the second"));
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

QTEST_MAIN(RunDetailsTest)
#include "run_details_test.moc"
