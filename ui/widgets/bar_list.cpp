#include "ui/widgets/bar_list.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr qreal barRadius = 3;
constexpr int usualTrack = 140, leastTrack = 40;  // lengths of a full bar

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

QColor faded(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

void drawTick(QPainter& painter, QPointF corner, qreal size, const QColor& color) {
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{corner + QPointF(-size * 0.4, -size * 0.4), corner,
                                   corner + QPointF(size * 0.65, -size * 0.9)});
}

}  // namespace

BarList::BarList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    measure();
}

void BarList::setBars(const QVector<Bar>& bars) {
    const bool sameNames = std::ranges::equal(bars, bars_, {}, &Bar::name, &Bar::name);
    const bool sameValues = sameNames && std::ranges::equal(bars, bars_, {}, &Bar::value, &Bar::value);
    bars_ = bars;
    if (!sameNames || (!sameValues && widestValue_.isEmpty())) measure();
    update();
}

void BarList::setStrongBar(int bar) {
    strong_ = bar;
    update();
}

void BarList::setMarkedBar(int bar) {
    marked_ = bar;
    update();
}

void BarList::setWidestValue(const QString& text) {
    widestValue_ = text;
    measure();
}

void BarList::measure() {
    const QFontMetricsF metrics(bold(font()));
    tickWidth_ = metrics.height() * 0.7;
    nameWidth_ = 0;
    valueWidth_ = metrics.horizontalAdvance(widestValue_);
    for (const Bar& bar : bars_) {
        nameWidth_ = std::max(nameWidth_, metrics.horizontalAdvance(bar.name));
        valueWidth_ = std::max(valueWidth_, metrics.horizontalAdvance(bar.value));
    }
    updateGeometry();
    update();
}

QRectF BarList::rowRect(int bar) const {
    const QRectF area = contentsRect();
    const qreal height = area.height() / std::max<qsizetype>(1, bars_.size());
    return {area.left(), area.top() + bar * height, area.width(), height};
}

QRectF BarList::trackRect(int bar) const {
    const QRectF row = rowRect(bar);
    const qreal height = std::clamp(row.height() * 0.5, 4.0, 14.0);
    const qreal left = row.left() + tickWidth_ + nameWidth_ + spacing::small;
    const qreal right = row.right() - valueWidth_ - spacing::small;
    return {left, row.center().y() - height / 2, std::max(0.0, right - left), height};
}

QSize BarList::sizeHint() const {
    const qreal row = QFontMetricsF(font()).height() * 1.4;
    const qreal width = tickWidth_ + nameWidth_ + valueWidth_ + 2 * spacing::small + usualTrack;
    const QMargins margins = contentsMargins();
    return {int(std::ceil(width)) + margins.left() + margins.right(),
            int(std::ceil(row * qreal(bars_.size()))) + margins.top() + margins.bottom()};
}

QSize BarList::minimumSizeHint() const {
    const QSize hint = sizeHint();
    return {hint.width() - usualTrack + leastTrack, int(hint.height() * 0.7)};
}

void BarList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
    QWidget::changeEvent(event);
}

bool BarList::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < bars_.size(); ++i) {
        if (!rowRect(i).contains(help->pos()) || bars_[i].toolTip.isEmpty()) continue;
        QToolTip::showText(help->globalPos(), bars_[i].toolTip, this, rowRect(i).toRect());
        return true;
    }
    QToolTip::hideText();
    return true;
}

void BarList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const QColor text = palette().color(QPalette::WindowText);
    const QFont plain = font(), heavy = bold(plain);

    for (int i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const QRectF row = rowRect(i), track = trackRect(i);
        const bool strong = i == strong_;

        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(text, 0.09f));
        painter.drawRoundedRect(track, barRadius, barRadius);
        if (bar.length > 0) {
            QPainterPath whole;
            whole.addRoundedRect(track, barRadius, barRadius);
            painter.save();
            painter.setClipPath(whole);
            painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * bar.length, track.height())),
                             strong ? colours.accent : faded(text, 0.42f));
            painter.restore();
        }

        painter.setFont(strong || i == marked_ ? heavy : plain);
        painter.setPen(text);
        painter.drawText(QRectF(row.left() + tickWidth_, row.top(), nameWidth_ + 1, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, bar.name);
        painter.setFont(strong ? heavy : plain);
        painter.setPen(strong ? text : colours.muted);
        painter.drawText(QRectF(row.right() - valueWidth_ - 1, row.top(), valueWidth_ + 1, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, bar.value);
        if (i == marked_) {
            const qreal size = tickWidth_ * 0.6;
            drawTick(painter, {row.left() + size * 0.5, row.center().y() + size * 0.4}, size, text);
        }
    }
}

}  // namespace inkling
