#include "ui/window/menus/language_menu.h"

#include <QActionGroup>

#include "ui/window/language.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

LanguageMenu::LanguageMenu(QWidget* window) : QMenu(tr("L&anguage"), window) {
    auto* group = new QActionGroup(this);
    const QString now = chosenLanguage();
    const auto add = [&](const QString& name, const QString& title) {
        QAction* action = addMenuAction(*this, "language-" + name, title, {}, this, [this, name, title] {
            if (name == chosenLanguage()) return;
            chooseLanguage(name);
            emit chosen(tr("Inkling speaks another language from its next start on: %1.").arg(title));
        });
        action->setCheckable(true);
        action->setChecked(name == now);
        action->setActionGroup(group);
    };
    add({}, tr("The &system's"));
    addSeparator();
    for (const Language& language : languages()) add(language.name, language.title);
}

}  // namespace inkling
