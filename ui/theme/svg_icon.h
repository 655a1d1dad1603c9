// Icons in one colour, drawn from SVG in a colour of the palette.
#pragma once

#include <QIconEngine>
#include <QPalette>
#include <QString>

namespace inkling {

/// Draws an SVG file in one colour of the application's palette, whatever colour the file has; sharp at any
/// size and scale. A new palette needs no new icon: the colour is looked up when the icon is drawn.
class SvgIcon : public QIconEngine {
public:
    SvgIcon(QString file, QPalette::ColorRole role) : file_(std::move(file)), role_(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override { return new SvgIcon(file_, role_); }

private:
    QString file_;
    QPalette::ColorRole role_;
};

}  // namespace inkling
