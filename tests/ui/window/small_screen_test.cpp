// Every page on a screen of 1280 x 720, the smallest, in every language: all of it fits beside the window's
// frame and the first steps, nothing is cut off; photographed for people to look at. QT_SCALE_FACTOR=2 or 1.5
// before the program's name photographs a screen of such a scale.
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/images/image_grid.h"
#include "ui/pages/data/averages_tab.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class SmallScreenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void cleanup();
    void emptyPages_data() { languageRows(); }
    void emptyPages();
    void filledPages_data() { languageRows(); }
    void filledPages();
    void manyRows();
    void dataTabs();
    void palette();

private:
    void languageRows();
    void look(MainWindow& window, const QString& name);
};

namespace {

constexpr QSize smallest(1280, 680);  // what a frame with a title leaves of the screen

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

/// The least size of each part of the window.
QString whatIsTooLarge(const MainWindow& window) {
    QStringList parts{QString("the window is %1 x %2").arg(window.width()).arg(window.height())};
    const auto add = [&](const QWidget* part) {
        const QSize least = part->minimumSizeHint();
        parts << QString("%1 needs %2 x %3").arg(describe(part)).arg(least.width()).arg(least.height());
    };
    for (const char* name : {"welcomeStrip", "navigation", "drawDock"})
        if (const auto* part = window.findChild<QWidget*>(name)) add(part);
    const auto* stack = window.findChild<QStackedWidget*>("pages");
    for (int i = 0; i < stack->count(); ++i) add(stack->widget(i));
    return parts.join("; ");
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

void SmallScreenTest::languageRows() {
    QTest::addColumn<QString>("language");
    for (const Language& language : languages()) QTest::newRow(qPrintable(language.name)) << language.name;
}

void SmallScreenTest::cleanup() {
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) delete translator;
    QLocale::setDefault(QLocale::c());
}

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
    QVERIFY2(window.size() == smallest, qPrintable(QString("%1: %2").arg(name, whatIsTooLarge(window))));
    const QStringList found = cutOff(window);
    for (const QString& what : found) qWarning("%s: cut off: %s", qPrintable(name), qPrintable(what));
    QVERIFY(found.isEmpty());
}

void SmallScreenTest::emptyPages() {
    QFETCH(QString, language);
    applyLanguage(language);
    MainWindow window;
    window.resize(smallest);
    window.show();
    for (const QString& page : pages(window)) {
        window.showPage(page);
        look(window, "empty-" + page + '-' + language);
    }
}

void SmallScreenTest::filledPages() {
    QFETCH(QString, language);
    applyLanguage(language);
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
        look(window, page + '-' + language);
    }
}

/// Data and Runs are lists first of all: there is room to look through them.
void SmallScreenTest::manyRows() {
    MainWindow window;
    window.resize(smallest);
    window.show();
    QVERIFY(window.findChild<QWidget*>("welcomeStrip")->isVisible());
    Session& session = window.session();
    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(2));
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.startTraining();
    QVERIFY(ended.wait(60000));
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 60000);
    window.showPage("data");
    auto* grid = window.findChild<ImageGrid*>("dataGrid");
    QTRY_VERIFY(grid->viewport()->height() >= 4 * grid->gridSize().height());
    window.showPage("runs");
    auto* runs = window.findChild<QTableView*>("runsTable");
    QTRY_VERIFY(runs->model()->rowCount() > 0);
    QTRY_VERIFY(runs->viewport()->height() >= 4 * runs->rowHeight(0));
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
