#include "ui/images/image_delegate.h"

#include <QPainter>

#include "ui/images/image_list_model.h"
#include "ui/images/ink_image.h"

namespace inkling {

namespace {

constexpr int padding = 4;     // between the cell's edge and what is in it
constexpr int captionGap = 2;  // between image and caption
constexpr int crossSize = 13;  // the mark on a wrongly read image

void drawCross(QPainter& painter, QPointF corner, const Colours& colours) {
    const QRectF disc(corner.x() - crossSize * 0.6, corner.y() - crossSize * 0.2, crossSize, crossSize);
    const qreal arm = crossSize * 0.2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.paper, 1.5));
    painter.setBrush(colours.bad);
    painter.drawEllipse(disc);
    painter.setPen(QPen(colours.paper, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(disc.center() + QPointF(-arm, -arm), disc.center() + QPointF(arm, arm));
    painter.drawLine(disc.center() + QPointF(-arm, arm), disc.center() + QPointF(arm, -arm));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace

void ImageDelegate::forget() {
    ramp_.clear();
    captions_.clear();
}

QSize ImageDelegate::cellSize(const QFontMetrics& metrics) const {
    const int height = imageSide_ + 2 * padding + captionGap + metrics.height();
    return {std::max(imageSide_, metrics.horizontalAdvance(QStringLiteral("0 → 0"))) + 2 * padding, height};
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cellSize(option.fontMetrics);
}

const QStaticText& ImageDelegate::caption(const QString& text, const QFont& font) const {
    auto found = captions_.find(text);
    if (found == captions_.end()) {
        QStaticText prepared(text);
        prepared.setTextFormat(Qt::PlainText);
        prepared.prepare({}, font);
        found = captions_.insert(text, prepared);
    }
    return *found;
}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* model = qobject_cast<const ImageListModel*>(index.model());
    if (!model || !model->dataset()) return;
    if (ramp_.isEmpty()) {
        ramp_ = inkRamp(option.palette);
        colours_ = coloursOf(option.palette);
    }
    const Dataset& data = *model->dataset();
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QRectF cell = option.rect;

    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focus = option.state & QStyle::State_HasFocus;
        QColor fill = colours_.accent;
        fill.setAlphaF(focus ? 0.28f : 0.16f);
        painter->setPen(QPen(colours_.accent, focus ? 2 : 1));
        painter->setBrush(fill);
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

    const QImage image = inkImage(data.image(model->imageIndex(index.row())), data.shape, ramp_);
    const QRectF room(cell.left(), cell.top() + padding, cell.width(), imageSide_);
    const QSizeF size = crispSize(image.size(), {qreal(imageSide_), qreal(imageSide_)}, ratio);
    const QRectF place = centredOnPixels(size, room, ratio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, size.width() < image.width());
    painter->drawImage(place, image);
    if (model->data(index, ImageListModel::WrongRole).toBool())
        drawCross(*painter, place.topRight(), colours_);

    const QStaticText& text = caption(model->data(index, Qt::DisplayRole).toString(), option.font);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawStaticText(QPointF(cell.center().x() - text.size().width() / 2, room.bottom() + captionGap),
                            text);
}

}  // namespace inkling
