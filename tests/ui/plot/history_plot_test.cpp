// The plots of a training, used as a person does.
#include "ui/plot/history_plot.h"

#include "tests/ui/plot/shown_plot.h"
#include "ui/plot/free_place.h"
#include "ui/plot/plot_curve.h"
#include "ui/plot/run_colours.h"

using namespace inkling;
using namespace inkling::test;

class HistoryPlotTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void smoothsAsTensorBoardDoes();
    void smoothingIsTheSameForMergedBatches();
    void marksTheBestEpoch();
    void pointerShowsAllValues();
    void keysMoveTheCursor();
    void labelsKeepClear();
    void readingsTakeTheLegendsPlace();
    void logarithmicAxis();
    void runsInTheirColours();
    void legendHidesARun();
    void legendMakesACurveStandOut();
    void savesFiles();
    void tellsWhatCannotBeSaved();
    void manyBatchesAreDrawnFast();
};

/// 0.5: 1, (0.5 * 1 + 2) / 1.5 ..., the weights halved with each step back.
void HistoryPlotTest::smoothsAsTensorBoardDoes() {
    Smoothed smoothed(0.5);
    QCOMPARE(smoothed.add(1), 1.0);
    QCOMPARE(smoothed.add(2), (0.5 * 1 + 2) / 1.5);
    QCOMPARE(smoothed.add(4), (0.25 * 1 + 0.5 * 2 + 4) / 1.75);
    QCOMPARE(smoothed.add(std::numeric_limits<double>::quiet_NaN()), (0.25 * 1 + 0.5 * 2 + 4) / 1.75);
    Smoothed none(0);
    QCOMPARE(none.add(3), 3.0);
    QCOMPARE(none.add(7), 7.0);
}

void HistoryPlotTest::smoothingIsTheSameForMergedBatches() {
    Smoothed each(0.9), pairs(0.9);
    double last = 0;
    for (int i = 0; i < 100; ++i) last = each.add(i / 2);
    double merged = 0;
    for (int i = 0; i < 50; ++i) merged = pairs.add(i, 2);
    QVERIFY2(std::abs(last - merged) < 1e-9, qPrintable(QString("%1 %2").arg(last).arg(merged)));
}

void HistoryPlotTest::marksTheBestEpoch() {
    QCOMPARE(Shown("loss").plot.bestEpoch(), std::optional(3));      // the lowest
    QCOMPARE(Shown("accuracy").plot.bestEpoch(), std::optional(4));  // the highest
    HistoryPlot without("loss");
    without.addEpoch({.epoch = 1, .loss = 0.5});
    QVERIFY(!without.bestEpoch());
}

void HistoryPlotTest::pointerShowsAllValues() {
    Shown s;
    s.plot.setRuns({{"1: small", historyOf(5, 0.4)}});
    s.plot.grab();
    QSignalSpy pointed(&s.plot, &HistoryPlot::pointedAt);
    QTest::mouseMove(s.inner, s.at(3, 0.5));
    QTRY_VERIFY(pointed.count() > 0);
    const QString text = s.plot.cursorText();
    QVERIFY2(text.startsWith("Epoch 3.0"), qPrintable(text));
    for (const char* part :
         {"each batch", "smoothed", "training", "validation 0.3000", "1: small, validation 0.7000"})
        QVERIFY2(text.contains(part), qPrintable(text));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(s.inner, &leave);
    QCOMPARE(s.plot.cursorText(), QString());
}

void HistoryPlotTest::keysMoveTheCursor() {
    Shown s;
    s.plot.setFocus();
    QTest::keyClick(&s.plot, Qt::Key_Right);
    const double first = *s.plot.cursorPlace();
    QTest::keyClick(&s.plot, Qt::Key_Right);
    QVERIFY(*s.plot.cursorPlace() > first);
    QTest::keyClick(&s.plot, Qt::Key_Left);
    QVERIFY(std::abs(*s.plot.cursorPlace() - first) < 1e-9);
    QVERIFY(!s.plot.cursorText().isEmpty());
    QTest::keyClick(&s.plot, Qt::Key_Plus);
    QVERIFY(s.plot.isZoomed());
    QTest::keyClick(&s.plot, Qt::Key_Escape);
    QVERIFY(!s.plot.isZoomed());
}

void HistoryPlotTest::labelsKeepClear() {
    const QVector<QRect> places{{0, 0, 10, 10}, {20, 0, 10, 10}, {40, 0, 10, 10}};
    QVector<QPointF> points(20, QPointF(5, 5));
    QCOMPARE(freestPlace(places, {}, {}), 0);
    QCOMPARE(freestPlace(places, points, {}), 1);
    QCOMPARE(freestPlace(places, points, {{22, 2, 4, 4}}), 2);
    QCOMPARE(freestPlace(places, points, {}, 2), 2);  // as free, so it stays
    QCOMPARE(freestPlace(places, points, {}, 0), 1);
    QCOMPARE(freestPlace(places, points, places), 1);  // all are taken

    // Curves along the top: the legend of the loss goes to the bottom.
    Shown s;
    auto* inset = s.inner->axisRect()->insetLayout();
    QVERIFY(inset->insetAlignment(0) & Qt::AlignTop);
    History flat;
    for (int epoch = 1; epoch <= 5; ++epoch)
        flat.push_back({.epoch = epoch, .loss = 1.5, .accuracy = 0.1, .valLoss = 1.5});
    s.plot.setRuns({{"1: flat", flat}, {"2: flat", flat}, {"3: flat", flat}});
    s.plot.grab();
    s.inner->replot();
    QVERIFY(!(inset->insetAlignment(0) & Qt::AlignTop));
}

void HistoryPlotTest::readingsTakeTheLegendsPlace() {
    Shown s;
    auto* cursor = s.plot.findChild<ChartCursor*>();
    for (const double x : {0.5, 1.5, 2.5, 3.5, 4.5}) {
        s.plot.pointAt(x);
        s.inner->replot();
        QVERIFY(!s.inner->legend->realVisibility());
        const QRect table = cursor->tableRect();
        QVERIFY(s.inner->rect().contains(table));
        const int line = s.at(x, 0).x();
        QVERIFY2(table.right() < line || table.left() > line, qPrintable(QString::number(x)));
    }
    s.plot.pointAt({});
    s.inner->replot();
    QVERIFY(s.inner->legend->realVisibility());
    // Over the legend there are no readings, so that it can be clicked.
    s.plot.pointAt(2);
    QTest::mouseMove(s.inner, s.inner->legend->rect().center());
    QTRY_VERIFY(!s.plot.cursorPlace());
}

void HistoryPlotTest::logarithmicAxis() {
    Shown s;
    s.plot.setLogarithmic(true);
    s.plot.grab();
    QCOMPARE(s.inner->yAxis->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(s.inner->yAxis->range().lower > 0);
    QVERIFY(s.inner->yAxis->range().upper > 2);  // the steep beginning too
    s.plot.setFigure("accuracy");
    QCOMPARE(s.inner->yAxis->scaleType(), QCPAxis::stLinear);
    s.plot.setFigure("loss");
    QCOMPARE(s.inner->yAxis->scaleType(), QCPAxis::stLogarithmic);
}

void HistoryPlotTest::runsInTheirColours() {
    Shown s;
    QVector<Run> runs;
    for (int i = 0; i < 5; ++i) runs.push_back({QString("run %1").arg(i), historyOf(4 + i, 0.1 * i)});
    s.plot.setRuns(runs, 3);
    QVERIFY(!s.plot.isRunShown(0) && !s.plot.isRunShown(1));  // the latest three
    QVERIFY(s.plot.isRunShown(2) && s.plot.isRunShown(4));
    QCOMPARE(s.plot.runPoints(), 2 * (6 + 7 + 8));
    s.plot.grab();
    QTRY_VERIFY(s.inner->xAxis->range().upper >= 8);  // the longest of them has room
    s.plot.setRunShown(0, true);
    QCOMPARE(s.plot.runPoints(), 2 * (4 + 6 + 7 + 8));
    for (const QPalette& palette : {QPalette(Qt::white), QPalette(Qt::black)})
        for (int i = 0; i < runColours; ++i)
            for (int j = 0; j < i; ++j) QVERIFY(runColour(i, palette) != runColour(j, palette));
    // Runs stay when the training goes.
    s.plot.clear(3);
    QCOMPARE(s.plot.batchPoints(), 0);
    QCOMPARE(s.plot.runPoints(), 2 * (4 + 6 + 7 + 8));
}

void HistoryPlotTest::legendHidesARun() {
    Shown s;
    s.plot.setRuns({{"earlier", historyOf(5, 0.4)}});
    s.plot.grab();
    s.inner->replot();
    QSignalSpy changed(&s.plot, &HistoryPlot::runShownChanged);
    const auto click = [&] {
        auto* item = s.inner->legend->item(s.inner->legend->itemCount() - 1);
        QTest::mouseClick(s.inner, Qt::LeftButton, {}, item->rect().center());
    };
    click();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!s.plot.isRunShown(0));
    QCOMPARE(s.plot.runPoints(), 0);
    s.inner->replot();
    click();
    QVERIFY(s.plot.isRunShown(0));
    QVERIFY(!s.plot.isZoomed());
}

void HistoryPlotTest::legendMakesACurveStandOut() {
    Shown s;
    s.plot.setRuns({{"earlier", historyOf(5, 0.4)}});
    s.plot.grab();
    s.inner->replot();
    const auto pen = [&](const QString& name) {
        for (int i = 0; i < s.inner->graphCount(); ++i)
            if (s.inner->graph(i)->name() == name) return s.inner->graph(i)->pen();
        return QPen();
    };
    const QPen run = pen("earlier"), validation = pen("validation");
    QTest::mouseMove(s.inner, s.inner->legend->item(s.inner->legend->itemCount() - 1)->rect().center());
    QTRY_VERIFY(pen("earlier").widthF() > run.widthF());
    QVERIFY(pen("validation").color().alpha() < validation.color().alpha());
    QCOMPARE(s.inner->cursor().shape(), Qt::PointingHandCursor);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(s.inner, &leave);
    QCOMPARE(pen("earlier"), run);
    QCOMPARE(pen("validation"), validation);
}

void HistoryPlotTest::savesFiles() {
    QTemporaryDir folder;
    Shown s;
    s.plot.setRuns({{"a \"b\", c", historyOf(2)}});
    QSignalSpy failed(&s.plot, &HistoryPlot::failed);
    const auto saved = [&](const char* name) {
        s.plot.save(folder.filePath(name));
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QImage image = QImage::fromData(saved("loss.png"));
    QCOMPARE(image.width(), 2 * s.inner->width());
    QVERIFY(image.pixelColor(3, 3).lightness() > 250);
    const QByteArray svg = saved("loss.svg");
    QVERIFY(svg.contains("<svg") && svg.contains("Loss"));
    QVERIFY(saved("loss.PDF").startsWith("%PDF"));
    const QList<QByteArray> lines = saved("loss.csv").trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("run,curve,epoch,value"));
    QCOMPARE(lines.size(), 1 + 2 * 200 + 2 * 5 + 2 * 2);
    QVERIFY(lines.contains("\"this training\",\"validation\",3,0.3"));
    QVERIFY(lines.last().startsWith("\"a \"\"b\"\", c\",\"validation\",2,"));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 4);
    QVERIFY(s.inner->axisRect()->top() < 60);  // the title was for the file alone
}

void HistoryPlotTest::tellsWhatCannotBeSaved() {
    Shown s;
    QSignalSpy failed(&s.plot, &HistoryPlot::failed);
    s.plot.save("/no/such/folder/loss.png");
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("/no/such/folder/loss.png"));
    s.plot.save("loss.bmp");
    QCOMPARE(failed.count(), 2);
    QVERIFY(failed[1][0].toString().contains("loss.bmp"));
}

/// Told, not asserted: the machine may be busy.
void HistoryPlotTest::manyBatchesAreDrawnFast() {
    Shown s("loss", 100);
    s.plot.clear(100);
    const auto batches = batchesOf(100, 1000);
    QElapsedTimer timer;
    timer.start();
    s.plot.addBatches({batches.constData(), std::size_t(batches.size())});
    const qint64 added = timer.restart();
    s.inner->replot();
    const qint64 drawn = timer.restart();
    s.plot.setSmoothing(0.5);
    qInfo("100,000 batches: added in %lld ms, drawn in %lld ms, smoothed anew in %lld ms", added, drawn,
          timer.elapsed());
    QCOMPARE(s.plot.batchPoints(), 100000);
}

QTEST_MAIN(HistoryPlotTest)
#include "history_plot_test.moc"
