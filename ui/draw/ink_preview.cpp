#include "ui/draw/ink_preview.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

namespace inkling {

InkPreview::InkPreview(QWidget* parent) : QWidget(parent) {
    setObjectName("inkPreview");
    setAccessibleName(tr("What the network sees"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void InkPreview::setImage(std::span<const float> pixels, const Shape& shape) {
    QImage image(shape.width(), shape.height(), QImage::Format_Indexed8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] =
                uchar(std::lround(std::clamp(pixels[std::size_t(y) * image.width() + x], 0.0f, 1.0f) * 255));
    image_ = image;
    update();
}

void InkPreview::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    const QSize pixels = image_.isNull() ? QSize(28, 28) : image_.size();
    const qreal ratio = devicePixelRatioF();
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QRectF area = centredOnPixels(crispSize(pixels, room.size(), ratio), room, ratio);
    painter.fillRect(area, colours.paper);
    if (!image_.isNull()) {
        QImage shown = image_;
        shown.setColorTable(inkRamp(palette()));
        painter.drawImage(area, shown);  // without smoothing: large square pixels
    }
    painter.setPen(QPen(colours.line, 1));
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

}  // namespace inkling
