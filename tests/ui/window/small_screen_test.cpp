// Every page at 1280 x 720, the smallest screen: all of it fits, nothing is cut off; photographed for people
// to look at. QT_SCALE_FACTOR=2 or 1.5 before the program's name photographs a screen of such a scale.
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/pages/data/averages_tab.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class SmallScreenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void emptyPages();
    void filledPages();
    void dataTabs();
    void palette();

private:
    void look(MainWindow& window, const QString& name);
};

namespace {

constexpr QSize smallest(1280, 720);

QString describe(const QWidget* widget) {
    QStringList names;
    for (const QWidget* w = widget; w; w = w->parentWidget())
        if (!w->objectName().isEmpty()) names.prepend(w->objectName());
    return names.join('/');
}

QStringList pages(const MainWindow& window) {
    QStringList names;
    for (const auto* page : window.findChildren<QWidget*>(QRegularExpression("Page$")))
        if (page->parentWidget() == window.findChild<QWidget*>("pages"))
            names << page->objectName().chopped(4);
    return names;
}

/// What is too narrow for its text, or has a bar to scroll sideways.
QStringList cutOff(const MainWindow& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() < label->minimumSizeHint().width())
            found << describe(label) + ": " + label->text();
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool onlyIcon =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !onlyIcon &&
            button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width())
            found << describe(button) + ": " + button->text();
        if (const auto* area = qobject_cast<const QScrollArea*>(widget);
            area && area->horizontalScrollBar()->isVisible())
            found << describe(area) + " scrolls sideways";
    }
    return found;
}

}  // namespace

void SmallScreenTest::look(MainWindow& window, const QString& name) {
    QDir folder(QCoreApplication::applicationDirPath() + "/../../screenshots");
    QVERIFY(folder.mkpath("."));
    const int scale = int(100 * window.devicePixelRatioF());
    for (Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        window.setAppearance(appearance);
        QTRY_COMPARE(isDark(window.palette()), appearance == Appearance::Dark);
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        const QString file =
            QString("small-%1-%2%3.png")
                .arg(name, appearanceName(appearance), scale == 100 ? QString() : QString("-%1").arg(scale));
        QVERIFY(window.grab().save(folder.filePath(file)));
    }
    QVERIFY2(window.size() == smallest,
             qPrintable(
                 QString("%1 makes the window %2 x %3").arg(name).arg(window.width()).arg(window.height())));
    const QStringList found = cutOff(window);
    for (const QString& what : found) qWarning("%s: cut off: %s", qPrintable(name), qPrintable(what));
    QVERIFY(found.isEmpty());
}

void SmallScreenTest::emptyPages() {
    MainWindow window;
    window.resize(smallest);
    window.show();
    for (const QString& page : pages(window)) {
        window.showPage(page);
        look(window, "empty-" + page);
    }
}

void SmallScreenTest::filledPages() {
    MainWindow window;
    window.resize(smallest);
    window.show();
    Session& session = window.session();
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(3));
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.startTraining();
    QVERIFY(ended.wait(60000));
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 60000);
    const QStringList all = pages(window);
    QVERIFY(all.size() >= 5);
    for (const QString& page : all) {
        window.showPage(page);
        look(window, page);
    }
}

void SmallScreenTest::dataTabs() {
    MainWindow window;
    window.resize(smallest);
    window.show();
    window.session().setData(smallData());
    TrainingSettings settings;
    settings.augment = "strong";
    window.session().setDesign(smallSpec(), settings);
    auto* tabs = window.findChild<QTabBar*>("dataTabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (auto* averages = window.findChild<AveragesTab*>("dataAverages"); averages->isVisible())
            QTRY_VERIFY_WITH_TIMEOUT(!averages->statistics().empty(), 30000);
        look(window, QString("data-tab-%1").arg(tab));
    }
}

void SmallScreenTest::palette() {
    MainWindow window;
    window.resize(smallest);
    window.show();
    window.findChild<QAction*>("commands")->trigger();
    QTest::keyClicks(window.findChild<QLineEdit*>("commandLine"), "tra");
    look(window, "palette");
}

QTEST_MAIN(SmallScreenTest)
#include "small_screen_test.moc"
