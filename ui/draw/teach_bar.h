// Below the drawing: says what it was, and keeps it.
#pragma once

#include <QWidget>
#include <vector>

#include "core/ink/stroke.h"

class QLabel;
class QToolButton;

namespace inkling {

class Canvas;
class DigitRow;
class KeptDrawings;

/// "It was a ...": keeps what is on the canvas with its label and clears the canvas for the next one. The
/// keys 0 to 9 and N do the same while the canvas has the focus.
class TeachBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar, or are its siblings.
    TeachBar(KeptDrawings* kept, Canvas* canvas, QWidget* parent = nullptr);

signals:
    /// The page with the kept ones.
    void drawingsWanted();

private:
    void keep(int label);
    void takeBack();
    void showDrawing();
    void showCount();

    KeptDrawings* kept_;
    Canvas* canvas_;
    QLabel* title_;
    QToolButton *undo_, *all_;
    DigitRow* digits_;
    std::vector<Stroke> last_;  // kept, for taking back; empty where something has changed since
};

}  // namespace inkling
