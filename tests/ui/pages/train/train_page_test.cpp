#include "ui/pages/train/train_page.h"

#include <QAbstractItemModelTester>
#include <QtWidgets>

#include "core/train/overfitting.h"
#include "tests/ui/support.h"
#include "ui/pages/train/epoch_model.h"
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
    for (const char* part : {"12,730", "adam", "0.01", "20"})
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

    auto* figure = p.page.findChild<QComboBox*>("secondFigure");
    QVERIFY(figure->isVisible());
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
    QCOMPARE(p.loss->earlierPoints(), 0);

    // In the midst of the training or after it: the cure is one click away.
    QTest::mouseClick(cure, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(p.session.earlierRun() && p.session.isTraining(), 30000);
    QCOMPARE(formatLayers(p.session.spec().layers),
             std::string("flatten dense256-relu dropout0.5 dense10-softmax"));
    QVERIFY(p.session.earlierRun()->history.size() >= seen);
    QVERIFY(!lesson->isVisible());
    QCOMPARE(p.loss->earlierPoints(), 2 * int(p.session.earlierRun()->history.size()));
    QVERIFY(p.accuracy->earlierPoints() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(p.loss->epochPoints() > 0, 30000);
    p.session.stopTraining();
    QTRY_VERIFY_WITH_TIMEOUT(!p.session.isTraining(), 30000);

    // The next training is nothing's second try.
    QTest::mouseClick(p.start, Qt::LeftButton);
    QVERIFY(!p.session.earlierRun());
    QCOMPARE(p.loss->earlierPoints(), 0);
    p.session.stopTraining();
    QTRY_VERIFY_WITH_TIMEOUT(!p.session.isTraining(), 30000);
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
