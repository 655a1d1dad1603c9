// The Draw menu: what can be done on the canvas.
#pragma once

#include <QMenu>

namespace inkling {

class DrawDock;

class DrawMenu : public QMenu {
    Q_OBJECT

public:
    /// `dock` outlives the menu.
    DrawMenu(DrawDock* dock, QWidget* window);
};

}  // namespace inkling
