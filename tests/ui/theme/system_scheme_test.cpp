// The window follows the desktop's light and dark, also while it is open.
#include "ui/theme/system_scheme.h"

#include <QtDBus>
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/window/main_window.h"

using namespace inkling;

/// A desktop's portal, as org.freedesktop.portal.Settings says it.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;  // 0: no preference, 1: dark, 2: light
    void change(uint to) {
        scheme = to;
        emit SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(scheme));
    }

public slots:
    QDBusVariant Read(const QString& group, const QString& key) {
        const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99)));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class SystemSchemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void followsThePortal();
    void aChoiceOfOnesOwnStays();

private:
    QProcess bus_;
    Portal portal_;
};

/// A bus of the test's own.
void SystemSchemeTest::initTestCase() {
    test::isolate();
    bus_.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!bus_.waitForStarted() || !bus_.waitForReadyRead()) QSKIP("There is no dbus-daemon.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    QDBusConnection connection = QDBusConnection::sessionBus();
    QVERIFY(connection.isConnected());
    QVERIFY(connection.registerObject("/org/freedesktop/portal/desktop", &portal_,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(connection.registerService("org.freedesktop.portal.Desktop"));
}

void SystemSchemeTest::cleanupTestCase() {
    bus_.kill();
    bus_.waitForFinished();
}

void SystemSchemeTest::followsThePortal() {
    QCOMPARE(systemIsDark(), std::nullopt);
    portal_.scheme = 1;
    QCOMPARE(systemIsDark(), true);
    MainWindow window;
    window.show();
    QTRY_VERIFY(isDark(window.palette()));
    portal_.change(2);
    QTRY_VERIFY(!isDark(window.palette()));
    portal_.change(1);
    QTRY_VERIFY(isDark(window.palette()));
}

void SystemSchemeTest::aChoiceOfOnesOwnStays() {
    MainWindow window;
    window.show();
    window.setAppearance(Appearance::Light);
    QSignalSpy changed(window.findChild<SystemScheme*>(), &SystemScheme::changed);
    portal_.change(1);
    QVERIFY(changed.wait(10000));
    QVERIFY(!isDark(window.palette()));
    window.setAppearance(Appearance::System);
    QTRY_VERIFY(isDark(window.palette()));
}

QTEST_MAIN(SystemSchemeTest)
#include "system_scheme_test.moc"
