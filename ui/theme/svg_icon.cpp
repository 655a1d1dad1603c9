#include "ui/theme/svg_icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace inkling {

void SvgIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
}

QPixmap SvgIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) {
    const QPalette palette = QGuiApplication::palette();
    QColor colour = palette.color(QPalette::Active, role_);
    if (mode == QIcon::Disabled) colour = coloursOf(palette).muted;
    if (mode == QIcon::Selected) colour = palette.color(QPalette::HighlightedText);

    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(file_);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

}  // namespace inkling
