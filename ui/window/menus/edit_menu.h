// The Edit menu: undo and redo of whatever is being worked on.
#pragma once

#include <QMenu>
#include <QVector>
#include <functional>

namespace inkling {

/// Several parts of the window have an undo of their own. The menu's two entries, and their keys, go to that
/// of the part that has the focus; where none has, to that of the page that is shown, and else to the first.
class EditMenu : public QMenu {
    Q_OBJECT

public:
    explicit EditMenu(QWidget* window);

    /// `undo` and `redo` belong to `part` and are enabled when they can be done. Their keys are the menu's
    /// from now on.
    void addPart(QWidget* part, QAction* undo, QAction* redo);
    /// Focus or page are others.
    void follow();

private:
    struct Part {
        QWidget* widget;
        QAction *undo, *redo;
    };
    void showActive();

    QVector<Part> parts_;
    int active_ = -1;
    QAction *undo_, *redo_;
};

}  // namespace inkling
