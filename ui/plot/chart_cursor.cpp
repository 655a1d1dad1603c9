#include "ui/plot/chart_cursor.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace inkling {

ChartCursor::ChartCursor(QWidget* chart) : QWidget(chart) {
    setObjectName("chartCursor");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ChartCursor::show(const QRect& area, double x, const QString& title, const QVector<CurvePoint>& readings,
                       const QVector<QPointF>& places) {
    shown_ = true;
    area_ = area;
    x_ = x;
    title_ = title;
    readings_ = readings;
    places_ = places;
    update();
}

void ChartCursor::clear() {
    if (std::exchange(shown_, false)) update();
}

QString ChartCursor::text() const {
    QStringList parts;
    for (const CurvePoint& reading : readings_) parts << reading.name + u' ' + reading.value;
    return shown_ ? title_ + ": " + parts.join(", ") : QString();
}

void ChartCursor::paintEvent(QPaintEvent*) {
    if (!shown_) return;
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setPen(QPen(colours.muted, 1));
    const double x = std::round(x_) + 0.5;
    painter.drawLine(QPointF(x, area_.top()), QPointF(x, area_.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < places_.size(); ++i) {
        if (!area_.contains(places_[i].toPoint())) continue;
        painter.setPen(QPen(colours.card, 1.5));
        painter.setBrush(readings_[i].colour);
        painter.drawEllipse(places_[i], 4, 4);
    }

    const QFontMetrics metrics = fontMetrics();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    int names = 0, values = 0;
    for (const CurvePoint& reading : readings_) {
        names = std::max(names, metrics.horizontalAdvance(reading.name));
        values = std::max(values, strongMetrics.horizontalAdvance(reading.value));
    }
    const int swatch = spacing::small, gap = spacing::small, line = metrics.height() + 1;
    const int inside =
        std::max(strongMetrics.horizontalAdvance(title_), swatch + gap + names + 2 * gap + values);
    QRect box(0, 0, inside + 2 * spacing::small, line * int(readings_.size() + 1) + 2 * spacing::small - 2);
    // On the side that has more room, so that it hides neither the pointer's place nor leaves the chart.
    const bool left = x_ > area_.center().x();
    box.moveTop(area_.top() + spacing::tight);
    box.moveLeft(left ? int(x_) - spacing::medium - box.width() : int(x_) + spacing::medium);
    if (box.left() < 0) box.moveLeft(0);
    if (box.right() > width()) box.moveRight(width());

    QColor ground = colours.card;
    ground.setAlphaF(0.94f);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
    QRect row = box.adjusted(spacing::small, spacing::small - 1, -spacing::small, 0);
    row.setHeight(line);
    const auto write = [&](const QFont& with, const QColor& colour, int flags, const QRect& where,
                           const QString& what) {
        painter.setFont(with);
        painter.setPen(colour);
        painter.drawText(where, flags | Qt::AlignVCenter | Qt::TextSingleLine, what);
    };
    write(strong, palette().color(QPalette::Text), Qt::AlignLeft, row, title_);
    for (const CurvePoint& reading : readings_) {
        row.translate(0, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(reading.colour);
        painter.drawEllipse(QRectF(row.left(), row.center().y() - swatch / 2.0 + 1, swatch, swatch));
        write(font(), colours.muted, Qt::AlignLeft, row.adjusted(swatch + gap, 0, 0, 0), reading.name);
        write(strong, palette().color(QPalette::Text), Qt::AlignRight, row, reading.value);
    }
}

}  // namespace inkling
