#include "ui/window/menus/help_menu.h"

#include <QtWidgets>

#include "ui/widgets/named.h"
#include "ui/window/menus/menu_action.h"
#include "ui/window/shortcuts_dialog.h"

namespace inkling {

HelpMenu::HelpMenu(QWidget* window) : QMenu(tr("&Help"), window), window_(window) {
    addMenuAction(*this, "commands", tr("&Find a command…"), {}, this, [this] {
        emit commandsWanted();
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    addMenuAction(*this, "shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
                  [this] { showShortcuts(); });
    addMenuAction(*this, "about", tr("&About Inkling"), {}, this, [this] { showAbout(); });
}

void HelpMenu::showShortcuts() {
    auto* dialog = new ShortcutsDialog(window_->findChildren<QAction*>(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpMenu::showAbout() {
    auto* box = named(new QMessageBox(window_), "aboutBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Inkling"));
    box->setIconPixmap(window_->windowIcon().pixmap(QSize(64, 64), window_->devicePixelRatioF()));
    box->setText(tr("<h3>Inkling %1</h3>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Teach a computer to read handwritten digits: look at the data, choose a network, "
           "watch it learn, and draw for it.<br><br>Free software under the GNU General Public "
           "License, version 3 or later."));
    box->open();
}

}  // namespace inkling
