#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QEvent>
#include <QWidget>

namespace inkling {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");
constexpr int patience = 200;  // ms; a portal that takes longer is not waited for

}  // namespace

std::optional<bool> systemIsDark() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return std::nullopt;
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({group, key});
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return std::nullopt;
    // A variant within a variant, for history's sake.
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();  // 0: no preference, 1: dark, 2: light
    return scheme == 0 ? std::nullopt : std::optional(scheme == 1);
}

SystemScheme::SystemScheme(QWidget* window) : QObject(window) {
    window->installEventFilter(this);
    QDBusConnection::sessionBus().connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                                          SLOT(takeSetting(QString, QString, QDBusVariant)));
}

void SystemScheme::takeSetting(const QString& changedGroup, const QString& changedKey, const QDBusVariant&) {
    if (changedGroup == group && changedKey == key) emit changed();
}

bool SystemScheme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange) emit changed();
    return QObject::eventFilter(watched, event);
}

}  // namespace inkling
