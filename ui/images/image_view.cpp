#include "ui/images/image_view.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include "ui/images/image_actions.h"
#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int leastSide = 112, usualSide = 252;
constexpr int frame = 1;  // around the image
}  // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chosen image"));
}

void ImageView::setImage(std::shared_ptr<const Dataset> data, int index) {
    data_ = std::move(data);
    index_ = index;
    if (toCanvas_) toCanvas_->setVisible(data_ != nullptr);
    updateGeometry();
    update();
}

void ImageView::clear() {
    setImage(nullptr, 0);
}

void ImageView::setValues(Values values) {
    values_ = values;
    updateGeometry();
    update();
}

void ImageView::offerCanvas() {
    toCanvas_ = new QToolButton(this);
    toCanvas_->setObjectName("toCanvas");
    toCanvas_->setIcon(icon("draw"));
    toCanvas_->setToolTip(tr("Put this image on the canvas, as lines"));
    toCanvas_->setAccessibleName(tr("To the canvas"));
    toCanvas_->setAutoRaise(true);
    toCanvas_->setVisible(data_ != nullptr);
    auto* actions = new ImageActions(this, [this] { return ImageActions::Image{data_, index_}; });
    connect(toCanvas_, &QToolButton::clicked, actions, &ImageActions::putOnCanvas);
    connect(actions, &ImageActions::canvasWanted, this, &ImageView::canvasWanted);
}

void ImageView::resizeEvent(QResizeEvent*) {
    if (!toCanvas_) return;
    toCanvas_->resize(toCanvas_->sizeHint());
    toCanvas_->move(width() - toCanvas_->width(), 0);
}

QFont ImageView::valueFont(qreal cell) const {
    QFont small = font();
    small.setPixelSize(std::clamp(int(cell * 0.48), 8, 14));
    return small;
}

/// Two decimals without the 0 in front, so that a row of 28 has room.
QString ImageView::valueText(int value) const {
    if (values_ != Values::Shares || value == 0 || value == 255)
        return QString::number(values_ == Values::Shares ? value / 255 : value);
    return locale().toString(value / 255.0, 'f', 2).mid(1);
}

QSize ImageView::minimumSizeHint() const {
    if (values_ == Values::None || !data_) return {leastSide, leastSide};
    const int cell = QFontMetrics(valueFont(0)).horizontalAdvance(valueText(253)) + 2;
    return {data_->shape.width() * cell + 2 * frame, data_->shape.height() * cell + 2 * frame};
}

QSize ImageView::sizeHint() const {
    return minimumSizeHint().expandedTo({usualSide, usualSide});
}

QRectF ImageView::imageRect() const {
    if (!data_) return {};
    const QRectF room = QRectF(contentsRect()).adjusted(frame, frame, -frame, -frame);
    const QSizeF size =
        crispSize({data_->shape.width(), data_->shape.height()}, room.size(), devicePixelRatioF());
    return centredOnPixels(size, room, devicePixelRatioF());
}

void ImageView::paintEvent(QPaintEvent*) {
    if (!data_) return;
    QPainter painter(this);
    const QRectF place = imageRect();
    const Colours colours = coloursOf(palette());
    painter.fillRect(place.adjusted(-frame, -frame, frame, frame), palette().color(QPalette::Window));
    painter.fillRect(place.adjusted(-frame, -frame, frame, frame), colours.line);
    const QImage image = inkImage(data_->image(index_), data_->shape, inkRamp(palette()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < image.width());
    painter.drawImage(place, image);
    if (values_ != Values::None) paintValues(painter, place);
}

void ImageView::paintValues(QPainter& painter, const QRectF& place) const {
    const Shape& shape = data_->shape;
    const auto pixels = data_->image(index_);
    const Colours colours = coloursOf(palette());
    const QSizeF cell(place.width() / shape.width(), place.height() / shape.height());
    painter.setFont(valueFont(cell.width()));
    for (int y = 0; y < shape.height(); ++y) {
        for (int x = 0; x < shape.width(); ++x) {
            const int value = pixels[(std::size_t(y) * shape.width() + x) * shape.channels()];
            const QRectF box(place.left() + x * cell.width(), place.top() + y * cell.height(), cell.width(),
                             cell.height());
            painter.setPen(value > 127 ? colours.paper : value > 0 ? colours.ink : colours.muted);
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, valueText(value));
        }
    }
}

bool ImageView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF place = imageRect();
    if (!data_ || !place.contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const Shape& shape = data_->shape;
    const int x =
        std::min(int((help->pos().x() - place.left()) / place.width() * shape.width()), shape.width() - 1);
    const int y =
        std::min(int((help->pos().y() - place.top()) / place.height() * shape.height()), shape.height() - 1);
    const int value = data_->image(index_)[(std::size_t(y) * shape.width() + x) * shape.channels()];
    QToolTip::showText(help->globalPos(),
                       tr("Row %1, column %2: %3 of 255, for the network %4")
                           .arg(y)
                           .arg(x)
                           .arg(value)
                           .arg(locale().toString(value / 255.0, 'f', 3)),
                       this);
    return true;
}

}  // namespace inkling
