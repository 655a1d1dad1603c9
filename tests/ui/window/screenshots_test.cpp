// Writes a picture of every page, light and dark, into the build folder, for people to look at.
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/inside/walk_view.h"
#include "ui/widgets/probability_bars.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class ScreenshotsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPage();

private:
    void take(MainWindow& window, const QString& name);
};

/// Saves the window in both appearances, and sees that there is something on it.
void ScreenshotsTest::take(MainWindow& window, const QString& name) {
    QDir folder(QCoreApplication::applicationDirPath() + "/../../screenshots");
    QVERIFY(folder.mkpath("."));
    for (Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        window.setAppearance(appearance);
        QTRY_COMPARE(isDark(window.palette()), appearance == Appearance::Dark);
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();  // what was queued for drawing
        const QImage image = window.grab().toImage();
        const QString file = folder.filePath(name + '-' + appearanceName(appearance) + ".png");
        QVERIFY2(image.save(file), qPrintable(file));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 20, qPrintable(name));
    }
}

void ScreenshotsTest::everyPage() {
    isolate();
    MainWindow window;
    window.resize(1280, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Session& session = window.session();
    for (const char* page : {"train", "results"}) {
        window.showPage(page);
        take(window, QString("empty-") + page);
    }

    session.setData(smallData());
    session.setDesign(smallSpec(), smallSettings(6));
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.startTraining();
    QVERIFY(ended.wait(60000));
    QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 60000);
    auto* canvas = window.findChild<Canvas*>("canvas");
    QVector<QPoint> points;
    for (float t = 0; t < 1; t += 0.02f)  // a six
        points << canvas
                      ->toWidget({170 - 90 * t - 20 * std::sin(9 * t) * t,
                                  40 + 190 * t - 60 * std::max(0.f, t - 0.6f)})
                      .toPoint();
    drawWithMouse(canvas, points);
    QTRY_VERIFY(window.findChild<ProbabilityBars*>("probabilityBars")->winner() >= 0);
    for (const char* page : {"data", "model", "train", "results", "runs", "drawings", "compare"}) {
        window.showPage(page);
        take(window, page);
    }
    window.showPage("results");
    auto* tabs = window.findChild<QTabBar*>("resultsTabs");
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        take(window, QString("results-%1").arg(tab));
    }
    window.findChild<QPushButton*>("resultsCloser")->click();
    window.findChild<QComboBox*>("closerMap")->setCurrentIndex(2);
    take(window, "results-closer");
    window.showPage("inside");
    auto* inside = window.findChild<InsidePage*>("insidePage");
    auto* sections = window.findChild<QTabBar*>("insideTabs");
    for (int i = sections->count() - 1; i >= 0; --i) {
        sections->setCurrentIndex(i);
        QTRY_VERIFY_WITH_TIMEOUT(inside->isSettled(), 60000);
        take(window, QString("inside-") + sections->tabData(i).toString());
    }
    auto* view = window.findChild<WalkView*>("insideView");
    view->setStep(11 * 28 + 15);
    take(window, "inside-step");
    view->setStep(28 * 28 + 6 * 14 + 7);
    take(window, "inside-pooling");
    window.showPage("data");
    window.findChild<QComboBox*>("dataValues")->setCurrentIndex(1);
    take(window, "data-values");

    // A network that learns its images by heart, all that can be set, and the same with dropout over it.
    TrainingSettings settings = smallSettings(12);
    settings.metrics = {"f1"};
    settings.schedule = CosineDecay{};
    settings.callbacks = {EarlyStopping{.patience = 30}};
    session.setDesign({.layers = parseLayers("flatten dense256-relu dense10-softmax")}, settings);
    window.showPage("model");
    for (const char* section : {"fitCallbacks", "fitMetrics", "fitData"}) {
        auto* button = window.findChild<QWidget*>(section)->findChild<QToolButton*>();
        button->click();
        QCoreApplication::processEvents();
        window.findChild<QScrollArea*>()->ensureWidgetVisible(button, 0, 600);
        take(window, QString("model-") + section);
        button->click();
    }
    window.showPage("train");
    session.startTraining();
    QVERIFY(ended.wait(60000));
    take(window, "train-lesson");
    session.tryWithDropout();
    QVERIFY(ended.wait(60000));
    take(window, "train-compared");
}

QTEST_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
