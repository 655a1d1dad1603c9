// The whole way through the window, with mouse and keys: data, training, stop, results, a drawn digit.
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/plot/history_plot.h"
#include "ui/widgets/probability_bars.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class WholeWayTest : public QObject {
    Q_OBJECT

private slots:
    void wholeWay();
};

void WholeWayTest::wholeWay() {
    isolate();
    MainWindow window;
    Session& session = window.session();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(endless));

    // Train: points arrive in both plots.
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    auto* start = window.findChild<QPushButton*>("startButton");
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(session.isTraining());
    for (const char* name : {"lossPlot", "accuracyPlot"}) {
        auto* plot = window.findChild<HistoryPlot*>(name);
        QTRY_VERIFY_WITH_TIMEOUT(
            plot->batchPoints() > 0 && plot->epochPoints() > 0 && plot->validationPoints() > 0, 30000);
    }

    // Draw while it learns: the bars are there without waiting for the end.
    auto* canvas = window.findChild<Canvas*>("canvas");
    auto* bars = window.findChild<ProbabilityBars*>("probabilityBars");
    const auto at = [&](float x, float y) { return canvas->toWidget({x, y}).toPoint(); };
    drawWithMouse(canvas, {at(150, 40), at(145, 100), at(140, 170), at(135, 240)});
    QTRY_VERIFY_WITH_TIMEOUT(bars->winner() >= 0, 30000);
    QVERIFY(session.isTraining());

    // Stop, early enough that there are mistakes to look at.
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isTraining(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 30000);

    // Results: the fullest wrong cell shows its images.
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    auto* confusion = window.findChild<ConfusionView*>("confusionView");
    QVERIFY(confusion && confusion->isVisible());
    const auto worst = worstConfusions(session.evaluation()->confusion);
    QVERIFY(!worst.empty());
    const ConfusionCell cell = worst.front();
    QTest::mouseClick(confusion, Qt::LeftButton, {},
                      confusion->cellRect(cell.truth, cell.predicted).center().toPoint());
    QCOMPARE(confusion->selected(), cell);
    auto* grid = window.findChild<ImageGrid*>("resultsGrid");
    QCOMPARE(grid->model()->rowCount(), session.evaluation()->confusion(cell.truth, cell.predicted));

    // Draw another digit and read the prediction.
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(canvas, Qt::Key_Escape);
    QVERIFY(canvas->isEmpty());
    QTRY_COMPARE(bars->winner(), -1);
    drawWithMouse(canvas, {at(90, 60), at(190, 60), at(150, 140), at(120, 230)});
    QTRY_VERIFY(bars->winner() >= 0);
    QCOMPARE(window.findChild<QLabel*>("answer")->text(), bars->classNames().at(bars->winner()));
    QCOMPARE(canvas->strokes().size(), 1u);
}

QTEST_MAIN(WholeWayTest)
#include "whole_way_test.moc"
