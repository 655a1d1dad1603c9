// The Train menu.
#pragma once

#include <QMenu>

namespace inkling {

class Session;

class TrainMenu : public QMenu {
    Q_OBJECT

public:
    /// `session` outlives the menu.
    TrainMenu(Session* session, QWidget* window);

signals:
    void startWanted();

private:
    void follow();  ///< what can be done now

    Session* session_;
    QAction *start_, *stop_, *restart_, *pause_;
};

}  // namespace inkling
