#include "ui/pages/train/train_page.h"

#include <qcustomplot.h>
#include <QAbstractItemModelTester>

#include <QtWidgets>

#include "core/train/overfitting.h"
#include "tests/ui/support.h"
#include "ui/pages/train/epoch_model.h"
#include "ui/pages/train/finder_dialog.h"
#include "ui/pages/train/rate_plot.h"
#include "ui/plot/history_plot.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/message_bar.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    TrainPage page{&session};
    QPushButton* start = page.findChild<QPushButton*>("startButton");
    HistoryPlot* loss = page.findChild<HistoryPlot*>("lossPlot");
    HistoryPlot* accuracy = page.findChild<HistoryPlot*>("accuracyPlot");
    QTableView* table = page.findChild<QTableView*>("epochTable");
    MessageBar* message = page.findChild<MessageBar*>("trainMessage");
    QSignalSpy ended{&session, &Session::trainingEnded};

    explicit Page(int epochs = 2, double learningRate = 0.01) {
        TrainingSettings settings = smallSettings(epochs);
        setLearningRate(settings.optimizer, learningRate);
        session.setDesign(smallSpec(), settings);
        session.setData(smallData());
        page.resize(900, 800);
        page.show();
    }
    QString figure(const char* name) { return page.findChild<Figure*>(name)->value(); }
};

}  // namespace

class TrainPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void saysWhatIsMissing();
    void showsTheDesign();
    void showsATraining();
    void stops();
    void explainsDivergence();
    void showsMetricsAndTheLearningRate();
    void tellsWhatCallbacksDid();
    void teachesOverfitting();
    void pausesAndGoesOn();
    void restarts();
    void findsALearningRate();
    void showsEarlierRuns();
    void epochModel();
};

void TrainPageTest::saysWhatIsMissing() {
    Session session;
    TrainPage page(&session);
    page.show();
    QVERIFY(!page.findChild<QPushButton*>("startButton")->isVisible());
    QSignalSpy wanted(&page, &TrainPage::dataWanted);
    QTest::mouseClick(page.findChild<QWidget*>("trainEmpty")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    session.setData(smallData());
    QVERIFY(page.findChild<QPushButton*>("startButton")->isVisible());
}

void TrainPageTest::showsTheDesign() {
    Page p;
    const QString design = p.page.findChild<QLabel*>("trainDesign")->text();
    // 784 x 16 + 16 + 16 x 10 + 10 parameters
    for (const char* part : {"12,730", "Adam", "0.01", "20"})
        QVERIFY2(design.contains(part), qPrintable(design));
    QSignalSpy wanted(&p.page, &TrainPage::modelWanted);
    QTest::mouseClick(p.page.findChild<QPushButton*>("trainChange"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TrainPageTest::showsATraining() {
    Page p;
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(p.session.isTraining());
    QCOMPARE(p.start->text(), QString("Stop"));
    QVERIFY(p.ended.wait(30000));

    for (HistoryPlot* plot : {p.loss, p.accuracy}) {
        QCOMPARE(plot->batchPoints(), 2 * 16);
        QCOMPARE(plot->epochPoints(), 2);
        QCOMPARE(plot->validationPoints(), 2);
    }
    QCOMPARE(p.table->model()->rowCount(), 2);
    QCOMPARE(p.table->model()->index(0, 0).data().toInt(), 2);  // the latest first
    QCOMPARE(p.figure("epochFigure"), QString("2 / 2"));
    const EpochRecord& last = p.session.history().back();
    QCOMPARE(p.figure("validationFigure"), QString::number(*last.valAccuracy * 100, 'f', 2) + " %");
    QCOMPARE(p.start->text(), QString("Start training"));

    // The test's accuracy is told when it is there.
    QTRY_VERIFY_WITH_TIMEOUT(p.session.evaluation(), 30000);
    QTRY_VERIFY(p.message->text().contains(QString::number(p.session.evaluation()->accuracy * 100, 'f', 2)));
    QCOMPARE(p.message->kind(), MessageBar::Kind::Good);

    // A new training begins with empty plots.
    QTest::mouseClick(p.start, Qt::LeftButton);
    QCOMPARE(p.loss->epochPoints(), 0);
    QVERIFY(p.ended.wait(30000));
}

void TrainPageTest::stops() {
    Page p(endless);
    QSignalSpy batches(&p.session, &Session::batchesAdded);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(batches.wait(30000));
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(!p.start->isEnabled());  // stopping
    QVERIFY(p.ended.wait(30000));
    QCOMPARE(p.ended[0][0].value<Outcome>(), Outcome::Stopped);
    QVERIFY(p.start->isEnabled());
    QVERIFY(p.message->text().contains("Stopped"));
}

void TrainPageTest::explainsDivergence() {
    Page p(50, 1e8);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(p.ended.wait(30000));
    QCOMPARE(p.ended[0][0].value<Outcome>(), Outcome::Diverged);
    QCOMPARE(p.message->kind(), MessageBar::Kind::Bad);
    QVERIFY(p.message->text().contains("learning rate"));
    QVERIFY(p.message->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!p.session.isEvaluating(), 30000);
    QVERIFY(p.message->text().contains("learning rate"));  // not hidden by the test's result
}

void TrainPageTest::showsMetricsAndTheLearningRate() {
    Page p;
    TrainingSettings settings = smallSettings(2);
    settings.metrics = {"f1"};
    settings.schedule = ExponentialDecay{.factor = 0.5};
    p.session.setDesign(smallSpec(), settings);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(p.ended.wait(30000));
    QStringList columns;
    for (int i = EpochModel::Columns; i < p.table->model()->columnCount(); ++i)
        columns << p.table->model()->headerData(i, Qt::Horizontal).toString();
    QCOMPARE(columns, (QStringList{"F1", "Val. F1", "Learning rate"}));
    const EpochRecord& last = p.session.history().back();
    QCOMPARE(p.table->model()->index(0, EpochModel::Columns).data().toString(),
             QString::number(last.metrics[0].value * 100, 'f', 2) + " %");

    auto* figure = p.accuracy->findChild<QComboBox*>("figureChoice");
    QVERIFY(figure->isVisible());
    QVERIFY(!p.loss->findChild<QComboBox*>("figureChoice")->isVisible());  // one figure is no choice
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Down);
    QCOMPARE(p.accuracy->figure(), std::string("f1"));
    QCOMPARE(p.accuracy->batchPoints(), 0);  // batches have no F1
    QCOMPARE(p.accuracy->epochPoints(), 2);
    QCOMPARE(p.accuracy->validationPoints(), 2);
    QTest::keyClick(figure, Qt::Key_Down);
    QCOMPARE(p.accuracy->figure(), std::string("learning_rate"));
    QCOMPARE(p.accuracy->batchPoints(), 2 * 16);
    QCOMPARE(p.accuracy->epochPoints(), 0);
}

void TrainPageTest::tellsWhatCallbacksDid() {
    Page p;
    TrainingSettings settings = smallSettings(50);
    settings.callbacks = {EarlyStopping{.minDelta = 10}};  // nothing gets better by ten
    p.session.setDesign(smallSpec(), settings);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(p.ended.wait(30000));
    QCOMPARE(p.session.history().size(), std::size_t(2));
    QTRY_VERIFY_WITH_TIMEOUT(p.message->text().contains("test images"), 30000);
    QVERIFY(p.message->text().contains("Epoch 2: stopped early"));
}

/// Few images and a large network: it learns them by heart within some epochs.
void TrainPageTest::teachesOverfitting() {
    Page p;
    TrainingSettings settings = smallSettings(40);
    p.session.setDesign({.layers = parseLayers("flatten dense256-relu dense10-softmax")}, settings);
    auto* lesson = p.page.findChild<MessageBar*>("trainLesson");
    auto* cure = lesson->findChild<QPushButton*>("messageAction");
    QTest::mouseClick(p.start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(cure->isVisible(), 60000);
    QVERIFY(lesson->text().contains("Overfitting"));
    const std::size_t seen = p.session.history().size();
    QVERIFY(overfitsSince(p.session.history()));
    QCOMPARE(p.loss->runPoints(), 0);

    // In the midst of the training or after it: the cure is one click away.
    QTest::mouseClick(cure, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(p.session.training().runs().size() == 1 && p.session.isTraining(), 30000);
    const Run first = p.session.training().runs()[0];
    QCOMPARE(formatLayers(p.session.spec().layers),
             std::string("flatten dense256-relu dropout0.5 dense10-softmax"));
    QVERIFY(first.history.size() >= seen);
    QVERIFY(!lesson->isVisible());
    QCOMPARE(p.loss->runPoints(), 2 * int(first.history.size()));
    QVERIFY(p.accuracy->runPoints() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(p.loss->epochPoints() > 0, 30000);
    p.session.stopTraining();
    QTRY_VERIFY_WITH_TIMEOUT(!p.session.isTraining(), 30000);
}

void TrainPageTest::pausesAndGoesOn() {
    Page p(endless);
    auto* pause = p.page.findChild<QPushButton*>("pauseButton");
    QVERIFY(!pause->isVisible());
    QSignalSpy batches(&p.session, &Session::batchesAdded);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(batches.wait(30000));
    QTest::mouseClick(pause, Qt::LeftButton);
    QVERIFY(p.session.training().isPaused());
    QCOMPARE(pause->text(), QString("Go on"));
    QVERIFY(p.message->text().contains("Paused"));
    // The batch under way comes, then nothing more.
    while (batches.wait(200)) {
    }
    const qint64 seen = p.session.training().lastBatch().epoch;
    QVERIFY(!batches.wait(200));
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(pause->text(), QString("Pause"));
    QVERIFY(batches.wait(30000));
    QVERIFY(p.session.training().lastBatch().epoch >= seen);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTest::mouseClick(p.start, Qt::LeftButton);  // stopped while it waits
    QVERIFY(p.ended.wait(30000));
    QVERIFY(!pause->isVisible());
}

void TrainPageTest::restarts() {
    Page p(endless);
    QSignalSpy epochs(&p.session, &Session::epochsAdded), started(&p.session, &Session::trainingStarted);
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(epochs.wait(30000));
    QTest::mouseClick(p.page.findChild<QPushButton*>("restartButton"), Qt::LeftButton);
    QVERIFY(p.ended.wait(30000));
    QCOMPARE(started.count(), 2);
    QVERIFY(p.session.isTraining());
    QVERIFY(!p.session.isEvaluating());
    QCOMPARE(p.session.training().runs().size(), 1);
    QVERIFY(p.loss->runPoints() > 0);  // the first one lies below

    // Another learning rate, for the next batch on, by the keyboard.
    auto* rate = p.page.findChild<QDoubleSpinBox*>("learningRate");
    QSignalSpy batches(&p.session, &Session::batchesAdded);
    QVERIFY(batches.wait(30000));
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, "0.003");
    QTest::keyClick(rate, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(p.session.training().lastBatch().learningRate, 0.003, 30000);
    QVERIFY(p.session.training().notes().last().contains("0.003"));
    QCOMPARE(learningRate(p.session.settings().optimizer), 0.01);  // the design is as it was
    p.session.stopTraining();
    QVERIFY(p.ended.wait(30000));
    // Without a training it is the design's.
    rate->clearFocus();
    QTRY_COMPARE(rate->value(), 0.01);
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, "0.02");
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(learningRate(p.session.settings().optimizer), 0.02);
}

void TrainPageTest::findsALearningRate() {
    Page p;
    QTest::mouseClick(p.page.findChild<QToolButton*>("findLearningRate"), Qt::LeftButton);
    QPointer<FinderDialog> dialog = p.page.findChild<FinderDialog*>();
    QVERIFY(dialog);
    auto* use = dialog->findChild<QPushButton*>("useRate");
    QVERIFY(!use->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 60000);
    auto* plot = dialog->findChild<RatePlot*>();
    QVERIFY(plot->points() > 50);
    const double suggested = dialog->chosen();
    QVERIFY2(suggested > 1e-4 && suggested < 1, qPrintable(QString::number(suggested)));
    // A click in the plot chooses another.
    QTest::mouseClick(plot->findChild<QCustomPlot*>(), Qt::LeftButton, {}, plot->rect().center());
    QVERIFY(dialog->chosen() != suggested);
    const double chosen = dialog->chosen();
    QVERIFY(use->text().contains(QLocale().toString(chosen, 'g', 2)));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(learningRate(p.session.settings().optimizer), chosen);
    QTRY_VERIFY(!dialog);

    // Closed in the midst of its work.
    QTest::mouseClick(p.page.findChild<QToolButton*>("findLearningRate"), Qt::LeftButton);
    dialog = p.page.findChild<FinderDialog*>();
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
    QCOMPARE(learningRate(p.session.settings().optimizer), chosen);
}

void TrainPageTest::showsEarlierRuns() {
    Page p(1);
    auto* runs = p.page.findChild<QToolButton*>("earlierRuns");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(runs->isVisible(), i > 1);  // when there has been one before
        QTest::mouseClick(p.start, Qt::LeftButton);
        QVERIFY(p.ended.wait(30000));
    }
    QCOMPARE(p.session.training().runs().size(), 3);
    QCOMPARE(p.loss->runPoints(), 2 * 2);  // two of before, an epoch's two points each
    QMenu* menu = runs->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().constFirst()->trigger();
    QVERIFY(!p.loss->isRunShown(0));
    QVERIFY(!p.accuracy->isRunShown(0));  // both plots alike
    QVERIFY(p.loss->isRunShown(1));
}

void TrainPageTest::epochModel() {
    EpochModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({.epoch = 1, .loss = 0.5, .accuracy = 0.85, .seconds = 2.04, .imagesPerSecond = 12345.6});
    model.add({.epoch = 2, .loss = 0.25, .accuracy = 0.925, .valLoss = 0.3, .valAccuracy = 0.91});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, EpochModel::Epoch), QString("1"));
    QCOMPARE(text(1, EpochModel::Loss), QString("0.5000"));
    QCOMPARE(text(1, EpochModel::ValidationLoss), QString(u'\u2013'));
    QCOMPARE(text(1, EpochModel::Seconds), QString("2.0 s"));
    QCOMPARE(text(1, EpochModel::ImagesPerSecond), QString("12,346"));
    QCOMPARE(text(0, EpochModel::Accuracy), QString("92.50 %"));
    QCOMPARE(text(0, EpochModel::ValidationAccuracy), QString("91.00 %"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
