#include "ui/pages/runs/confusion_difference.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

ConfusionDifference::ConfusionDifference(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Difference of the confusion matrices"));
}

void ConfusionDifference::setTests(const RunTest* first, const RunTest* second) {
    difference_ = {};
    names_.clear();
    most_ = 0;
    if (first && second && first->confusion.rows() == second->confusion.rows()) {
        first_ = first->confusion;
        difference_ = second->confusion - first->confusion;
        for (const std::string& name : first->classNames) names_ << fromCore(name);
        if (difference_.size() > 0) most_ = difference_.cwiseAbs().maxCoeff();
    }
    current_ = {0, 0};
    update();
}

ConfusionLayout ConfusionDifference::places() const {
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (const QString& name : names_) widest = std::max(widest, metrics.horizontalAdvance(name));
    return ConfusionLayout::fit(contentsRect(), int(difference_.rows()),
                                {std::min(80.0, widest), metrics.height()}, metrics.height());
}

QSize ConfusionDifference::sizeHint() const {
    return {360, 320};
}
QSize ConfusionDifference::minimumSizeHint() const {
    return {200, 180};
}

int ConfusionDifference::gain(ConfusionCell cell) const {
    const int difference = difference_(cell.truth, cell.predicted);
    return cell.isRight() ? difference : -difference;
}

QColor ConfusionDifference::fill(ConfusionCell cell) const {
    const QColor paper = palette().color(QPalette::Base);
    const int better = gain(cell);
    if (better == 0) return paper;
    const bool dark = isDark(palette());
    const QColor good(dark ? 0x56b4f2 : 0x0067a8), bad(dark ? 0xff8a4c : 0xcc5500);
    // By the square root, so that one image is still seen beside fifty.
    return blend(paper, better > 0 ? good : bad, 0.15 + 0.85 * std::sqrt(double(std::abs(better)) / most_));
}

QString ConfusionDifference::sentence(ConfusionCell cell) const {
    if (isEmpty() || !cell.isValid()) return {};
    const QLocale locale;
    const int before = first_(cell.truth, cell.predicted);
    return tr("%1 read as %2: %3 × by the first, %4 × by the second")
        .arg(names_.value(cell.truth), names_.value(cell.predicted), locale.toString(before),
             locale.toString(before + difference_(cell.truth, cell.predicted)));
}

void ConfusionDifference::keyPressEvent(QKeyEvent* event) {
    if (isEmpty()) return QWidget::keyPressEvent(event);
    const auto next = movedBy(event->key(), current_, int(difference_.rows()));
    if (!next) return QWidget::keyPressEvent(event);
    current_ = *next;
    setAccessibleDescription(sentence(current_));
    update();
}

bool ConfusionDifference::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const ConfusionLayout drawn = places();
    const ConfusionCell cell = drawn.cellAt(help->pos());
    if (cell.isValid())
        QToolTip::showText(help->globalPos(), sentence(cell), this, drawn.cellRect(cell).toRect());
    else
        QToolTip::hideText();
    return true;
}

void ConfusionDifference::paintLabels(QPainter& painter, const ConfusionLayout& places) const {
    painter.setPen(palette().color(QPalette::WindowText));
    for (int i = 0; i < places.classes; ++i) {
        const QRectF row = places.rowLabels, column = places.columnLabels;
        painter.drawText(QRectF(row.left(), places.cells.top() + i * places.side, row.width(), places.side),
                         Qt::AlignRight | Qt::AlignVCenter, names_.value(i));
        painter.drawText(
            QRectF(places.cells.left() + i * places.side, column.top(), places.side, column.height()),
            Qt::AlignCenter, names_.value(i));
    }
    painter.setPen(coloursOf(palette()).muted);
    painter.drawText(places.columnTitle, Qt::AlignCenter, tr("read as"));
    painter.save();
    painter.translate(places.rowTitle.center());
    painter.rotate(-90);
    const QSizeF turned = places.rowTitle.size().transposed();
    painter.drawText(QRectF({-turned.width() / 2, -turned.height() / 2}, turned), Qt::AlignCenter,
                     tr("truly"));
    painter.restore();
}

void ConfusionDifference::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    const ConfusionLayout drawn = places();
    paintLabels(painter, drawn);
    QFont numbers = font();
    numbers.setPixelSize(std::max(7, int(std::min(drawn.side * 0.4, QFontInfo(font()).pixelSize() * 1.0))));
    painter.setFont(numbers);
    const QColor dark = palette().color(QPalette::Text), light = palette().color(QPalette::Base);
    for (int truth = 0; truth < drawn.classes; ++truth)
        for (int predicted = 0; predicted < drawn.classes; ++predicted) {
            const ConfusionCell cell{truth, predicted};
            const QRectF box = drawn.cellRect(cell).adjusted(0, 0, -1, -1);  // a hairline between cells
            const QColor ground = fill(cell);
            painter.fillRect(box, ground);
            const int difference = difference_(truth, predicted);
            if (difference == 0) continue;
            painter.setPen(contrast(dark, ground) >= contrast(light, ground) ? dark : light);
            const QString number = QString::number(std::abs(difference));
            painter.drawText(box, Qt::AlignCenter, (difference > 0 ? u'+' : u'\u2212') + number);
        }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(palette()).line, 1));
    painter.drawRect(drawn.cells.adjusted(-0.5, -0.5, -0.5, -0.5));
    if (!hasFocus()) return;
    painter.setPen(QPen(dark, 1.5, Qt::DotLine));
    painter.drawRoundedRect(drawn.cellRect(current_).adjusted(0, 0, -1, -1), 3, 3);
}

}  // namespace inkling
