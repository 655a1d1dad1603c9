// A confusion matrix as a heatmap.
#pragma once

#include <QWidget>

#include "ui/pages/results/confusion_layout.h"

namespace inkling {

/// Rows are true classes, columns what was read. A click or Enter selects a cell, the arrow keys move, Escape
/// takes the selection back, Ctrl+C copies the table as text; the tooltip, and the accessible description,
/// say a cell in words.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// An empty matrix for none. Takes the selection back.
    void setConfusion(const ConfusionMatrix& confusion, const QStringList& classNames);
    void setShown(ConfusionShown shown);
    const ConfusionTable& table() const { return table_; }
    /// Puts the table into the clipboard.
    void copy() const;

    ConfusionCell selected() const { return selected_; }
    /// As a click does; a cell that is not valid takes the selection back.
    void select(ConfusionCell cell);

    /// Where a cell is, in the widget's coordinates.
    QRectF cellRect(int truth, int predicted) const { return places().cellRect({truth, predicted}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A cell was selected, or with one that is not valid, none is any more.
    void cellSelected(inkling::ConfusionCell cell);
    void tableChanged();  ///< table() is another

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    ConfusionLayout places() const;
    void setCurrent(ConfusionCell cell);
    void paintLabels(QPainter& painter, const ConfusionLayout& places) const;

    ConfusionTable table_;
    QStringList names_;
    ConfusionCell current_;  // where the keyboard is
    ConfusionCell hovered_;
    ConfusionCell selected_;
};

}  // namespace inkling
