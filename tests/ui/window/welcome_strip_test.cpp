// The first minute, by mouse.
#include "ui/window/welcome_strip.h"

#include <QtWidgets>

#include "core/format/network_file.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class WelcomeStripTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { QSettings().clear(); }
    void leadsThroughTheFirstMinute();
    void closesForGood();
};

void WelcomeStripTest::leadsThroughTheFirstMinute() {
    QTemporaryDir folder;
    const QString file = folder.filePath("first.keras");
    saveNetwork(Network(smallSpec()), file.toStdString());
    {
        MainWindow window;
        window.show();
        Session& session = window.session();
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(2));
        session.openFirstNetwork({}, file);
        QTRY_VERIFY_WITH_TIMEOUT(session.network(), 30000);
        auto* strip = window.findChild<WelcomeStrip*>();
        QVERIFY(strip && strip->isVisible());
        auto* mistakes = strip->findChild<QPushButton*>("welcomeMistakes");
        QVERIFY(!mistakes->isVisible());

        QVERIFY(!strip->isDone(WelcomeStrip::Draw));
        drawWithMouse(window.findChild<Canvas*>("canvas"), {{80, 40}, {80, 100}, {80, 160}});
        QTRY_VERIFY(strip->isDone(WelcomeStrip::Draw));

        QSignalSpy ended(&session, &Session::trainingEnded);
        QTest::mouseClick(strip->findChild<QPushButton*>("welcomeTrain"), Qt::LeftButton);
        QCOMPARE(window.page(), QString("train"));
        QVERIFY(session.isTraining());
        QVERIFY(!strip->isDone(WelcomeStrip::Train));
        QVERIFY(ended.wait(60000));
        QVERIFY(strip->isDone(WelcomeStrip::Train));

        QTRY_VERIFY(mistakes->isVisible());
        QTest::mouseClick(mistakes, Qt::LeftButton);
        QCOMPARE(window.page(), QString("results"));
        QTRY_VERIFY_WITH_TIMEOUT(strip->isDone(WelcomeStrip::Mistakes), 60000);
        QVERIFY(strip->isVisible());
    }
    MainWindow next;
    next.show();
    QVERIFY(!next.findChild<WelcomeStrip*>());
}

void WelcomeStripTest::closesForGood() {
    {
        MainWindow window;
        window.show();
        auto* strip = window.findChild<WelcomeStrip*>();
        QTest::mouseClick(strip->findChild<QToolButton*>("welcomeClose"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
    }
    MainWindow next;
    QVERIFY(!next.findChild<WelcomeStrip*>());
}

QTEST_MAIN(WelcomeStripTest)
#include "welcome_strip_test.moc"
