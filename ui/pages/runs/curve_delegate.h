// A run's curve in a table's cell.
#pragma once

#include <QStyledItemDelegate>

namespace inkling {

/// Draws the validation accuracy of a RunModel's run, or the training's where it has none, in the run's
/// colour: only its shape, stretched to the cell.
class CurveDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace inkling
