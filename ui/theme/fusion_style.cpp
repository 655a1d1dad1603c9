#include "ui/theme/fusion_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

bool isAbove(const QStyleOptionTab& tab) {
    return tab.shape == QTabBar::RoundedNorth || tab.shape == QTabBar::TriangularNorth;
}

void drawTab(const QStyleOptionTab& tab, QPainter& painter) {
    const Colours colours = coloursOf(tab.palette);
    const QRect line(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2);
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(line, colours.accent);
    else if (tab.state & QStyle::State_MouseOver)
        painter.fillRect(line, colours.line);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const Colours colours = coloursOf(option.palette);
    const bool on = option.state & QStyle::State_On, some = option.state & QStyle::State_NoChange;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);  // whole pixels
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!(option.state & QStyle::State_Enabled)) painter.setOpacity(0.45);
    painter.setPen(QPen(on || some ? colours.accent : colours.muted, 1));
    painter.setBrush(on || some ? colours.accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colours.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (on) painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    if (some) painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

}  // namespace

FusionStyle::FusionStyle() : QProxyStyle(QStyleFactory::create("fusion")) {
    setObjectName("fusion");  // as it is told from the platforms' own
}

void FusionStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (tab && isAbove(*tab)) {
        if (element == CE_TabBarTabShape) return drawTab(*tab, *painter);
        if (element == CE_TabBarTabLabel && !(tab->state & (State_Selected | State_MouseOver))) {
            QStyleOptionTab resting(*tab);
            resting.palette.setColor(QPalette::WindowText, coloursOf(tab->palette).muted);
            return QProxyStyle::drawControl(element, &resting, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawCheckBox(*option, *painter);
        case PE_FrameTabBarBase:
            painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                              coloursOf(option->palette).line);
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int FusionStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    // The chosen tab's word stands where it stood.
    if (metric == PM_TabBarTabShiftVertical || metric == PM_TabBarTabOverlap) return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace inkling
