// "It was a ...": by mouse and by keys.
#include "ui/draw/teach_bar.h"

#include <QtWidgets>

#include "tests/support/files.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/session/kept_drawings.h"
#include "ui/widgets/digit_row.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// A canvas with the bar below it.
struct Bar {
    Folder folder;
    KeptDrawings kept{QString::fromStdString(folder.path("drawings.jsonl").string())};
    QWidget window;
    Canvas* canvas = new Canvas;
    TeachBar* bar = new TeachBar(&kept, canvas);
    QLabel* title = bar->findChild<QLabel*>("teachTitle");
    QToolButton* undo = bar->findChild<QToolButton*>("teachUndo");
    QLineEdit* number = bar->findChild<QLineEdit*>("teachNumber");

    Bar() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(canvas);
        column->addWidget(bar);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    QToolButton* digit(const QString& name) const { return bar->findChild<QToolButton*>("digit" + name); }
    /// Two upright lines, read as "17".
    void drawNumber() {
        draw(80);
        draw(200);
        QVector<DigitBox> boxes;
        for (std::size_t i = 0; i < 2; ++i)
            boxes << DigitBox{wholeInk({&canvas->strokes()[i], 1}), i == 0 ? "1" : "7", "99 %"};
        canvas->setDigits(boxes, 1);
    }
    std::vector<Stroke> draw(float x = 140) {
        const auto at = [&](float y) { return canvas->toWidget({x, y}).toPoint(); };
        drawWithMouse(canvas, {at(50), at(100), at(200)});
        return canvas->strokes();
    }
};

}  // namespace

class TeachBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void keepsByMouse();
    void keepsByKeys();
    void takesBack();
    void alongTheRowByKeys();
    void keepsANumber();
    void saysThatANumberDoesNotFit();
};

void TeachBarTest::keepsByMouse() {
    Bar b;
    QVERIFY(!b.digit("3")->isEnabled());  // nothing is drawn
    const auto drawn = b.draw();
    QTest::mouseClick(b.digit("3"), Qt::LeftButton);
    QCOMPARE(b.kept.count(), 1);
    QCOMPARE(b.kept.all()[0]->label, 3);
    QCOMPARE(b.kept.all()[0]->strokes, drawn);
    QVERIFY(b.canvas->isEmpty() && b.canvas->hasFocus());
    QCOMPARE(b.title->text(), QString("Kept as a 3"));
    QVERIFY(!b.digit("3")->isChecked());

    b.draw();
    QCOMPARE(b.title->text(), QString("It was a"));
    QTest::mouseClick(b.digit("None"), Qt::LeftButton);
    QCOMPARE(b.kept.all()[1]->label, int(noClass));

    QSignalSpy wanted(b.bar, &TeachBar::drawingsWanted);
    auto* all = b.bar->findChild<QToolButton*>("teachAll");
    QVERIFY(all->text().contains('2'));
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TeachBarTest::keepsByKeys() {
    Bar b;
    QTest::keyClick(b.canvas, Qt::Key_7);  // nothing is drawn
    QCOMPARE(b.kept.count(), 0);
    b.draw();
    QTest::keyClick(b.canvas, Qt::Key_7);
    b.draw();
    QTest::keyClick(b.canvas, Qt::Key_N);
    b.draw();
    QTest::keyClick(b.canvas, Qt::Key_0, Qt::KeypadModifier);
    QCOMPARE(b.kept.count(), 3);
    QCOMPARE(b.kept.all()[0]->label, 7);
    QCOMPARE(b.kept.all()[1]->label, int(noClass));
    QCOMPARE(b.kept.all()[2]->label, 0);
}

void TeachBarTest::takesBack() {
    Bar b;
    b.draw(100);
    QTest::keyClick(b.canvas, Qt::Key_1);
    const auto drawn = b.draw();
    QTest::keyClick(b.canvas, Qt::Key_2);
    QVERIFY(b.undo->isVisible());
    QTest::mouseClick(b.undo, Qt::LeftButton);
    QCOMPARE(b.kept.count(), 1);
    QCOMPARE(b.canvas->strokes(), drawn);
    QVERIFY(!b.undo->isVisible());

    // Not what somebody has done since.
    QTest::keyClick(b.canvas, Qt::Key_2);
    b.kept.relabel({b.kept.all()[0]}, 5);
    QVERIFY(!b.undo->isVisible());
}

void TeachBarTest::alongTheRowByKeys() {
    Bar b;
    b.draw();
    b.digit("0")->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), b.digit("4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(b.kept.all().back()->label, 3);
    b.draw();
    b.digit("0")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(b.digit("0"), Qt::Key_8);
    QCOMPARE(b.kept.all().back()->label, 8);
}

/// Each digit is a drawing of its own; one step takes them all back.
void TeachBarTest::keepsANumber() {
    Bar b;
    QVERIFY(!b.number->isVisible());
    b.drawNumber();
    QTRY_VERIFY(b.number->isVisible() && !b.digit("3")->isVisible());
    QCOMPARE(b.number->text(), "17");  // as it is read
    const auto drawn = b.canvas->strokes();
    QTest::mouseClick(b.bar->findChild<QPushButton*>("teachKeepNumber"), Qt::LeftButton);
    QCOMPARE(b.kept.count(), 2);
    for (std::size_t i = 0; i < 2; ++i) QCOMPARE(b.kept.all()[i]->strokes, std::vector<Stroke>{drawn[i]});
    QCOMPARE(b.kept.all()[0]->label, 1);
    QCOMPARE(b.kept.all()[1]->label, 7);
    QVERIFY(b.canvas->isEmpty() && b.canvas->hasFocus() && !b.number->isVisible());
    QCOMPARE(b.title->text(), "Kept as 17");
    QTest::mouseClick(b.undo, Qt::LeftButton);
    QCOMPARE(b.kept.count(), 0);
    QCOMPARE(b.canvas->strokes(), drawn);

    // The first digit's key on the canvas begins another answer; a new reading does not change it.
    b.canvas->clear();
    b.drawNumber();
    QTest::keyClick(b.canvas, Qt::Key_3);
    QCOMPARE(QApplication::focusWidget(), b.number);
    const QVector<DigitBox> boxes = b.canvas->digits().boxes();
    b.canvas->setDigits(boxes, 0);
    QCOMPARE(b.number->text(), "3");
    QTest::keyClicks(b.number, "-");
    QTest::keyClick(b.number, Qt::Key_Return);
    QCOMPARE(b.kept.count(), 2);
    QCOMPARE(b.kept.all()[0]->label, 3);
    QCOMPARE(b.kept.all()[1]->label, int(noClass));
}

void TeachBarTest::saysThatANumberDoesNotFit() {
    Bar b;
    b.drawNumber();
    QTest::keyClick(b.canvas, Qt::Key_4);
    QTest::keyClicks(b.number, "x56");  // letters are not taken
    QCOMPARE(b.number->text(), "456");
    QTest::keyClick(b.number, Qt::Key_Return);
    QCOMPARE(b.kept.count(), 0);
    QVERIFY(!b.canvas->isEmpty());
    QCOMPARE(b.title->text(), "There are 2 boxes, not 3");
    QTest::keyClick(b.number, Qt::Key_Backspace);
    QCOMPARE(b.title->text(), "It was the number");
    QTest::keyClick(b.number, Qt::Key_Return);
    QCOMPARE(b.kept.count(), 2);
}

QTEST_MAIN(TeachBarTest)
#include "teach_bar_test.moc"
