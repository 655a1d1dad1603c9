#include "ui/window/nav_button.h"

#include <QAction>
#include <QPainter>

#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int iconSide = 24;
}

NavButton::NavButton(QAction* page, const QString& iconName, QWidget* parent)
    : QToolButton(parent),
      plain_(inkling::icon(iconName)),
      accented_(inkling::icon(iconName, QPalette::Highlight)) {
    setDefaultAction(page);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    return {std::max(72, metrics.horizontalAdvance(text()) + 2 * spacing::medium),
            iconSide + metrics.height() + 2 * spacing::small + spacing::tight};
}

void NavButton::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QColor ground = isChecked() ? colours.accent : palette().color(QPalette::WindowText);
    ground.setAlphaF(isChecked() ? 0.14f : isDown() ? 0.12f : underMouse() ? 0.06f : 0.0f);
    painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);

    const QRect place((width() - iconSide) / 2, spacing::small, iconSide, iconSide);
    (isChecked() ? accented_ : plain_).paint(&painter, place);
    QFont font = this->font();
    if (isChecked()) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isChecked() ? colours.accent : palette().color(QPalette::WindowText));
    painter.drawText(
        QRect(0, place.bottom() + spacing::tight, width(), height() - place.bottom() - spacing::tight),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextHideMnemonic, text());
}

}  // namespace inkling
