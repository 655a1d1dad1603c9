// The Help menu.
#pragma once

#include <QMenu>

class QMainWindow;

namespace inkling {

class HelpMenu : public QMenu {
    Q_OBJECT

public:
    explicit HelpMenu(QMainWindow* window);

signals:
    void commandsWanted();

private:
    void showShortcuts();
    void showAbout();
    void showFolder();

    QMainWindow* window_;
};

}  // namespace inkling
