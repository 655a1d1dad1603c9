// Whoever does not see the window, or has no mouse, gets everywhere.
#include <QAccessible>
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void everythingHasAName();
    void tabGoesRound_data();
    void tabGoesRound();
};

namespace {

/// Whether a person meets it by itself: no part of another widget, which has the name.
bool isMet(const QWidget* widget) {
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
        widget->objectName().startsWith("qt_"))
        return false;
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QMenu*>(widget) ||
        qobject_cast<const QLabel*>(widget))
        return false;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent))
            return false;
    return true;
}

QString path(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? widget->metaObject()->className()
                                                     : widget->objectName());
    return names.join('/');
}

}  // namespace

void AccessibilityTest::everythingHasAName() {
    MainWindow window;
    window.show();
    window.session().setData(smallData());
    QStringList nameless;
    for (const QAction* page : window.findChildren<QAction*>()) {
        if (!window.findChild<QWidget*>(page->objectName() + "Page")) continue;
        window.showPage(page->objectName());
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (!isMet(widget)) continue;
            // The name, the text of a button, or the label whose buddy it is.
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
                nameless << path(widget);
        }
    }
    nameless.removeDuplicates();
    for (const QString& widget : nameless) qWarning("without a name: %s", qPrintable(widget));
    QVERIFY(nameless.isEmpty());
}

void AccessibilityTest::tabGoesRound_data() {
    QTest::addColumn<QString>("page");
    MainWindow window;
    for (const auto* group : window.findChildren<QActionGroup*>())
        for (const QAction* action : group->actions())
            if (window.findChild<QWidget*>(action->objectName() + "Page"))
                QTest::newRow(qPrintable(action->objectName())) << action->objectName();
}

/// From widget to widget by Tab, each in sight and within the window, and back to the first one.
void AccessibilityTest::tabGoesRound() {
    QFETCH(QString, page);
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.session().setData(smallData());
    window.showPage(page);
    QTRY_VERIFY(window.findChild<QWidget*>(page + "Page")->isVisible());
    auto* first = window.findChild<QWidget*>(page + "Button");
    first->setFocus(Qt::TabFocusReason);
    QVERIFY(first->hasFocus());
    QSet<QWidget*> reached;
    for (int i = 0; i < 150; ++i) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY2(focus->isVisible(), qPrintable(path(focus)));
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == first) break;
    }
    QVERIFY2(first->hasFocus(), qPrintable(path(QApplication::focusWidget())));
    bool inPage = false, inDock = false;
    for (const QWidget* widget : reached) {
        inPage |= window.findChild<QWidget*>(page + "Page")->isAncestorOf(widget);
        inDock |= window.findChild<QWidget*>("drawDock")->isAncestorOf(widget);
    }
    QVERIFY(inPage && inDock);
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
