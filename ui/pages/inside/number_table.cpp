#include "ui/pages/inside/number_table.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

QColor signedColour(const QPalette& palette, double share) {
    const Colours colours = coloursOf(palette);
    return blend(colours.paper, share < 0 ? colours.validation : colours.accent,
                 std::min(1.0, std::abs(share)));
}

QString numberText(double number) {
    const double rounded = std::round(number * 100) / 100;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', 2);
}

void paintNumberTable(QPainter& painter, const QRectF& place, const QString& caption,
                      const NumberTable& table, const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours.muted);
    painter.drawText(QRectF(place.left(), place.top() - metrics.height() - spacing::tight, place.width(),
                            metrics.height()),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip, caption);

    const qreal width = place.width() / table.size, height = place.height() / table.size;
    const auto cell = [&](int i) {
        return QRectF(place.left() + i % table.size * width, place.top() + i / table.size * height, width,
                      height)
            .adjusted(0, 0, -1, -1);  // a hairline between cells
    };
    const QColor dark = palette.color(QPalette::Text), light = palette.color(QPalette::Base);
    for (int i = 0; i < int(table.numbers.size()); ++i) {
        const float number = table.numbers[std::size_t(i)];
        const double share = table.most > 0 ? number / table.most : 0;
        const QColor fill = table.inked ? blend(colours.paper, colours.ink, std::clamp(share, 0.0, 1.0))
                                        : signedColour(palette, share);
        painter.fillRect(cell(i), fill);
        painter.setPen(contrast(dark, fill) >= contrast(light, fill) ? dark : light);
        painter.drawText(cell(i), Qt::AlignCenter | Qt::TextDontClip, numberText(number));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.line, 1));
    painter.drawRect(place.adjusted(-0.5, -0.5, -0.5, -0.5));
    if (table.framed < 0) return;
    painter.setPen(QPen(dark, 2));
    painter.drawRect(cell(table.framed).adjusted(1, 1, -1, -1));
}

}  // namespace inkling
