// Below the drawing: says what it was, and keeps it.
#pragma once

#include <QWidget>
#include <vector>

#include "core/ink/stroke.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace inkling {

class Canvas;
class DigitRow;
class KeptDrawings;

/// "It was a ...": keeps what is on the canvas with its label and clears the canvas for the next one. The
/// keys 0 to 9 and N do the same while the canvas has the focus. Of several digits the number is typed, and
/// each is kept as it was cut out, with its own label.
class TeachBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar, or are its siblings.
    TeachBar(KeptDrawings* kept, Canvas* canvas, QWidget* parent = nullptr);

signals:
    /// The page with the kept ones.
    void drawingsWanted();

private:
    QWidget* makeNumberRow();
    bool isNumber() const;
    void takeKey(int key);
    void keep(int label);
    void keepNumber();
    void kept(std::vector<Stroke> drawing, const QString& what);
    void takeBack();
    void showDrawing();
    void showNumber();
    void showCount();

    KeptDrawings* kept_;
    Canvas* canvas_;
    QLabel* title_;
    QToolButton *undo_, *all_;
    DigitRow* digits_;
    QLineEdit* number_;
    QPushButton* keepNumber_;
    QStackedWidget* rows_;      // digits_ and, for several digits, number_
    std::vector<Stroke> last_;  // kept, for taking back; empty where something has changed since
};

}  // namespace inkling
