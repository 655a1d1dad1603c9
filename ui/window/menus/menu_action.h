// One entry of a menu.
#pragma once

#include <QAction>
#include <QMenu>
#include <utility>

namespace inkling {

/// Adds an action; `name` is its object name, `keys` may be empty. `does` is called while `context` lives.
template <class Does>
QAction* addMenuAction(QMenu& menu, const QString& name, const QString& text, const QKeySequence& keys,
                       QObject* context, Does does) {
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, context, std::move(does));
    return action;
}

}  // namespace inkling
