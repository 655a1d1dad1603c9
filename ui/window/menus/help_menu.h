// The Help menu.
#pragma once

#include <QMenu>

namespace inkling {

class HelpMenu : public QMenu {
    Q_OBJECT

public:
    explicit HelpMenu(QWidget* window);

signals:
    void commandsWanted();

private:
    void showShortcuts();
    void showAbout();

    QWidget* window_;
};

}  // namespace inkling
