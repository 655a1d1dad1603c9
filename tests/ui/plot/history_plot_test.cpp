// The plots of a training, used as a person does.
#include "ui/plot/history_plot.h"

#include <qcustomplot.h>

#include "tests/ui/support.h"
#include "ui/plot/plot_curve.h"
#include "ui/plot/run_colours.h"

using namespace inkling;
using namespace inkling::test;

namespace {

QVector<BatchRecord> batchesOf(int epochs, int perEpoch) {
    QVector<BatchRecord> all;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        for (int batch = 1; batch <= perEpoch; ++batch) {
            const double x = epoch - 1 + double(batch) / perEpoch;
            all.push_back({.epoch = epoch,
                           .batch = batch,
                           .batches = perEpoch,
                           .loss = 2.3 * std::exp(-x) + 0.1 * (batch % 7) / 7,
                           .accuracy = 1 - 0.9 * std::exp(-x),
                           .learningRate = 0.001 / epoch});
        }
    return all;
}

History historyOf(int epochs, double shift = 0) {
    History history;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        history.push_back({.epoch = epoch,
                           .loss = 2 * std::exp(-epoch) + shift,
                           .accuracy = 1 - 0.5 * std::exp(-epoch),
                           .valLoss = 0.3 + shift + 0.01 * std::abs(epoch - 3),
                           .valAccuracy = 0.95 - 0.01 * std::abs(epoch - 4)});
    return history;
}

struct Shown {
    HistoryPlot plot;
    QCustomPlot* inner = plot.findChild<QCustomPlot*>();

    explicit Shown(const std::string& figure = "loss", int epochs = 5) : plot(figure) {
        plot.resize(500, 300);
        plot.clear(epochs);
        const auto batches = batchesOf(epochs, 40);
        plot.addBatches({batches.constData(), std::size_t(batches.size())});
        for (const EpochRecord& epoch : historyOf(epochs)) plot.addEpoch(epoch);
        plot.show();
        inner->replot();
    }
    QPoint at(double x, double y) const {
        return QPointF(inner->xAxis->coordToPixel(x), inner->yAxis->coordToPixel(y)).toPoint();
    }
    void drag(QPoint from, QPoint to) { drawWithMouse(inner, {from, (from + to) / 2, to}); }
};

}  // namespace

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
    void zoomsAndGoesBack();
    void logarithmicAxis();
    void runsInTheirColours();
    void legendHidesARun();
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

void HistoryPlotTest::zoomsAndGoesBack() {
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
