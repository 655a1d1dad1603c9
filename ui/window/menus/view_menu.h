// The View menu: pages, and light or dark.
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

private:
    QActionGroup* appearances_;
};

}  // namespace inkling
