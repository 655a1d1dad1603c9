// All that the window can do, to be found by typing.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QVector>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace inkling {

/// One action and where it is found: "File", "Model".
struct Command {
    QPointer<QAction> action;
    QString text;  ///< "File › Open model…"
};

/// What the menu bar and the visible parts of the window offer now, in their order.
QVector<Command> commandsOf(QWidget* window, QMenuBar* menus);

/// A line to type in above the commands that fit, the best first, over the window. Up and Down choose, Enter
/// runs; Escape, or whatever else takes the focus, closes, and then the focus is where it was.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(QVector<Command> commands, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void run();

    QVector<Command> commands_;
    QPointer<QWidget> before_;  // had the focus
    QLineEdit* line_;
    QListWidget* list_;
};

}  // namespace inkling
