#include "ui/pages/results/confusion_layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/theme/oklab.h"
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

ConfusionColours::ConfusionColours(const ConfusionMatrix& confusion, const QPalette& palette)
    : confusion_(confusion), palette_(palette) {
    for (const ConfusionCell& cell : worstConfusions(confusion))
        mostWrong_ = std::max(mostWrong_, confusion(cell.truth, cell.predicted));
}

QColor ConfusionColours::fill(ConfusionCell cell) const {
    const QColor paper = palette_.color(QPalette::Base);
    if (cell.isRight()) return blend(paper, palette_.color(QPalette::Text), 0.13);
    const int count = confusion_(cell.truth, cell.predicted);
    if (count == 0) return paper;
    // Never fainter than what can be told from paper.
    const double share = std::sqrt(double(count) / mostWrong_);
    return blend(paper, coloursOf(palette_).accent, 0.1 + 0.9 * share);
}

QColor ConfusionColours::text(ConfusionCell cell) const {
    const QColor background = fill(cell), dark = palette_.color(QPalette::Text),
                 light = coloursOf(palette_).onAccent;
    return contrast(dark, background) >= contrast(light, background) ? dark : light;
}

std::vector<ConfusionCell> worstConfusions(const ConfusionMatrix& confusion) {
    std::vector<ConfusionCell> cells;
    for (int truth = 0; truth < confusion.rows(); ++truth)
        for (int predicted = 0; predicted < confusion.cols(); ++predicted)
            if (truth != predicted && confusion(truth, predicted) > 0) cells.push_back({truth, predicted});
    std::ranges::stable_sort(cells, std::greater(),
                             [&](const ConfusionCell& c) { return confusion(c.truth, c.predicted); });
    return cells;
}

QString confusionSentence(const ConfusionMatrix& confusion, ConfusionCell cell,
                          const QStringList& classNames) {
    const int count = confusion(cell.truth, cell.predicted), all = confusion.row(cell.truth).sum();
    const QString share = QLocale().toString(all > 0 ? 100.0 * count / all : 0.0, 'f', 1);
    const QString truth = classNames.value(cell.truth), predicted = classNames.value(cell.predicted);
    if (count == 1)
        //: %1 and %2 are classes, such as digits; %3 is a percentage
        return QCoreApplication::translate("ConfusionView", "%1 read as %2: once (%3 % of all %1)")
            .arg(truth, predicted, share);
    //: %1 and %2 are classes, such as digits; %3 is a number of images, %4 a percentage
    return QCoreApplication::translate("ConfusionView", "%1 read as %2: %3 times (%4 % of all %1)")
        .arg(truth, predicted, QLocale().toString(count), share);
}

}  // namespace inkling
