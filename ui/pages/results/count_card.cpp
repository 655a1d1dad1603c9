#include "ui/pages/results/count_card.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

CountCard::CountCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CountCard::setCount(int count) {
    count_ = count;
    setAccessibleName(tr("%1: %2").arg(text(), countText(count)));
    updateGeometry();
    update();
}

QFont CountCard::numberFont() const {
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize CountCard::sizeHint() const {
    const int number = QFontMetrics(numberFont()).height();
    return {120, number + 2 * fontMetrics().height() + 2 * spacing::medium};
}

void CountCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawCard(painter, rect(), colours);
    if (isChecked() || hasFocus() || underMouse()) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.16f);
        painter.setBrush(isChecked() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.setPen(isChecked()  ? QPen(colours.accent, 2)
                       : hasFocus() ? QPen(palette().color(QPalette::Text), 1.5, Qt::DotLine)
                                    : QPen(colours.muted, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    }
    const QRect room = rect().adjusted(spacing::medium, spacing::small, -spacing::medium, -spacing::small);
    const int number = QFontMetrics(numberFont()).height();
    painter.setPen(colours.muted);
    painter.drawText(room.adjusted(0, 0, 0, -number), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     text());
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, countText(count_));
}

}  // namespace inkling
