#include "ui/draw/digit_boxes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

// On the canvas:
constexpr double inkReach = 14;  // from the pen's middle to the box
constexpr double boxGap = 3;     // between boxes that meet

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

/// Whether their boxes would lie over each other.
bool DigitBoxes::meet(int left, int right) const {
    return boxes_[right].ink.box.left - boxes_[left].ink.box.right < 2 * inkReach + boxGap;
}

std::vector<ToneChange> DigitBoxes::tones() const {
    struct Toned {
        InkPiece piece;
        Tone tone;
    };
    std::vector<Toned> pieces;
    Tone tone = Tone::Plain;
    for (int i = 0; i < boxes_.size(); ++i) {
        const bool meets = i > 0 && meet(i - 1, i);
        tone = meets && tone == Tone::Plain ? Tone::Soft : Tone::Plain;
        for (const InkPiece& piece : boxes_[i].ink.pieces) pieces.push_back({piece, tone});
    }
    std::ranges::sort(pieces, {},
                      [](const Toned& each) { return std::pair(each.piece.stroke, each.piece.from); });
    std::vector<ToneChange> changes;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& [piece, own] = pieces[i];
        const bool goesOn = i > 0 && pieces[i - 1].piece.stroke == piece.stroke;
        if (goesOn && piece.from > pieces[i - 1].piece.to + 1)
            changes.push_back({piece.stroke, pieces[i - 1].piece.to + 1, Tone::Faint});
        if (goesOn || own != Tone::Plain)
            changes.push_back({piece.stroke, goesOn ? piece.from + 1 : piece.from, own});
    }
    return changes;
}

QRectF DigitBoxes::frame(int digit, const SheetPlace& place) const {
    const InkBox& box = boxes_[digit].ink.box;
    double left = box.left - inkReach, right = box.right + inkReach;
    if (digit > 0 && meet(digit - 1, digit)) left = (boxes_[digit - 1].ink.box.right + box.left + boxGap) / 2;
    if (digit + 1 < boxes_.size() && meet(digit, digit + 1))
        right = (box.right + boxes_[digit + 1].ink.box.left - boxGap) / 2;
    if (right - left < inkReach / 2) left = box.left - inkReach, right = box.right + inkReach;
    return {place.toWidget({float(left), float(box.top - inkReach)}),
            place.toWidget({float(right), float(box.bottom + inkReach)})};
}

int DigitBoxes::at(QPointF position, const SheetPlace& place) const {
    for (int i = 0; i < boxes_.size(); ++i)
        if (frame(i, place).contains(position)) return i;
    return -1;
}

QRect DigitBoxes::extent(const SheetPlace& place, const QRectF& sheet, const QFont& font) const {
    QRectF all;
    for (int i = 0; i < boxes_.size(); ++i) all |= frame(i, place);
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
        const QRectF area = frame(i, place).intersected(sheet.adjusted(2, 2, -2, -2));
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
