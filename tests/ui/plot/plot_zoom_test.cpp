// Looking at a part of a plot, used as a person does.
#include "tests/ui/plot/shown_plot.h"

using namespace inkling;
using namespace inkling::test;

class PlotZoomTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void zoomsAndGoesBack();
    void heightsFollowThePlaces();
    void dragsWhatIsZoomed();
    void keysZoomAndMove();
    void tellsAnotherPlotWhereItLooks();
};

void PlotZoomTest::zoomsAndGoesBack() {
    Shown s;
    s.plot.grab();
    const QCPRange whole = s.inner->xAxis->range();
    auto* back = s.plot.findChild<QToolButton*>("plotShowAll");
    QVERIFY(!back->isVisible());
    s.drag(s.at(1, 0.8), s.at(3, 0.2));
    QVERIFY(s.plot.isZoomed());
    QVERIFY(std::abs(s.inner->xAxis->range().lower - 1) < 0.05);
    QVERIFY(std::abs(s.inner->xAxis->range().upper - 3) < 0.05);
    // What comes meanwhile does not move it.
    s.plot.addEpoch({.epoch = 6, .loss = 0.2, .accuracy = 0.9});
    s.plot.grab();
    QVERIFY(std::abs(s.inner->xAxis->range().lower - 1) < 0.05);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!s.plot.isZoomed());
    QCOMPARE(s.inner->xAxis->range().lower, whole.lower);
    QCOMPARE(s.inner->xAxis->range().upper, whole.upper);

    const QPoint place = s.at(2, 0.5);
    const auto wheel = [&](int angle) {
        QWheelEvent event(place, s.inner->mapToGlobal(QPointF(place)), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(s.inner, &event);
    };
    wheel(120);
    QVERIFY(s.plot.isZoomed());
    QVERIFY(s.inner->xAxis->range().size() < whole.size());
    for (int i = 0; i < 5; ++i) wheel(-120);
    QVERIFY(!s.plot.isZoomed());  // as far out as there is something
    wheel(120);
    QTest::mouseDClick(s.inner, Qt::LeftButton, {}, place);
    QVERIFY(!s.plot.isZoomed());
    // A click is no rectangle.
    QTest::mouseClick(s.inner, Qt::LeftButton, {}, place);
    QVERIFY(!s.plot.isZoomed());
}

/// Zoomed with the wheel: low values late in the training fill the plot.
void PlotZoomTest::heightsFollowThePlaces() {
    Shown s;
    s.plot.grab();
    const double whole = s.inner->yAxis->range().size();
    s.plot.showSpan(HistoryPlot::Span(4, 5));
    s.inner->replot();
    QVERIFY(s.plot.isZoomed());
    QCOMPARE(s.from(), 4.0);
    QVERIFY(s.inner->yAxis->range().size() < whole / 2);
    QVERIFY(s.inner->yAxis->range().contains(0.3 + 0.01 * 2));  // the last validation
    s.plot.showSpan({});
    QVERIFY(!s.plot.isZoomed());
    QCOMPARE(s.inner->yAxis->range().size(), whole);
}

void PlotZoomTest::dragsWhatIsZoomed() {
    Shown s;
    s.plot.grab();
    s.drag(s.at(1, 0.8), s.at(3, 0.2));
    QVERIFY(s.plot.isZoomed());
    const double lower = s.from(), size = s.to() - s.from(), low = s.inner->yAxis->range().lower;
    s.drag(s.at(1.5, 0.5), s.at(2.5, 0.6));  // takes the curves along, one epoch to the right
    QVERIFY2(std::abs(s.from() - (lower - 1)) < 0.1, qPrintable(QString::number(s.from())));
    QVERIFY(std::abs(s.to() - s.from() - size) < 1e-6);
    QVERIFY(std::abs(s.inner->yAxis->range().lower - (low - 0.1)) < 0.02);
    // No farther than there is something.
    for (int i = 0; i < 4; ++i) s.drag(s.at(s.from() + 0.2, 0.3), s.at(s.from() + 1.8, 0.3));
    QVERIFY(std::abs(s.from()) < 1e-9);
    QVERIFY(std::abs(s.to() - size) < 1e-6);
    // Shift draws another rectangle.
    const QPoint first = s.at(0.5, 0.4), second = s.at(1, 0.3);
    QTest::mousePress(s.inner, Qt::LeftButton, Qt::ShiftModifier, first);
    QMouseEvent move(QEvent::MouseMove, QPointF(second), QPointF(s.inner->mapToGlobal(second)), Qt::NoButton,
                     Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(s.inner, &move);
    QTest::mouseRelease(s.inner, Qt::LeftButton, Qt::ShiftModifier, second);
    QVERIFY2(std::abs(s.from() - 0.5) < 0.05 && std::abs(s.to() - 1) < 0.05,
             qPrintable(QString("%1 %2").arg(s.from()).arg(s.to())));
}

void PlotZoomTest::keysZoomAndMove() {
    Shown s;
    s.plot.grab();
    s.plot.setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&s.plot, Qt::Key_Plus);
    const double lower = s.from(), size = s.to() - s.from();
    QTest::keyClick(&s.plot, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(s.from() - (lower + 0.1 * size)) < 0.02);
    QTest::keyClick(&s.plot, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(s.from() - lower) < 0.02);
    const double height = s.inner->yAxis->range().size(), low = s.inner->yAxis->range().lower;
    QTest::keyClick(&s.plot, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(s.inner->yAxis->range().size() < height);
    QTest::keyClick(&s.plot, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(s.inner->yAxis->range().lower > low);
    QTest::keyClick(&s.plot, Qt::Key_End);
    QVERIFY(std::abs(*s.plot.cursorPlace() - s.to()) < 0.05);
    QTest::keyClick(&s.plot, Qt::Key_Home);
    QVERIFY(std::abs(*s.plot.cursorPlace() - s.from()) < 0.05);
    for (int i = 0; i < 6; ++i) QTest::keyClick(&s.plot, Qt::Key_Minus);
    QTest::keyClick(&s.plot, Qt::Key_Escape);
    QVERIFY(!s.plot.isZoomed());
}

void PlotZoomTest::tellsAnotherPlotWhereItLooks() {
    Shown s, other("accuracy");
    connect(&s.plot, &HistoryPlot::spanChosen, &other.plot, &HistoryPlot::showSpan);
    connect(&other.plot, &HistoryPlot::spanChosen, &s.plot, &HistoryPlot::showSpan);
    s.plot.grab();
    other.plot.grab();
    s.drag(s.at(1, 0.8), s.at(3, 0.2));
    QVERIFY(other.plot.isZoomed());
    QCOMPARE(other.from(), s.from());
    QCOMPARE(other.to(), s.to());
    other.plot.setFocus();
    QTest::keyClick(&other.plot, Qt::Key_Escape);
    QVERIFY(!s.plot.isZoomed() && !other.plot.isZoomed());
}

QTEST_MAIN(PlotZoomTest)
#include "plot_zoom_test.moc"
