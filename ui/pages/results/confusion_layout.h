// The places of a picture of a confusion matrix, without a window.
#pragma once

#include <QRectF>
#include <optional>

#include "ui/pages/results/confusion_table.h"

namespace inkling {

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

/// Where an arrow, Home or End leads from a cell, within `classes` rows and columns; nothing for other keys.
std::optional<ConfusionCell> movedBy(int key, ConfusionCell cell, int classes);

}  // namespace inkling
