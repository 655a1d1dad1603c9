// What the keyboard does.
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace inkling {

/// A table of the actions that have keys, with them; read from the actions themselves, so it is never out of
/// date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

}  // namespace inkling
