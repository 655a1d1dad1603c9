#include "ui/window/menus/help_menu.h"

#include <QtWidgets>

#include "ui/widgets/named.h"
#include "ui/window/menus/menu_action.h"
#include "ui/window/shortcuts_dialog.h"

namespace inkling {

HelpMenu::HelpMenu(QMainWindow* window) : QMenu(tr("&Help"), window), window_(window) {
    addMenuAction(*this, "commands", tr("&Find a command…"), {}, this, [this] {
        emit commandsWanted();
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    addMenuAction(*this, "shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
                  [this] { showShortcuts(); });
    addMenuAction(*this, "folder", tr("Show the &folder of runs and drawings"), {}, this,
                  [this] { showFolder(); });
    addSeparator();
    addMenuAction(*this, "about", tr("&About Inkling"), {}, this, [this] { showAbout(); });
}

void HelpMenu::showShortcuts() {
    auto* dialog = new ShortcutsDialog(window_);
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
        tr("<p>Teach a computer to read handwritten digits: look at the data, choose a network, "
           "watch it learn, and draw for it.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>"));
    box->setDetailedText(tr("Made with:") + u'\n' +
                         QStringList{QStringLiteral("Qt %1 (LGPL 3)").arg(qVersion()),
                                     QStringLiteral("QCustomPlot (GPL 3)"), QStringLiteral("Eigen (MPL 2)"),
                                     QStringLiteral("Highway (Apache 2)"), QStringLiteral("HDF5 (BSD)"),
                                     QStringLiteral("libzip (BSD)"), QStringLiteral("zlib (zlib)"),
                                     QStringLiteral("JSON for Modern C++ (MIT)"),
                                     QStringLiteral("{fmt} (MIT)"), QStringLiteral("CLI11 (BSD)")}
                             .join(u'\n'));
    box->open();
}

void HelpMenu::showFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

}  // namespace inkling
