// The boxes around the digits of a number on the canvas.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>

#include "core/ink/grouping.h"
#include "ui/draw/ink_layer.h"

class QPainter;
class QPalette;

namespace inkling {

/// What stands at one digit.
struct DigitBox {
    InkGroup ink;       ///< of the canvas
    QString digit;      ///< as read; "?" where it is none
    QString certainty;  ///< "98 %"
};

/// Paints the boxes, each with its digit and certainty above it, and finds them under the pointer. Where
/// digits come close to each other, their boxes meet in the middle and their ink takes turns in tone.
class DigitBoxes {
public:
    void set(QVector<DigitBox> boxes) { boxes_ = std::move(boxes); }
    void setChosen(int chosen) { chosen_ = chosen; }
    const QVector<DigitBox>& boxes() const { return boxes_; }
    int chosen() const { return chosen_; }
    bool isEmpty() const { return boxes_.isEmpty(); }
    /// Which ink is whose.
    std::vector<ToneChange> tones() const;

    /// The digit's box, on the widget. No two lie over each other, unless one digit is drawn within another.
    QRectF frame(int digit, const SheetPlace& place) const;
    /// The box that holds the place, on the widget; -1 for none.
    int at(QPointF position, const SheetPlace& place) const;
    /// All that paint() covers.
    QRect extent(const SheetPlace& place, const QRectF& sheet, const QFont& font) const;
    void paint(QPainter& painter, const SheetPlace& place, const QRectF& sheet,
               const QPalette& palette) const;

private:
    bool meet(int left, int right) const;

    QVector<DigitBox> boxes_;
    int chosen_ = -1;
};

}  // namespace inkling
