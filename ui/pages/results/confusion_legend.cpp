#include "ui/pages/results/confusion_legend.h"

#include <QPainter>

#include "ui/pages/results/confusion_view.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int barWidth = 72, barHeight = 8;
}

ConfusionLegend::ConfusionLegend(const ConfusionView* view, QWidget* parent) : QWidget(parent), view_(view) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(view, &ConfusionView::tableChanged, this, [this] {
        setVisible(view_->table().largestError() > 0);
        setAccessibleName(tr("Colours of errors, from 0 to %1").arg(largest()));
        setToolTip(tr("Errors, from none to the largest. What was read correctly is grey."));
        updateGeometry();
        update();
    });
}

QString ConfusionLegend::largest() const {
    const ConfusionTable& table = view_->table();
    return table.isShare() ? tr("%1 %").arg(locale().toString(100 * table.largestError(), 'f', 1))
                           : locale().toString(int(table.largestError()));
}

QSize ConfusionLegend::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance('0') + metrics.horizontalAdvance(largest()) + barWidth +
                2 * spacing::tight + 2,
            metrics.height()};
}

void ConfusionLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const ConfusionColours cells(view_->table(), palette());
    const int left = fontMetrics().horizontalAdvance('0') + spacing::tight;
    const QRect bar(left, (height() - barHeight) / 2, barWidth, barHeight);
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, largest());
    for (int x = 0; x < barWidth; ++x)
        painter.fillRect(bar.left() + x, bar.top(), 1, barHeight, cells.fillOf((x + 0.5) / barWidth));
    painter.setPen(colours.line);
    painter.drawRect(bar.adjusted(-1, -1, 0, 0));
}

}  // namespace inkling
