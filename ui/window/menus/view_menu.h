// The View menu: pages, light or dark, and the language.
#pragma once

#include <QMenu>

#include "ui/theme/theme.h"

class QActionGroup;

namespace inkling {

class ViewMenu : public QMenu {
    Q_OBJECT

public:
    ViewMenu(const QList<QAction*>& pages, QWidget* window);

    /// Ticks it.
    void showAppearance(Appearance appearance);

signals:
    void appearanceChosen(inkling::Appearance appearance);
    void languageChosen(const QString& message);  ///< see LanguageMenu::chosen

private:
    QActionGroup* appearances_;
};

}  // namespace inkling
