#include "ui/pages/results/confusion_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace inkling {

ConfusionLayout ConfusionLayout::fit(const QRectF& room, int classes, QSizeF label, qreal line) {
    ConfusionLayout layout;
    layout.classes = classes;
    if (classes < 1) return layout;
    const qreal gap = spacing::tight;
    const qreal left = line + gap + label.width() + gap, top = line + gap + label.height() + gap;
    const qreal width = room.width() - left, height = room.height() - top;
    layout.side = std::max(0.0, std::floor(std::min(width, height) / classes));
    const qreal extent = layout.side * classes;
    // In the middle of the room, but never pushed out of it.
    const QPointF corner(room.left() + std::floor(std::max(0.0, width - extent) / 2) + left,
                         room.top() + std::floor(std::max(0.0, height - extent) / 2) + top);
    layout.cells = {corner, QSizeF(extent, extent)};
    layout.rowLabels = {corner.x() - gap - label.width(), corner.y(), label.width(), extent};
    layout.columnLabels = {corner.x(), corner.y() - gap - label.height(), extent, label.height()};
    layout.rowTitle = {layout.rowLabels.left() - gap - line, corner.y(), line, extent};
    layout.columnTitle = {corner.x(), layout.columnLabels.top() - gap - line, extent, line};
    return layout;
}

QRectF ConfusionLayout::cellRect(ConfusionCell cell) const {
    return {cells.left() + cell.predicted * side, cells.top() + cell.truth * side, side, side};
}

ConfusionCell ConfusionLayout::cellAt(QPointF point) const {
    if (side <= 0 || !cells.contains(point)) return {};
    const QPointF inside = point - cells.topLeft();
    return {std::min(classes - 1, int(inside.y() / side)), std::min(classes - 1, int(inside.x() / side))};
}

std::optional<ConfusionCell> movedBy(int key, ConfusionCell cell, int classes) {
    const int last = classes - 1;
    switch (key) {
        case Qt::Key_Left:
            return ConfusionCell{cell.truth, std::max(0, cell.predicted - 1)};
        case Qt::Key_Right:
            return ConfusionCell{cell.truth, std::min(last, cell.predicted + 1)};
        case Qt::Key_Up:
            return ConfusionCell{std::max(0, cell.truth - 1), cell.predicted};
        case Qt::Key_Down:
            return ConfusionCell{std::min(last, cell.truth + 1), cell.predicted};
        case Qt::Key_Home:
            return ConfusionCell{cell.truth, 0};
        case Qt::Key_End:
            return ConfusionCell{cell.truth, last};
        default:
            return std::nullopt;
    }
}

}  // namespace inkling
