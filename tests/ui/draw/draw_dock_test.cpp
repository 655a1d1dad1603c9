#include "ui/draw/draw_dock.h"

#include <QtWidgets>

#include "core/ink/prepare.h"
#include "tests/ui/draw/dock.h"
#include "ui/draw/canvas.h"
#include "ui/draw/draw_tools.h"
#include "ui/draw/ink_preview.h"
#include "ui/draw/ink_steps_view.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

class DrawDockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void withoutANetwork();
    void readsAsTheNetworkDoes();
    void readsAnewWhenTheNetworkChanges();
    void keys();
    void latestDrawingWins();
    void saysWhereItIsNoDigit();
    void largeSheet();
    void readsANumber();
    void showsTheSteps();
    void tenThousandStrokes();
    void otherClassesAndSizes();
    void coloursAreNotForDrawings();
    void timeFromMoveToBars();
};

void DrawDockTest::withoutANetwork() {
    Dock d;
    QVERIFY(d.dock->findChild<QLabel*>("networkLabel")->text().contains("No network"));
    auto* train = d.dock->findChild<QPushButton*>("dockTrainButton");
    QVERIFY(train->isVisible());
    QSignalSpy wanted(d.dock, &DrawDock::trainingWanted);
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);

    // The image is made all the same.
    d.drawOne();
    QTRY_VERIFY(!d.preview->image().isNull() && d.preview->image().pixelIndex(14, 14) > 0);
    QCOMPARE(d.bars->winner(), -1);
}

void DrawDockTest::readsAsTheNetworkDoes() {
    Dock d;
    d.train();
    d.drawOne();
    QTRY_VERIFY(d.bars->winner() >= 0);

    const std::vector<float> image = prepareInk(d.canvas->strokes());
    Predictor predictor(d.session.network()->sharedArchitecture(), 1);
    std::ranges::copy(image, predictor.input().begin());
    const auto expected = predictor.predict(*d.session.network(), predictor.input(), 1);
    QTRY_VERIFY(std::ranges::equal(d.bars->probabilities(), expected));

    float sum = 0;
    for (float p : expected) sum += p;
    QVERIFY(std::abs(sum - 1) < 1e-4f);
    QCOMPARE(d.answer->text(), QString::number(std::ranges::max_element(expected) - expected.begin()));
    QVERIFY(d.dock->findChild<QLabel*>("networkLabel")->text().contains(d.session.networkTitle()));
    QCOMPARE(int(d.preview->image().pixelIndex(14, 14)), int(std::lround(image[14 * 28 + 14] * 255)));
}

void DrawDockTest::readsAnewWhenTheNetworkChanges() {
    Dock d;
    d.drawOne();
    d.train();  // nothing is drawn any more
    QTRY_VERIFY(d.bars->winner() >= 0);
}

void DrawDockTest::keys() {
    Dock d;
    QVERIFY(QTest::qWaitForWindowActive(&d.window));
    d.train();
    d.drawOne();  // and the canvas has the focus
    QTRY_VERIFY(d.bars->winner() >= 0);

    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(d.canvas->isEmpty());
    QTRY_COMPARE(d.bars->winner(), -1);
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(d.canvas->strokes().size(), 1u);
    QTest::keyClick(d.canvas, Qt::Key_Escape);
    QVERIFY(d.canvas->isEmpty());
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);  // clearing is undone as well
    QCOMPARE(d.canvas->strokes().size(), 1u);
    QTest::keyClick(d.canvas, Qt::Key_Delete);
    QVERIFY(d.canvas->isEmpty());
    QVERIFY(!d.dock->tools()->clearAction()->isEnabled());
}

void DrawDockTest::latestDrawingWins() {
    Reader reader;
    QSignalSpy finished(&reader, &Reader::finished);
    const auto dotAt = [](float x) { return std::vector<Stroke>{{{x, 100}, {x, 200}}}; };
    for (int i = 0; i < 500; ++i) reader.read(dotAt(float(i % 200)), nullptr);
    const auto last = std::vector<Stroke>{{{50, 50}, {230, 60}}};
    reader.read(last, nullptr);
    const std::vector<float> expected = prepareInk(last);
    const auto newest = [&] {
        return finished.isEmpty() ? nullptr : finished.last()[0].value<std::shared_ptr<const Reading>>();
    };
    QTRY_VERIFY(newest() && newest()->image == expected);
    QVERIFY2(finished.count() < 501, "drawings are queued");
}

void DrawDockTest::saysWhereItIsNoDigit() {
    Dock d;
    d.train();
    d.drawOne();
    QTRY_VERIFY(d.bars->winner() >= 0);
    auto* sureness = d.dock->findChild<QLabel*>("sureness");
    QVERIFY(sureness->text().contains('%'));

    QTemporaryDir folder;
    Network network = *d.session.network();
    network.leastCertainty = 0.999999f;
    saveKeras(network, folder.filePath("unsure.keras").toStdString());
    d.session.openNetwork(folder.filePath("unsure.keras"));
    QTRY_COMPARE(sureness->text(), QString("No digit"));
    QCOMPARE(d.bars->winner(), -1);  // none stands out, but the bars still say what it thought of
    QCOMPARE(d.bars->probabilities().size(), 10u);
}

void DrawDockTest::largeSheet() {
    Dock d;
    QVERIFY(QTest::qWaitForWindowActive(&d.window));
    d.window.setCentralWidget(new QTextEdit);
    QTRY_VERIFY(d.dock->width() < 600);
    const QSize before = d.window.size();
    const int width = d.dock->width();
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    QTest::mouseClick(d.dock->findChild<QToolButton*>("largeButton"), Qt::LeftButton);
    QPointer<QDialog> sheet = d.window.findChild<QDialog*>("largeSheet");
    QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
    QVERIFY(sheet->isVisible() && sheet->isAncestorOf(d.canvas));
    QTRY_VERIFY(sheet->isActiveWindow());
    QCOMPARE(d.canvas->strokes(), drawn);
    QVERIFY(d.canvas->sheet().width() > 2.4 * d.canvas->sheet().height());
    // Far right of where the small one ends.
    drawWithMouse(d.canvas,
                  {d.canvas->toWidget({600, 50}).toPoint(), d.canvas->toWidget({600, 200}).toPoint()});
    QCOMPARE(d.canvas->strokes().size(), 2u);
    QVERIFY(d.canvas->strokes()[1][0].x > 590);

    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(d.canvas->strokes(), drawn);
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(d.dock->findChild<QPushButton*>("bringBack"), Qt::LeftButton);
    QTRY_VERIFY(!sheet);
    QVERIFY(d.dock->isAncestorOf(d.canvas) && d.canvas->isVisible());
    QVERIFY(!d.dock->tools()->largeAction()->isChecked());
    QCOMPARE(d.canvas->strokes().size(), 2u);
    QVERIFY(d.canvas->sheetWidth() > 600);  // the sheet is as wide as its ink needs
    QCoreApplication::processEvents();
    QCOMPARE(d.window.size(), before);
    QCOMPARE(d.dock->width(), width);
}

void DrawDockTest::readsANumber() {
    Dock d;
    d.openShipped();
    QSignalSpy read(d.dock, &DrawDock::drawingRead);
    d.drawLine(60);
    QTRY_COMPARE(d.answer->text(), "1");
    QVERIFY(d.canvas->digits().isEmpty());  // one digit needs no box
    d.drawLine(140);
    d.drawLine(220);
    QTRY_COMPARE(d.answer->text(), "111");
    QCOMPARE(d.canvas->digits().boxes().size(), 3);
    QCOMPARE(d.canvas->digits().boxes()[1].digit, "1");
    QCOMPARE(d.canvas->digits().chosen(), 2);  // the last drawn

    // The arrow keys and the pointer choose whose bars and whose image are shown.
    QTest::keyClick(d.canvas, Qt::Key_Left);
    QCOMPARE(d.canvas->digits().chosen(), 1);
    QTest::mouseMove(d.canvas, d.canvas->toWidget({60, 120}).toPoint());
    QTRY_COMPARE(d.canvas->digits().chosen(), 0);
    const auto reading = read.last()[0].value<std::shared_ptr<const Reading>>();
    QCOMPARE(reading->chosen, 0);
    QCOMPARE(reading->image, prepareInk({&d.canvas->strokes()[0], 1}));
    QVERIFY(std::ranges::equal(d.bars->probabilities(), reading->digits[0].probabilities));

    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(d.answer->text(), "1");
    QVERIFY(d.canvas->digits().isEmpty());
}

void DrawDockTest::showsTheSteps() {
    Dock d;
    d.openShipped();
    d.drawOne();
    QTRY_COMPARE(d.answer->text(), "1");
    QTest::mouseClick(d.dock->findChild<QPushButton*>("stepsButton"), Qt::LeftButton);
    auto* dialog = d.dock->findChild<QDialog*>("howItSees");
    QVERIFY(dialog && dialog->isVisible());
    const auto* steps = dialog->findChild<InkStepsView*>("inkSteps");
    QCOMPARE(steps->stages().image, prepareInk(d.canvas->strokes()));
    QCOMPARE(dialog->findChild<QLabel*>("stepsAnswer")->text(), "1");
    QVERIFY(dialog->findChild<QLabel*>("stepsSureness")->text().contains('%'));
    // It follows the drawing.
    d.canvas->clear();
    QTRY_VERIFY(steps->stages().box.isEmpty());
    QCOMPARE(dialog->findChild<ProbabilityBars*>("stepsBars")->winner(), -1);
}

void DrawDockTest::tenThousandStrokes() {
    Dock d;
    d.openShipped();
    std::vector<Stroke> strokes(10000);
    for (int i = 0; i < 10000; ++i)
        strokes[std::size_t(i)] = {{float(i % 280), float(i % 173)}, {float(i % 97), float(i % 251)}};
    QSignalSpy read(d.dock, &DrawDock::drawingRead);
    QElapsedTimer clock;
    clock.start();
    d.canvas->replace(strokes, "Many");
    d.canvas->repaint();
    qInfo("10,000 strokes painted after %lld ms", clock.restart());
    d.drawLine(140);  // goes on as ever
    QCOMPARE(d.canvas->strokes().size(), 10001u);
    const std::vector<float> image = prepareInk(d.canvas->strokes());
    QTRY_VERIFY(d.dock->reading() && d.dock->reading()->image == image);
    qInfo("one more drawn and read after %lld ms", clock.restart());
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(d.canvas->strokes().size(), 10000u);
    QTest::keyClick(d.canvas, Qt::Key_Delete);
    QVERIFY(d.canvas->isEmpty());
}

void DrawDockTest::otherClassesAndSizes() {
    Dock d;
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    d.open({.input = Shape::image(14, 14, 1), .layers = parseLayers("flatten dense3-softmax")},
           {"a", "b", "c"});
    QTRY_COMPARE(d.bars->probabilities().size(), 3u);
    QCOMPARE(d.bars->classNames(), QStringList({"a", "b", "c"}));
    QVERIFY(QStringList({"a", "b", "c"}).contains(d.answer->text()));
    QCOMPARE(d.preview->image().size(), QSize(14, 14));
    QCOMPARE(d.canvas->strokes(), drawn);
}

void DrawDockTest::coloursAreNotForDrawings() {
    Dock d;
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    d.open({.input = Shape::image(32, 32, 3), .layers = parseLayers("flatten dense10-softmax")},
           d.session.network() ? std::vector<std::string>{}
                               : std::vector<std::string>{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    QVERIFY(d.dock->findChild<QLabel*>("networkLabel")->text().contains("32"));
    QTRY_VERIFY(d.dock->reading() && d.dock->reading()->network == d.session.network());
    QVERIFY(d.bars->probabilities().empty());
    QCOMPARE(d.canvas->strokes(), drawn);
}

/// Measured and printed, not judged: from the mouse's move to the bars that follow from it, with the network
/// that ships.
void DrawDockTest::timeFromMoveToBars() {
    Dock d;
    d.openShipped();
    std::vector<double> times;
    QTest::mousePress(d.canvas, Qt::LeftButton, {}, d.canvas->toWidget({140, 40}).toPoint());
    for (int i = 0; i < 60; ++i) {
        const QPointF place = d.canvas->toWidget({140.0f + float(i % 7), 45.0f + 3 * float(i)});
        QSignalSpy read(d.dock, &DrawDock::drawingRead);
        QElapsedTimer clock;
        clock.start();
        QMouseEvent move(QEvent::MouseMove, place, d.canvas->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(d.canvas, &move);
        QVERIFY(!read.isEmpty() || read.wait());
        d.bars->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    QTest::mouseRelease(d.canvas, Qt::LeftButton, {}, d.canvas->toWidget({140, 240}).toPoint());
    std::ranges::sort(times);
    qInfo("from move to bars: median %.2f ms, 95 of 100 within %.2f ms, most %.2f ms",
          times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

QTEST_MAIN(DrawDockTest)
#include "draw_dock_test.moc"
