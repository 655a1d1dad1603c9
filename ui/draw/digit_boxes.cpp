#include "ui/draw/digit_boxes.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr double inkReach = 14;  // from the pen's middle to the box, on the canvas

QFont labelFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// Above the frame, or within the sheet's top where there is no room.
QRectF labelPlace(const QRectF& frame, const QRectF& sheet, QSizeF size) {
    const qreal left =
        std::clamp(frame.center().x() - size.width() / 2, sheet.left() + 2, sheet.right() - size.width() - 2);
    return {QPointF(left, std::max(sheet.top() + 2, frame.top() - size.height() - 2)), size};
}

}  // namespace

QRectF DigitBoxes::frame(const DigitBox& box, const SheetPlace& place) const {
    const QPointF low = place.toWidget({float(box.box.left - inkReach), float(box.box.top - inkReach)});
    const QPointF high = place.toWidget({float(box.box.right + inkReach), float(box.box.bottom + inkReach)});
    return {low, high};
}

int DigitBoxes::at(QPointF position, const SheetPlace& place) const {
    for (int i = 0; i < boxes_.size(); ++i)
        if (frame(boxes_[i], place).contains(position)) return i;
    return -1;
}

QRect DigitBoxes::extent(const SheetPlace& place, const QRectF& sheet, const QFont& font) const {
    QRectF all;
    for (const DigitBox& box : boxes_) all |= frame(box, place);
    if (all.isEmpty()) return {};
    const qreal label = QFontMetricsF(font).height() + 6;
    all.adjust(-40, -label, 40, label);  // names are wider than a narrow digit
    return (all & sheet.adjusted(-2, -2, 2, 2)).toAlignedRect();
}

void DigitBoxes::paint(QPainter& painter, const SheetPlace& place, const QRectF& sheet,
                       const QPalette& palette) const {
    const Colours colours = coloursOf(palette);
    const QFont plain = labelFont(painter.font());
    QFont bold = plain;
    bold.setBold(true);
    const QFontMetricsF plainMetrics(plain), boldMetrics(bold);
    const qreal gap = boldMetrics.horizontalAdvance(' ');
    for (int i = 0; i < boxes_.size(); ++i) {
        const DigitBox& box = boxes_[i];
        const bool chosen = i == chosen_;
        const QRectF area = frame(box, place).intersected(sheet.adjusted(2, 2, -2, -2));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(chosen ? colours.accent : colours.muted, chosen ? 1.6 : 1,
                            chosen ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(area, 4, 4);

        const qreal digitWidth = boldMetrics.horizontalAdvance(box.digit);
        const bool wide =
            chosen || area.width() > digitWidth + plainMetrics.horizontalAdvance(box.certainty) + gap;
        const qreal width = digitWidth + (wide ? gap + plainMetrics.horizontalAdvance(box.certainty) : 0) + 8;
        const QRectF label = labelPlace(area, sheet, {width, boldMetrics.height()});
        QColor ground = colours.paper;
        ground.setAlphaF(0.85f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(label, 3, 3);
        painter.setFont(bold);
        painter.setPen(chosen ? colours.accent : colours.ink);
        painter.drawText(label.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, box.digit);
        if (!wide) continue;
        painter.setFont(plain);
        painter.setPen(colours.muted);
        painter.drawText(label.adjusted(4 + digitWidth + gap, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         box.certainty);
    }
}

}  // namespace inkling
