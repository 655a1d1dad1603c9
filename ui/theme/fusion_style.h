// Qt's Fusion style with what it lacks here.
#pragma once

#include <QProxyStyle>

namespace inkling {

/// Fusion, but tabs are words above a line, the chosen one underlined in the accent colour, and check boxes
/// have an edge that is seen on dark ground too. Fusion's are grey boxes whose edges are always darker than
/// the window.
class FusionStyle : public QProxyStyle {
    Q_OBJECT

public:
    FusionStyle();

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
};

}  // namespace inkling
