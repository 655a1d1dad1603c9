#include "ui/widgets/primary_button.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace inkling {

QSize PrimaryButton::sizeHint() const {
    const QFontMetrics metrics(font());
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width() +
                      (icon().isNull() ? 0 : iconSize().width() + spacing::small);
    return {width + 2 * spacing::medium, metrics.height() + 2 * spacing::small + 2};
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QColor ground = colours.accent;
    if (!isEnabled())
        ground.setAlphaF(0.5f);
    else if (isDown() || underMouse())
        ground = isDown() ? ground.darker(115) : ground.lighter(108);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(area, spacing::radius, spacing::radius);
    if (hasFocus()) {
        painter.setPen(QPen(colours.onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), spacing::radius - 2,
                                spacing::radius - 2);
    }

    const QFontMetrics metrics(font());
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + spacing::small;
    int x = (width() - textWidth - iconWidth) / 2;
    if (iconWidth) {
        icon().paint(&painter, QRect(QPoint(x, (height() - iconSize().height()) / 2), iconSize()));
        x += iconWidth;
    }
    painter.setPen(colours.onAccent);
    painter.drawText(QRect(x, 0, textWidth, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

}  // namespace inkling
