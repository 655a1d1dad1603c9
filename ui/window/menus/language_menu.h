// The choice of a language, in the View menu.
#pragma once

#include <QMenu>

namespace inkling {

class LanguageMenu : public QMenu {
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget* window);

signals:
    /// Another one was chosen and is spoken from the next start on; `message` says so, in both languages.
    void chosen(const QString& message);
};

}  // namespace inkling
