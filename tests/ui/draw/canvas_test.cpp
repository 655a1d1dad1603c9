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
    void aStrokeEndsWithTheCanvas();
    void undoRedoClear();
    void otherButtonsDoNotDraw();
    void paintsOnlyWhatChanged();
    void tabletDraws();
    void undoneWhileDrawing();
    void inkIsWhereThePointerIs();
    void erasesPartsOfStrokes();
    void erasesUnderTheOtherEndOfThePen();
    void pressureAndSizeAreForTheEye();
    void fastLinesAreSmooth();
    void choosesDigits();
    void digitsThatTouchAreToldApart();
    void whatJoinsDigitsIsFaint();
    void thousandsOfStrokesComeInTurns();
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

/// Where the canvas goes, or becomes another sheet, with the button down, the next stroke is one of its own.
void CanvasTest::aStrokeEndsWithTheCanvas() {
    for (const bool hidden : {true, false}) {
        Canvas canvas;
        canvas.resize(280, 280);
        canvas.show();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {40, 40});
        hidden ? canvas.hide() : canvas.setSheetWidth(Canvas::wideSheet);
        canvas.show();
        canvas.setSheetWidth(canvasSize);
        drawWithMouse(&canvas, {{200, 40}, {200, 200}});
        QCOMPARE(canvas.strokes().size(), 2u);
        QCOMPARE(canvas.strokes()[0], (Stroke{{40, 40}}));
        canvas.undoStack().undo();
        QCOMPARE(canvas.strokes().size(), 1u);
    }
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

/// Also run with QT_SCALE_FACTOR 1.5 and 2: what a person points at becomes ink, to the device pixel.
void CanvasTest::inkIsWhereThePointerIs() {
    Canvas canvas;
    canvas.resize(301, 283);  // not square, and no whole number of canvas pixels
    canvas.setPenSize(PenSize::Fine);
    const QVector<QPoint> places{{60, 60}, {151, 141}, {240, 30}, {33, 251}};
    for (const QPoint& place : places) QTest::mouseClick(&canvas, Qt::LeftButton, {}, place);
    const QImage image = canvas.grab().toImage();
    const qreal ratio = image.devicePixelRatio();
    const QRgb ink = coloursOf(canvas.palette()).ink.rgb();
    for (const QPoint& place : places) {
        // The middle of all ink around the place.
        QPointF sum;
        int count = 0;
        for (int y = int((place.y() - 12) * ratio); y < int((place.y() + 12) * ratio); ++y)
            for (int x = int((place.x() - 12) * ratio); x < int((place.x() + 12) * ratio); ++x)
                if (image.pixel(x, y) == ink) sum += QPointF(x + 0.5, y + 0.5), ++count;
        QVERIFY(count > 20);
        const QPointF offset = sum / count / ratio - place;
        QVERIFY2(std::hypot(offset.x(), offset.y()) < 0.6, qPrintable(QString::number(offset.x())));
    }
}

void CanvasTest::erasesPartsOfStrokes() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{40, 140}, {240, 140}});  // two points only
    drawWithMouse(&canvas, {{40, 240}, {240, 240}});
    const auto before = canvas.strokes();
    canvas.setErasing(true);
    drawWithMouse(&canvas, {{140, 100}, {140, 180}});
    QCOMPARE(canvas.strokes().size(), 3u);
    QVERIFY(canvas.strokes()[0].back().x < 130 && canvas.strokes()[1].front().x > 150);
    QCOMPARE(canvas.strokes()[2], before[1]);
    const Colours colours = coloursOf(canvas.palette());
    canvas.setErasing(false);
    QCOMPARE(pixelAt(canvas, {140, 140}), colours.paper);
    QCOMPARE(pixelAt(canvas, {60, 140}), colours.ink);
    QCOMPARE(pixelAt(canvas, {140, 240}), colours.ink);
    canvas.undoStack().undo();  // the whole movement at once
    QCOMPARE(canvas.strokes(), before);
    QCOMPARE(pixelAt(canvas, {140, 140}), colours.ink);
    canvas.undoStack().redo();
    QCOMPARE(canvas.strokes().size(), 3u);

    const int steps = canvas.undoStack().count();
    canvas.setErasing(true);
    drawWithMouse(&canvas, {{20, 20}, {30, 20}});  // nothing is there
    QCOMPARE(canvas.undoStack().count(), steps);
}

namespace {

/// A pen's events, as a tablet sends them.
void sendTablet(Canvas& canvas, const QPointingDevice& device, QEvent::Type type, QPointF place,
                qreal pressure) {
    QTabletEvent event(type, &device, place, canvas.mapToGlobal(place), pressure, 0, 0, 0, 0, 0,
                       Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
    QCoreApplication::sendEvent(&canvas, &event);
}

QPointingDevice penEnd(QPointingDevice::PointerType end) {
    return {"pen", 1, QInputDevice::DeviceType::Stylus, end, QInputDevice::Capability::Pressure, 1, 1};
}

}  // namespace

void CanvasTest::erasesUnderTheOtherEndOfThePen() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{40, 140}, {240, 140}});
    const QPointingDevice eraser = penEnd(QPointingDevice::PointerType::Eraser);
    sendTablet(canvas, eraser, QEvent::TabletPress, {140, 130}, 0.5);
    sendTablet(canvas, eraser, QEvent::TabletMove, {140, 150}, 0.5);
    sendTablet(canvas, eraser, QEvent::TabletRelease, {140, 150}, 0);
    QCOMPARE(canvas.strokes().size(), 2u);
}

/// Wider lines on the canvas, the same points for the network.
void CanvasTest::pressureAndSizeAreForTheEye() {
    Canvas canvas;
    canvas.resize(280, 280);
    const QPointingDevice pen = penEnd(QPointingDevice::PointerType::Pen);
    for (const auto& [x, pressure] : {std::pair(60.0, 0.05), std::pair(200.0, 1.0)}) {
        sendTablet(canvas, pen, QEvent::TabletPress, {x, 60}, pressure);
        sendTablet(canvas, pen, QEvent::TabletMove, {x, 220}, pressure);
        sendTablet(canvas, pen, QEvent::TabletRelease, {x, 220}, pressure);
    }
    const Colours colours = coloursOf(canvas.palette());
    QCOMPARE(pixelAt(canvas, {68, 140}), colours.paper);
    QCOMPARE(pixelAt(canvas, {210, 140}), colours.ink);
    canvas.setPenSize(PenSize::Broad);
    drawWithMouse(&canvas, {{130, 60}, {130, 220}});
    QCOMPARE(pixelAt(canvas, {141, 140}), colours.ink);
    QCOMPARE(canvas.strokes()[0], (Stroke{{60, 60}, {60, 220}}));
    QCOMPARE(canvas.strokes()[2], (Stroke{{130, 60}, {130, 220}}));
}

/// Eight points of a circle, as a fast mouse leaves them: the line bends between them.
void CanvasTest::fastLinesAreSmooth() {
    Canvas canvas;
    canvas.resize(280, 280);
    QVector<QPoint> points;
    for (int i = 0; i <= 12; ++i)
        points << QPoint(int(140 + 80 * std::cos(i * 0.7853)), int(140 + 80 * std::sin(i * 0.7853)));
    drawWithMouse(&canvas, points);
    // A curve through the middles between points stays within 6 % of the circle; a straight line's middle
    // is 7.6 % inside of it, which the curve is as well, so its corners are what is looked at: no ink outside
    // of the pen.
    const Colours colours = coloursOf(canvas.palette());
    for (double turn : {0.7853, 2 * 0.7853, 3 * 0.7853})
        QCOMPARE(pixelAt(canvas, {140 + 87 * std::cos(turn), 140 + 87 * std::sin(turn)}), colours.paper);
    QCOMPARE(pixelAt(canvas, {140 + 77 * std::cos(0.7853 * 2), 140 + 77 * std::sin(0.7853 * 2)}),
             colours.ink);
}

void CanvasTest::choosesDigits() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{60, 60}, {60, 200}});
    drawWithMouse(&canvas, {{180, 60}, {180, 200}});
    canvas.setDigits({{wholeInk({&canvas.strokes()[0], 1}), "1", "99 %"},
                      {wholeInk({&canvas.strokes()[1], 1}), "7", "60 %"}},
                     1);
    QSignalSpy chosen(&canvas, &Canvas::digitChosen);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QTest::mouseMove(&canvas, {62, 100});
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last()[0].toInt(), 0);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last()[0].toInt(), 0);
    QTest::keyClick(&canvas, Qt::Key_Right);  // the last one is chosen already
    QCOMPARE(chosen.count(), 2);
    // The box is seen around the ink.
    QVERIFY(pixelAt(canvas, {180 - 14, 130}) != coloursOf(canvas.palette()).paper);
}

/// Neighbours' ink takes turns in tone, their boxes do not lie over each other.
void CanvasTest::digitsThatTouchAreToldApart() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{60, 60}, {120, 200}});
    drawWithMouse(&canvas, {{118, 60}, {118, 200}});
    drawWithMouse(&canvas, {{240, 60}, {240, 200}});
    QVector<DigitBox> boxes;
    for (std::size_t i = 0; i < 3; ++i) {
        InkGroup ink = wholeInk({&canvas.strokes()[i], 1});
        ink.pieces[0].stroke = i;
        boxes << DigitBox{ink, "1", "99 %"};
    }
    canvas.setDigits(boxes, 2);
    const DigitBoxes& digits = canvas.digits();
    const SheetPlace place{{}, 1};
    QVERIFY(digits.frame(0, place).right() < digits.frame(1, place).left());
    const Colours colours = coloursOf(canvas.palette());
    QCOMPARE(pixelAt(canvas, {66, 74}), colours.ink);
    const QColor second = pixelAt(canvas, {118, 70});
    QVERIFY(second != colours.ink && second != colours.paper);
    QCOMPARE(pixelAt(canvas, {240, 120}), colours.ink);  // stands apart
    canvas.setDigits({}, -1);
    QCOMPARE(pixelAt(canvas, {118, 70}), colours.ink);
}

void CanvasTest::whatJoinsDigitsIsFaint() {
    Canvas canvas;
    canvas.resize(280, 280);
    drawWithMouse(&canvas, {{60, 60}, {60, 130}, {60, 200}, {120, 160}, {180, 120}, {180, 130}, {180, 200}});
    const Stroke all = canvas.strokes()[0];
    const Stroke first(all.begin(), all.begin() + 3), last(all.begin() + 4, all.end());
    canvas.setDigits({{{{{0, 0, 2}}, {first}, boxOf({&first, 1})}, "1", "99 %"},
                      {{{{0, 4, 6}}, {last}, boxOf({&last, 1})}, "1", "99 %"}},
                     0);
    const Colours colours = coloursOf(canvas.palette());
    const QColor lead = pixelAt(canvas, {110, 167});
    QVERIFY(lead != colours.paper);
    QVERIFY(std::abs(lead.lightness() - colours.paper.lightness()) <
            std::abs(lead.lightness() - colours.ink.lightness()));
    QCOMPARE(pixelAt(canvas, {60, 100}), colours.ink);
    QCOMPARE(pixelAt(canvas, {180, 180}), colours.ink);
}

void CanvasTest::thousandsOfStrokesComeInTurns() {
    Canvas canvas;
    canvas.resize(280, 280);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    const Colours colours = coloursOf(canvas.palette());
    std::vector<Stroke> strokes(10000);
    for (int i = 0; i < 10000; ++i)
        strokes[std::size_t(i)] = {{float(i % 200), float(i % 93)}, {float(i % 97), 100 + float(i % 51)}};
    strokes.back() = {{100, 220}, {180, 220}};
    canvas.replace(strokes, "Many");
    QTRY_COMPARE(pixelAt(canvas, {140, 220}), colours.ink);
    drawWithMouse(&canvas, {{100, 260}, {180, 260}});
    QCOMPARE(pixelAt(canvas, {140, 260}), colours.ink);
    canvas.undoStack().undo();
    QTRY_COMPARE(pixelAt(canvas, {140, 260}), colours.paper);
    QTRY_COMPARE(pixelAt(canvas, {140, 220}), colours.ink);
    canvas.setErasing(true);
    drawWithMouse(&canvas, {{140, 200}, {140, 240}});
    canvas.setErasing(false);
    QTRY_COMPARE(pixelAt(canvas, {140, 220}), colours.paper);
    QTRY_COMPARE(pixelAt(canvas, {110, 220}), colours.ink);
    canvas.undoStack().undo();
    QTRY_COMPARE(pixelAt(canvas, {140, 220}), colours.ink);
    QTRY_COMPARE(pixelAt(canvas, {60, 80}), colours.ink);
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
