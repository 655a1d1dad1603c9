// What the window knows at its next start, and what is let go over it.
#include <QtWidgets>

#include "core/format/network_file.h"
#include "tests/ui/support.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"

using namespace inkling;
using namespace inkling::test;

namespace {

QString makeModel(const QTemporaryDir& folder, const QString& name) {
    const QString file = folder.filePath(name);
    saveNetwork(Network(smallSpec()), file.toStdString());
    return file;
}

QStringList entries(const MainWindow& window) {
    QStringList texts;
    for (const QAction* action : window.findChild<QMenu*>("recentMenu")->actions())
        if (!action->isSeparator()) texts << action->text();
    return texts;
}

QMimeData* fileData(const QString& file) {
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

}  // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { QSettings().clear(); }
    void layoutAndPage();
    void design();
    void lastModel();
    void recentFiles();
    void recentMenuOpensAndClears();
    void dropsOpen();
    void dropsOfOtherThingsAreLeftAlone();
};

void MemoryTest::layoutAndPage() {
    QByteArray state;
    {
        MainWindow window;
        window.show();
        QCOMPARE(window.size(), QSize(1280, 820));
        window.resize(1400, 860);
        window.showPage("model");
        auto* splitter = window.findChild<QSplitter*>("modelSplitter");
        QVERIFY(splitter);
        splitter->setSizes({400, 700});
        state = splitter->saveState();
        QVERIFY(window.close());
    }
    MainWindow next;
    next.show();
    QCOMPARE(next.size(), QSize(1400, 860));
    QCOMPARE(next.page(), QString("model"));
    QCOMPARE(next.findChild<QSplitter*>("modelSplitter")->saveState(), state);
}

void MemoryTest::design() {
    TrainingSettings settings = smallSettings(7);
    settings.schedule = CosineDecay{.warmupEpochs = 2};
    settings.augment = "rotation=15";
    {
        MainWindow window;
        window.show();
        window.session().setDesign(smallSpec(), settings);
        QVERIFY(window.close());
    }
    {
        MainWindow next;
        QCOMPARE(next.session().spec(), smallSpec());
        QCOMPARE(next.session().settings(), settings);
    }
    QSettings().setValue("training", "{ no JSON");
    MainWindow broken;
    QCOMPARE(broken.session().spec(), Session().spec());
}

void MemoryTest::lastModel() {
    QTemporaryDir folder;
    const QString file = makeModel(folder, "last.keras");
    {
        MainWindow window;
        window.session().openNetwork(file);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().network(), 30000);
    }
    for (const bool there : {true, false}) {
        if (!there) QVERIFY(QFile::remove(file));
        MainWindow next;
        QSignalSpy failed(&next.session(), &Session::failed);
        next.open();
        QTRY_VERIFY_WITH_TIMEOUT(next.session().network(), 30000);
        QCOMPARE(next.session().networkTitle() == "last.keras", there);
        QCOMPARE(failed.count(), 0);
    }
}

void MemoryTest::recentFiles() {
    QTemporaryDir folder;
    QStringList made;
    RecentFiles recent("testFiles");
    for (int i = 0; i <= RecentFiles::most; ++i) {
        made << folder.filePath(QString::number(i));
        QVERIFY(QFile(made.last()).open(QIODevice::WriteOnly));
        recent.add(made.last());
    }
    QCOMPARE(recent.files().size(), RecentFiles::most);  // the oldest has gone
    QCOMPARE(recent.files().first(), made.last());
    recent.add(made[3]);
    QCOMPARE(recent.files().first(), made[3]);
    QCOMPARE(recent.files().count(made[3]), 1);
    QVERIFY(QFile::remove(made[3]));
    QVERIFY(!RecentFiles("testFiles").files().contains(made[3]));
    recent.clear();
    QVERIFY(RecentFiles("testFiles").files().isEmpty());
}

void MemoryTest::recentMenuOpensAndClears() {
    QTemporaryDir folder;
    const QString file = makeModel(folder, "a & b.keras");
    {
        MainWindow window;
        QVERIFY(!window.findChild<QMenu*>("recentMenu")->menuAction()->isEnabled());
        window.session().openNetwork(file);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().network(), 30000);
    }
    MainWindow window;
    QVERIFY(entries(window).first().startsWith("a && b.keras in "));
    for (QAction* action : window.findChild<QMenu*>("recentMenu")->actions())
        if (action->text().startsWith("a &&")) action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().network(), 30000);
    QCOMPARE(window.session().networkTitle(), QString("a & b.keras"));
    window.findChild<QAction*>("clearRecent")->trigger();
    QCOMPARE(entries(window).size(), 1);
}

void MemoryTest::dropsOpen() {
    QTemporaryDir folder;
    const QString file = makeModel(folder, "dropped.h5");
    MainWindow window;
    window.show();
    auto* zone = window.findChild<QWidget*>("dropZone");
    const std::unique_ptr<QMimeData> data(fileData(file));
    const auto enter = [&](QWidget* widget) {
        QDragEnterEvent event({400, 300}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    };
    QVERIFY(!zone->isVisible());
    QVERIFY(enter(&window));
    QVERIFY(zone->isVisible());
    QCOMPARE(zone->geometry(), window.rect());
    // As the platform does it: the window is left for the zone that has come over it.
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QVERIFY(enter(zone));
    QCoreApplication::processEvents();
    QVERIFY(zone->isVisible());
    QDropEvent drop({400, 300}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(zone, &drop);
    QVERIFY(!zone->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(window.session().networkTitle(), QString("dropped.h5"), 30000);

    // A drag that goes away takes the zone with it.
    QVERIFY(enter(&window));
    QCoreApplication::sendEvent(&window, &leave);
    QTRY_VERIFY(!zone->isVisible());
}

void MemoryTest::dropsOfOtherThingsAreLeftAlone() {
    MainWindow window;
    window.show();
    for (const QString& file : {QString("/somewhere/seven.png"), QString("/somewhere/notes.txt")}) {
        const std::unique_ptr<QMimeData> data(fileData(file));
        QDragEnterEvent event({400, 300}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&window, &event);
        QVERIFY(!event.isAccepted());
        QVERIFY(!window.findChild<QWidget*>("dropZone")->isVisible());
    }
}

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
