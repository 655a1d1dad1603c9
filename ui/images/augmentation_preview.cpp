#include "ui/images/augmentation_preview.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int gap = 3;         // between images
constexpr int pairGap = 14;    // between an image with its change and the next such
constexpr int usualSide = 36;  // logical pixels
}  // namespace

AugmentationPreview::AugmentationPreview(Show show, int columns, int rows, QWidget* parent)
    : QWidget(parent), show_(show), columns_(columns), rows_(rows) {
    setObjectName("augmentationPreview");
    setAccessibleName(tr("Training images as they are changed"));
    setSizePolicy(QSizePolicy::Preferred,
                  show == Show::Changed ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void AugmentationPreview::setAugmentation(const Augmentation& augmentation) {
    augmentation_ = augmentation;
    update();
}

void AugmentationPreview::setSamples(std::shared_ptr<const Dataset> samples) {
    samples_ = std::move(samples);
    update();
}

std::vector<std::uint8_t> AugmentationPreview::changed(int index) const {
    if (!samples_ || index >= samples_->count()) return {};
    const Shape& shape = samples_->shape;
    std::vector<float> image(shape.size());
    augmentImage(augmentation_, Random(1, {std::uint64_t(index)}), shape, samples_->image(index), image);
    std::vector<std::uint8_t> bytes(image.size());
    std::ranges::transform(image, bytes.begin(),
                           [](float level) { return std::uint8_t(std::lround(255 * level)); });
    return bytes;
}

QSize AugmentationPreview::sizeHint() const {
    const int lines = show_ == Show::BeforeAndAfter ? 2 * rows_ : rows_;
    return {columns_ * (usualSide + gap), lines * (usualSide + gap)};
}
QSize AugmentationPreview::minimumSizeHint() const {
    return {columns_ * (28 + gap), sizeHint().height()};
}

void AugmentationPreview::paintEvent(QPaintEvent*) {
    if (!samples_) return;
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const QVector<QRgb> ramp = inkRamp(palette());
    const bool both = show_ == Show::BeforeAndAfter;
    const int rowHeight = height() / rows_ - (both ? pairGap : 0);
    const QSize pixels(samples_->shape.width(), samples_->shape.height());
    const int room = std::min(width() / columns_, both ? rowHeight / 2 : rowHeight) - gap;
    const QSizeF size = crispSize(pixels, QSizeF(room, room), devicePixelRatioF());
    const qreal columnStep = both ? qreal(width()) / columns_ : room + gap;
    const qreal rowStep = both ? 2 * size.height() + gap + pairGap : room + gap;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < pixels.width());
    for (int index = 0; index < std::min(columns_ * rows_, samples_->count()); ++index) {
        const QRectF place(QPointF(index % columns_ * columnStep, index / columns_ * rowStep), size);
        const QRectF crisp = centredOnPixels(size, place, devicePixelRatioF());
        if (!both) {
            painter.drawImage(crisp, inkImage(changed(index), samples_->shape, ramp));
            continue;
        }
        painter.drawImage(crisp, inkImage(samples_->image(index), samples_->shape, ramp));
        const QRectF after = crisp.translated(0, size.height() + gap);
        painter.drawImage(after, inkImage(changed(index), samples_->shape, ramp));
        QColor tint = colours.accent;
        tint.setAlphaF(0.10f);
        painter.fillRect(after, tint);
    }
}

}  // namespace inkling
