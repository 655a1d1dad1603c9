#include "ui/window/menus/draw_menu.h"

#include "ui/draw/canvas.h"
#include "ui/draw/draw_dock.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

DrawMenu::DrawMenu(DrawDock* dock, QWidget* window) : QMenu(tr("&Draw"), window) {
    dock->fillMenu(this);
    addSeparator();
    addMenuAction(*this, "goToCanvas", tr("Go to the canvas"), QKeySequence(Qt::CTRL | Qt::Key_D), dock,
                  [dock] { dock->canvas()->setFocus(Qt::ShortcutFocusReason); });
}

}  // namespace inkling
