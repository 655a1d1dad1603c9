#include "ui/window/menus/edit_menu.h"

#include <QApplication>

#include "ui/theme/theme.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

EditMenu::EditMenu(QWidget* window) : QMenu(tr("&Edit"), window) {
    undo_ = addMenuAction(*this, "undo", tr("&Undo"), QKeySequence::Undo, this,
                          [this] { parts_[active_].undo->trigger(); });
    redo_ = addMenuAction(*this, "redo", tr("&Redo"), {}, this, [this] { parts_[active_].redo->trigger(); });
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // A part may be in a window of its own for a while.
    for (QAction* action : {undo_, redo_}) action->setShortcutContext(Qt::ApplicationShortcut);
    undo_->setIcon(inkling::icon("undo"));
    redo_->setIcon(inkling::icon("redo"));
    connect(qApp, &QApplication::focusChanged, this, &EditMenu::follow);
    showActive();
}

void EditMenu::addPart(QWidget* part, QAction* undo, QAction* redo) {
    for (QAction* action : {undo, redo}) {
        action->setShortcuts(QList<QKeySequence>());
        connect(action, &QAction::changed, this, &EditMenu::showActive);
    }
    parts_.append({part, undo, redo});
    follow();
}

void EditMenu::follow() {
    const QWidget* focus = QApplication::focusWidget();
    if (qobject_cast<const QMenu*>(focus)) return;  // about to choose from this one
    int active = parts_.isEmpty() ? -1 : 0;
    for (int i = 1; i < parts_.size(); ++i)
        if (parts_[i].widget->isVisible()) active = i;
    for (int i = 0; i < parts_.size(); ++i)
        if (focus && (parts_[i].widget == focus || parts_[i].widget->isAncestorOf(focus))) active = i;
    active_ = active;
    showActive();
}

void EditMenu::showActive() {
    undo_->setEnabled(active_ >= 0 && parts_[active_].undo->isEnabled());
    redo_->setEnabled(active_ >= 0 && parts_[active_].redo->isEnabled());
    undo_->setText(undo_->isEnabled() ? parts_[active_].undo->text() : tr("&Undo"));
    redo_->setText(redo_->isEnabled() ? parts_[active_].redo->text() : tr("&Redo"));
}

}  // namespace inkling
