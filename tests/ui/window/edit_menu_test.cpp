// Undo and redo go to what is being worked on.
#include <QtWidgets>

#include "core/train/preset.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class EditMenuTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void goesToTheFocus();
    void fieldsKeepTheirOwn();
    void reachesTheLargeSheet();
};

void EditMenuTest::goesToTheFocus() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* undo = window.findChild<QAction*>("undo");
    auto* redo = window.findChild<QAction*>("redo");
    auto* canvas = window.findChild<Canvas*>("canvas");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());

    drawWithMouse(canvas, {{60, 60}, {120, 160}});
    canvas->setFocus();
    QCOMPARE(canvas->strokes().size(), std::size_t(1));
    QVERIFY(undo->isEnabled());
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(canvas->isEmpty());
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas->strokes().size(), std::size_t(1));

    // On the Model page the same keys are the design's; the drawing stays.
    window.showPage("model");
    auto* layers = window.findChild<QTableView*>("modelLayers");
    layers->setFocus();
    QVERIFY(!undo->isEnabled());
    const int before = layers->model()->rowCount();
    QTest::keyClick(layers, Qt::Key_Delete);
    QCOMPARE(layers->model()->rowCount(), before - 1);
    QVERIFY2(undo->text().contains("Remove"), qPrintable(undo->text()));
    QTest::keyClick(layers, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(layers->model()->rowCount(), before);
    QCOMPARE(canvas->strokes().size(), std::size_t(1));
    QTest::keyClick(layers, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(layers->model()->rowCount(), before - 1);

    // A design is not changed behind the back of who looks at another page.
    window.showPage("results");
    window.findChild<QWidget*>("resultsButton")->setFocus();
    undo->trigger();
    QCOMPARE(layers->model()->rowCount(), before - 1);
    QVERIFY(canvas->isEmpty());
}

void EditMenuTest::fieldsKeepTheirOwn() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage("model");
    auto* line = window.findChild<QLineEdit*>("modelLine");
    line->setFocus();
    const QString text = line->text();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, " x");
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), text);
}

void EditMenuTest::reachesTheLargeSheet() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    auto* sheet = window.findChild<QDialog*>("largeSheet");
    QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
    auto* canvas = sheet->findChild<Canvas*>("canvas");
    drawWithMouse(canvas, {{60, 60}, {120, 160}});
    QCOMPARE(canvas->strokes().size(), std::size_t(1));
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(canvas->isEmpty());
    QTest::keyClick(canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas->strokes().size(), std::size_t(1));
}

QTEST_MAIN(EditMenuTest)
#include "edit_menu_test.moc"
