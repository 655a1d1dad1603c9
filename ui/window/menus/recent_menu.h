// Models and data that were open lately.
#pragma once

#include <QMenu>

namespace inkling {

class RecentFiles;
class Session;

/// Opens them by the session, from which it also learns what was opened and saved.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    /// `session` outlives the menu.
    RecentMenu(Session* session, QWidget* parent);

private:
    void fill();

    Session* session_;
    RecentFiles *models_, *data_;
};

}  // namespace inkling
