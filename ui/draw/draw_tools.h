// The row of tools above the canvas, and what they do as actions for the menu.
#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace inkling {

class Canvas;

/// Eraser, pen sizes, undo, redo and clear act on the canvas themselves; what needs more than the canvas is
/// told by signals.
class DrawTools : public QWidget {
    Q_OBJECT

public:
    /// `canvas` outlives the tools.
    explicit DrawTools(Canvas* canvas, QWidget* parent = nullptr);

    /// All of them, in groups.
    void fillMenu(QMenu* menu) const;
    /// Those with keys that mean other things elsewhere: they are to work where the canvas is.
    QList<QAction*> canvasActions() const { return {undo_, redo_, clear_, paste_, eraser_}; }

    QAction* pictureAction() const { return picture_; }
    QAction* pasteAction() const { return paste_; }
    QAction* testDigitAction() const { return testDigit_; }
    QAction* largeAction() const { return large_; }
    QAction* clearAction() const { return clear_; }
    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }

private:
    void makePenSizes();
    void makeButtons();

    Canvas* canvas_;
    QAction *eraser_, *clear_, *undo_, *redo_, *picture_, *paste_, *testDigit_, *large_;
    QMenu* penSizes_;
};

}  // namespace inkling
