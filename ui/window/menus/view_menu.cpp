#include "ui/window/menus/view_menu.h"

#include <QActionGroup>

#include "ui/window/menus/language_menu.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

ViewMenu::ViewMenu(const QList<QAction*>& pages, QWidget* window)
    : QMenu(tr("&View"), window), appearances_(new QActionGroup(this)) {
    addActions(pages);
    addSeparator();
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("Colours of the &system")},
                                                      {Appearance::Light, tr("&Light")},
                                                      {Appearance::Dark, tr("&Dark")}};
    for (const auto& [appearance, text] : choices) {
        QAction* action = addMenuAction(*this, appearanceName(appearance), text, {}, this,
                                        [this, which = appearance] { emit appearanceChosen(which); });
        action->setCheckable(true);
        action->setActionGroup(appearances_);
    }
    addSeparator();
    QAction* full =
        addMenuAction(*this, "fullScreen", tr("&Full screen"), QKeySequence(Qt::Key_F11), window,
                      [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    connect(this, &QMenu::aboutToShow, full, [window, full] { full->setChecked(window->isFullScreen()); });
    addSeparator();
    auto* language = new LanguageMenu(this);
    connect(language, &LanguageMenu::chosen, this, &ViewMenu::languageChosen);
    addMenu(language);
}

void ViewMenu::showAppearance(Appearance appearance) {
    for (QAction* action : appearances_->actions())
        if (action->objectName() == QLatin1String(appearanceName(appearance))) action->setChecked(true);
}

}  // namespace inkling
