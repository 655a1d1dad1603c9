#include "ui/draw/canvas.h"

#include "tests/ui/support.h"
#include "ui/theme/theme.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// Sums the area that is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    int area = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                area += rect.width() * rect.height();
        return false;
    }
};

QColor pixelAt(QWidget& widget, QPointF place) {
    const QImage image = widget.grab().toImage();
    return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

}  // namespace

class CanvasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void drawsAStroke();
    void aClickIsADot();
    void unitsDoNotDependOnTheSize();
    void staysOnTheSheet();
    void undoRedoClear();
    void otherButtonsDoNotDraw();
    void paintsOnlyWhatChanged();
    void tabletDraws();
    void undoneWhileDrawing();
};

void CanvasTest::drawsAStroke() {
    Canvas canvas;
    canvas.resize(280, 280);
    QSignalSpy changed(&canvas, &Canvas::strokesChanged);
    drawWithMouse(&canvas, {{140, 40}, {140, 120}, {140, 240}});
    QCOMPARE(canvas.strokes().size(), 1u);
    QCOMPARE(canvas.strokes()[0], (Stroke{{140, 40}, {140, 120}, {140, 240}}));
    QVERIFY(changed.count() >= 3);  // while the stroke is drawn, too

    const Colours colours = coloursOf(canvas.palette());
    QCOMPARE(pixelAt(canvas, {140, 150}), colours.ink);
    QCOMPARE(pixelAt(canvas, {140, 238}), colours.ink);  // to its very end
    QCOMPARE(pixelAt(canvas, {60, 150}), colours.paper);
}

void CanvasTest::aClickIsADot() {
    Canvas canvas;
    canvas.resize(280, 280);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {100, 100});
    QCOMPARE(canvas.strokes(), (std::vector<Stroke>{{{100, 100}}}));
    QCOMPARE(pixelAt(canvas, {100, 100}), coloursOf(canvas.palette()).ink);
}

void CanvasTest::unitsDoNotDependOnTheSize() {
    Canvas canvas;
    canvas.resize(560, 700);  // the sheet is 560 x 560, 70 below the top
    drawWithMouse(&canvas, {{0, 70}, {280, 350}, {560, 630}});
    QCOMPARE(canvas.strokes()[0], (Stroke{{0, 0}, {140, 140}, {280, 280}}));
    QCOMPARE(canvas.toWidget({140, 140}), QPointF(280, 350));
    canvas.resize(140, 140);
    QCOMPARE(pixelAt(canvas, {70, 70}), coloursOf(canvas.palette()).ink);
}

void CanvasTest::staysOnTheSheet() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{100, 100}, {-50, 500}});
    QCOMPARE(canvas.strokes()[0].back(), (Point{0, canvasSize}));
}

void CanvasTest::undoRedoClear() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{40, 40}, {40, 200}});
    const auto one = canvas.strokes();
    drawWithMouse(&canvas, {{200, 40}, {200, 200}});
    const auto two = canvas.strokes();
    canvas.undoStack().undo();
    QCOMPARE(canvas.strokes(), one);
    QCOMPARE(pixelAt(canvas, {200, 120}), coloursOf(canvas.palette()).paper);
    canvas.undoStack().redo();
    QCOMPARE(canvas.strokes(), two);
    canvas.clear();
    QVERIFY(canvas.isEmpty());
    canvas.clear();  // nothing to clear: nothing to undo
    canvas.undoStack().undo();
    QCOMPARE(canvas.strokes(), two);
}

void CanvasTest::otherButtonsDoNotDraw() {
    Canvas canvas;
    canvas.resize(280, 280);
    QTest::mouseClick(&canvas, Qt::RightButton, {}, {100, 100});
    QVERIFY(canvas.isEmpty());
}

void CanvasTest::paintsOnlyWhatChanged() {
    Canvas canvas;
    canvas.resize(280, 280);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {140, 140});
    QCoreApplication::processEvents();
    PaintWatch watch(&canvas);
    QMouseEvent move(QEvent::MouseMove, QPointF(150, 140), canvas.mapToGlobal(QPointF(150, 140)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &move);
    QTRY_VERIFY(watch.area > 0);
    QVERIFY2(watch.area < 50 * 50, qPrintable(QString::number(watch.area)));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {150, 140});
}

void CanvasTest::tabletDraws() {
    Canvas canvas;
    canvas.resize(280, 280);
    const auto send = [&](QEvent::Type type, QPointF place) {
        QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), place, canvas.mapToGlobal(place),
                           0.5, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(&canvas, &event);
        QVERIFY(event.isAccepted());  // or a mouse event would follow and draw it twice
    };
    send(QEvent::TabletPress, {50.5, 60});
    send(QEvent::TabletMove, {80.25, 60});
    send(QEvent::TabletRelease, {80.25, 60});
    QCOMPARE(canvas.strokes(), (std::vector<Stroke>{{{50.5, 60}, {80.25, 60}}}));
}

void CanvasTest::undoneWhileDrawing() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{40, 40}, {40, 200}});
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {100, 100});
    canvas.undoStack().undo();
    QVERIFY(canvas.isEmpty());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {120, 100});
    QVERIFY(canvas.isEmpty());
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
