// What the keyboard does.
#pragma once

#include <QDialog>

class QMainWindow;

namespace inkling {

/// The keys of all that the window can do, menu by menu and then what only a page or the canvas has. Read
/// from the actions themselves, and from QShortcuts that say what they do (whatsThis), so it is never out of
/// date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow* window);
};

}  // namespace inkling
