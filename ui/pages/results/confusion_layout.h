// What a picture of a confusion matrix is made of: places, colours and words, without a window.
#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/evaluate/evaluation.h"

namespace inkling {

/// A cell of the matrix: images of class `truth` read as `predicted`.
struct ConfusionCell {
    int truth = -1, predicted = -1;
    bool isValid() const { return truth >= 0; }
    bool isRight() const { return truth == predicted; }
    bool operator==(const ConfusionCell&) const = default;
};

/// Places in logical pixels: square cells, as large as fit, with room for the labels at the left and the top.
struct ConfusionLayout {
    int classes = 0;
    QRectF cells;                    ///< all of them
    qreal side = 0;                  ///< of one cell
    QRectF rowLabels, columnLabels;  ///< the strips beside the cells, with the classes' names
    QRectF rowTitle, columnTitle;    ///< the strips outside those; rowTitle is written upwards

    /// `label` is the size of the largest class name, `line` the height of a line of text.
    static ConfusionLayout fit(const QRectF& room, int classes, QSizeF label, qreal line);

    QRectF cellRect(ConfusionCell cell) const;
    ConfusionCell cellAt(QPointF point) const;  ///< not valid outside the cells
};

/// Colours of the cells: one hue from the background to the accent in equal steps for the eye. Errors are
/// coloured by the square root of their number, so that one is still seen beside fifty; the diagonal, which
/// is always full, stays grey.
class ConfusionColours {
public:
    ConfusionColours(const ConfusionMatrix& confusion, const QPalette& palette);

    QColor fill(ConfusionCell cell) const;
    /// For what is written on fill(): the better readable of two.
    QColor text(ConfusionCell cell) const;

private:
    const ConfusionMatrix& confusion_;  // outlives this
    QPalette palette_;
    int mostWrong_ = 0;
};

/// All cells off the diagonal that are not empty, the fullest first.
std::vector<ConfusionCell> worstConfusions(const ConfusionMatrix& confusion);

/// "4 read as 9: 14 times (1.4 % of the 4s)".
QString confusionSentence(const ConfusionMatrix& confusion, ConfusionCell cell,
                          const QStringList& classNames);

}  // namespace inkling

Q_DECLARE_METATYPE(inkling::ConfusionCell)
