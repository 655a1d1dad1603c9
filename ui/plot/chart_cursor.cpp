#include "ui/plot/chart_cursor.h"

#include <QPainter>

#include "ui/plot/free_place.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int swatch = spacing::small, gap = spacing::small, markRadius = 4;

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

ChartCursor::ChartCursor(QWidget* chart) : QWidget(chart) {
    setObjectName("chartCursor");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ChartCursor::show(const QRect& area, double x, const QString& title, const QVector<CurvePoint>& readings,
                       const QVector<QPointF>& places, const QVector<QPointF>& curves,
                       const QVector<QRect>& labels) {
    shown_ = true;
    area_ = area;
    x_ = x;
    title_ = title;
    readings_ = readings;
    places_ = places;
    placeTable(curves, labels);
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

void ChartCursor::placeTable(const QVector<QPointF>& curves, QVector<QRect> taken) {
    const QFontMetrics metrics = fontMetrics(), strongMetrics(strong(font()));
    int names = 0, values = 0;
    for (const CurvePoint& reading : readings_) {
        names = std::max(names, metrics.horizontalAdvance(reading.name));
        values = std::max(values, strongMetrics.horizontalAdvance(reading.value));
    }
    const int inside =
        std::max(strongMetrics.horizontalAdvance(title_), swatch + gap + names + 2 * gap + values);
    const QSize size(inside + 2 * spacing::small,
                     (metrics.height() + 1) * int(readings_.size() + 1) + 2 * spacing::small - 2);

    const int before = int(x_) - spacing::medium - size.width(), behind = int(x_) + spacing::medium;
    const int top = area_.top() + spacing::tight, bottom = area_.bottom() - spacing::tight - size.height();
    const QRect room = rect();
    QVector<QRect> places;
    // In a corner if it can be, where it stays while the pointer moves.
    for (const int left :
         {area_.right() - spacing::tight - size.width(), area_.left() + spacing::tight, behind, before})
        for (const int y : {top, bottom, (top + bottom) / 2}) {
            QRect place({left, y}, size);
            place.moveLeft(std::clamp(left, 0, std::max(0, room.width() - size.width())));
            places << place;
        }
    taken << QRect(int(x_) - swatch, area_.top(), 2 * swatch, area_.height());
    for (const QPointF& place : places_) {
        QRect mark(0, 0, 4 * markRadius, 4 * markRadius);
        mark.moveCenter(place.toPoint());
        taken << mark;
    }
    place_ = freestPlace(places, curves, taken, place_);
    table_ = places[place_];
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
        painter.drawEllipse(places_[i], markRadius, markRadius);
    }

    QColor ground = colours.card;
    ground.setAlphaF(0.94f);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(table_).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
    QRect row = table_.adjusted(spacing::small, spacing::small - 1, -spacing::small, 0);
    const QFont bold = strong(font());
    row.setHeight(fontMetrics().height() + 1);
    const auto write = [&](const QFont& with, const QColor& colour, int flags, const QRect& where,
                           const QString& what) {
        painter.setFont(with);
        painter.setPen(colour);
        painter.drawText(where, flags | Qt::AlignVCenter | Qt::TextSingleLine, what);
    };
    write(bold, palette().color(QPalette::Text), Qt::AlignLeft, row, title_);
    for (const CurvePoint& reading : readings_) {
        row.translate(0, row.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(reading.colour);
        painter.drawEllipse(QRectF(row.left(), row.center().y() - swatch / 2.0 + 1, swatch, swatch));
        write(font(), colours.muted, Qt::AlignLeft, row.adjusted(swatch + gap, 0, 0, 0), reading.name);
        write(bold, palette().color(QPalette::Text), Qt::AlignRight, row, reading.value);
    }
}

}  // namespace inkling
