// Whether the desktop is light or dark, where its style does not tell.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace inkling {

/// What the desktop portal says (org.freedesktop.appearance color-scheme, as GNOME, KDE and others have it);
/// nothing where there is no portal, or where it has no preference.
std::optional<bool> systemIsDark();

/// Tells when the answer changes: by the portal, or because the platform has other colours.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /// Watches as long as it lives. `window` is one that the platform tells of its colours.
    explicit SystemScheme(QWidget* window);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Q_SLOT void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);
};

}  // namespace inkling
