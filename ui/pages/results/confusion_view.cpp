#include "ui/pages/results/confusion_view.h"

#include <QtWidgets>
#include <algorithm>

#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int usualSide = 36, leastSide = 22;  // of a cell
constexpr qreal widestLabel = 90;              // longer class names are cut short
}  // namespace

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
    setObjectName("confusionView");
    setAccessibleName(tr("Confusion matrix"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::setConfusion(const ConfusionMatrix& confusion, const QStringList& classNames) {
    table_ = ConfusionTable(confusion, table_.shown());
    names_ = classNames;
    hovered_ = selected_ = current_ = {};
    if (table_.classes() > 0) {
        const auto worst = worstConfusions(confusion);
        setCurrent(worst.empty() ? ConfusionCell{0, 0} : worst.front());
    }
    updateGeometry();
    update();
    emit tableChanged();
}

void ConfusionView::setShown(ConfusionShown shown) {
    table_ = ConfusionTable(table_.confusion(), shown);
    update();
    emit tableChanged();
}

void ConfusionView::copy() const {
    if (table_.classes() > 0) QGuiApplication::clipboard()->setText(table_.tabSeparated(names_));
}

ConfusionLayout ConfusionView::places() const {
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (const QString& name : names_) widest = std::max(widest, metrics.horizontalAdvance(name));
    return ConfusionLayout::fit(contentsRect(), table_.classes(),
                                {std::min(widestLabel, widest), metrics.height()}, metrics.height());
}

QSize ConfusionView::sizeHint() const {
    const int classes = table_.classes() > 0 ? table_.classes() : 10;
    const int side = classes * usualSide + 3 * fontMetrics().height();
    return {side, side};
}

QSize ConfusionView::minimumSizeHint() const {
    const int side = 10 * leastSide + 3 * fontMetrics().height();
    return {side, side};
}

void ConfusionView::select(ConfusionCell cell) {
    if (table_.classes() == 0 || cell == selected_) return;
    selected_ = cell;
    if (cell.isValid()) setCurrent(cell);
    update();
    emit cellSelected(cell);
}

void ConfusionView::setCurrent(ConfusionCell cell) {
    current_ = cell;
    setAccessibleDescription(confusionToolTip(table_.confusion(), cell, names_));
    update();
}

void ConfusionView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || table_.classes() == 0) return QWidget::mousePressEvent(event);
    const ConfusionCell cell = places().cellAt(event->position());
    select(cell == selected_ ? ConfusionCell{} : cell);
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event) {
    const ConfusionCell cell = places().cellAt(event->position());
    if (cell == hovered_) return;
    hovered_ = cell;
    setCursor(cell.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ConfusionView::leaveEvent(QEvent* event) {
    hovered_ = {};
    update();
    QWidget::leaveEvent(event);
}

void ConfusionView::keyPressEvent(QKeyEvent* event) {
    if (table_.classes() == 0) return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) return copy();
    if (const auto next = movedBy(event->key(), current_, table_.classes())) return setCurrent(*next);
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return select(current_);
        case Qt::Key_Escape:
            if (selected_.isValid()) return select({});
            [[fallthrough]];
        default:
            QWidget::keyPressEvent(event);
    }
}

void ConfusionView::contextMenuEvent(QContextMenuEvent* event) {
    if (table_.classes() == 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the table"), QKeySequence::Copy, this, &ConfusionView::copy);
    menu->popup(event->globalPos());
}

void ConfusionView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

bool ConfusionView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const ConfusionLayout drawn = places();
    const ConfusionCell cell = drawn.cellAt(help->pos());
    if (cell.isValid())
        QToolTip::showText(help->globalPos(), confusionToolTip(table_.confusion(), cell, names_), this,
                           drawn.cellRect(cell).toRect());
    else
        QToolTip::hideText();
    return true;
}

void ConfusionView::paintLabels(QPainter& painter, const ConfusionLayout& places) const {
    const Colours colours = coloursOf(palette());
    const QFontMetricsF metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const ConfusionCell pointed = hovered_.isValid() ? hovered_ : hasFocus() ? current_ : selected_;
    for (int i = 0; i < places.classes; ++i) {
        const QRectF row(places.rowLabels.left(), places.cells.top() + i * places.side,
                         places.rowLabels.width(), places.side);
        const QRectF column(places.cells.left() + i * places.side, places.columnLabels.top(), places.side,
                            places.columnLabels.height());
        QFont font = this->font();
        font.setBold(pointed.truth == i);
        painter.setFont(font);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(names_.value(i), Qt::ElideRight, row.width() + 1));
        font.setBold(pointed.predicted == i);
        painter.setFont(font);
        painter.drawText(column, Qt::AlignCenter,
                         metrics.elidedText(names_.value(i), Qt::ElideRight, column.width() + 1));
    }
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(places.columnTitle, Qt::AlignCenter, tr("read as"));
    painter.save();
    painter.translate(places.rowTitle.center());
    painter.rotate(-90);
    const QSizeF turned = places.rowTitle.size().transposed();
    painter.drawText(QRectF({-turned.width() / 2, -turned.height() / 2}, turned), Qt::AlignCenter,
                     tr("truly"));
    painter.restore();
}

void ConfusionView::paintEvent(QPaintEvent*) {
    if (table_.classes() == 0) return;
    QPainter painter(this);
    const ConfusionLayout drawn = places();
    const ConfusionColours cellColours(table_, palette());
    const Colours colours = coloursOf(palette());
    paintLabels(painter, drawn);

    QFont numbers = font();
    numbers.setPixelSize(std::max(7, int(std::min(drawn.side * (table_.isShare() ? 0.33 : 0.36),
                                                  QFontInfo(font()).pixelSize() * 1.0))));
    painter.setFont(numbers);
    for (int truth = 0; truth < drawn.classes; ++truth) {
        for (int predicted = 0; predicted < drawn.classes; ++predicted) {
            const ConfusionCell cell{truth, predicted};
            const QRectF box = drawn.cellRect(cell).adjusted(0, 0, -1, -1);  // a hairline between cells
            const QColor fill = cellColours.fill(cell);
            painter.fillRect(box, fill);
            painter.setPen(cellColours.textOn(fill));
            painter.drawText(box, Qt::AlignCenter, table_.text(cell));  // an empty cell stays empty
        }
    }

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    auto outline = [&](ConfusionCell cell, const QPen& pen) {
        if (!cell.isValid()) return;
        painter.setPen(pen);
        painter.drawRoundedRect(drawn.cellRect(cell).adjusted(0, 0, -1, -1), 3, 3);
    };
    const QColor strong = palette().color(QPalette::Text);
    outline(hovered_, QPen(colours.muted, 1.5));
    if (hasFocus()) outline(current_, QPen(strong, 1.5, Qt::DotLine));
    outline(selected_, QPen(strong, 2.5));
}

}  // namespace inkling
