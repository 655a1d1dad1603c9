#include "ui/pages/inside/plane_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/images/ink_image.h"
#include "ui/pages/inside/number_table.h"
#include "ui/theme/theme.h"

namespace inkling {

PlaneView::PlaneView(const QString& caption, QWidget* parent) : QWidget(parent), caption_(caption) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
    setAccessibleName(caption);
}

void PlaneView::setCaption(const QString& caption) {
    caption_ = caption;
    setAccessibleName(caption);
    update();
}

void PlaneView::setPlane(Plane plane, double most, Tones tones) {
    plane_ = std::move(plane);
    most_ = most > 0 ? most : 1;
    tones_ = tones;
    update();
}

void PlaneView::setOutline(Plane ink) {
    outline_ = std::move(ink);
    update();
}

void PlaneView::setMeanings(const QString& below, const QString& above) {
    below_ = below;
    above_ = above;
    update();
}

QRectF PlaneView::pictureRect() const {
    const qreal line = QFontMetricsF(font()).height() + spacing::tight;
    const QRectF room(0, caption_.isEmpty() ? 0 : line, width(),
                      height() - (caption_.isEmpty() ? 0 : line) - line);
    const QSize size = plane_.values.empty() ? QSize(28, 28) : QSize(plane_.width, plane_.height);
    return QRectF(room.topLeft(), crispSize(size, room.size(), devicePixelRatioF()));
}

void PlaneView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const QFontMetricsF metrics(font());
    const QRectF place = pictureRect();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(caption_, Qt::ElideRight, width()));
    if (!plane_.values.empty()) painter.drawImage(place, planeImage(plane_, most_, tones_, palette()));
    if (outline_.width == plane_.width && outline_.height == plane_.height && !outline_.values.empty()) {
        // Edges between ink and paper.
        painter.setPen(QPen(colours.muted, 1));
        const qreal side = place.width() / outline_.width;
        const auto inked = [&](int y, int x) { return outline_.has(y, x) && outline_.at(y, x) > 0.4f; };
        for (int y = 0; y <= outline_.height; ++y)
            for (int x = 0; x <= outline_.width; ++x) {
                const QPointF corner = place.topLeft() + QPointF(x * side, y * side);
                if (inked(y, x) != inked(y - 1, x)) painter.drawLine(corner, corner + QPointF(side, 0));
                if (inked(y, x) != inked(y, x - 1)) painter.drawLine(corner, corner + QPointF(0, side));
            }
    }
    painter.setPen(QPen(colours.line, 1));
    painter.drawRect(
        place.adjusted(-0.5, -0.5, 0.5, 0.5).intersected(QRectF(rect()).adjusted(0.5, 0, -0.5, 0)));
    if (tones_ == Tones::Signed && !plane_.values.empty())
        paintLegend(painter,
                    QRectF(place.left(), place.bottom() + spacing::tight, place.width(), metrics.height()));
}

void PlaneView::paintLegend(QPainter& painter, const QRectF& place) const {
    const QFontMetricsF metrics(font());
    const QString below = below_.isEmpty() ? numberText(-most_) : below_,
                  above = above_.isEmpty() ? numberText(most_) : above_;
    const qreal left = metrics.horizontalAdvance(below) + spacing::tight,
                right = metrics.horizontalAdvance(above) + spacing::tight;
    painter.setPen(coloursOf(palette()).muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, below);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, above);
    const QRectF bar = place.adjusted(left, place.height() / 2 - 4, -right, -place.height() / 2 + 4);
    if (bar.width() < 8) return;
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = -4; i <= 4; ++i) gradient.setColorAt((i + 4) / 8.0, signedColour(palette(), i / 4.0));
    painter.fillRect(bar, gradient);
}

bool PlaneView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !plane_.values.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QRectF place = pictureRect();
        const QPointF at = help->pos() - place.topLeft();
        const qreal side = place.width() / plane_.width;
        const int row = int(at.y() / side), column = int(at.x() / side);
        if (at.x() >= 0 && at.y() >= 0 && plane_.has(row, column))
            QToolTip::showText(help->globalPos(),
                               tr("Row %1, column %2: %3")
                                   .arg(row)
                                   .arg(column)
                                   .arg(QLocale().toString(double(plane_.at(row, column)), 'g', 3)));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

}  // namespace inkling
