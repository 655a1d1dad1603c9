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
    const int side = std::min(width() / columns_, both ? rowHeight / 2 : rowHeight) - gap;
    const int step = both ? std::max(side + gap, width() / columns_) : side + gap;
    const auto draw = [&](std::span<const std::uint8_t> bytes, QPoint corner) {
        const QImage image = inkImage(bytes, samples_->shape, ramp);
        const QSizeF size = crispSize(image.size(), QSizeF(side, side), devicePixelRatioF());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < image.width());
        painter.drawImage(centredOnPixels(size, QRectF(corner, QSizeF(side, side)), devicePixelRatioF()),
                          image);
    };
    for (int index = 0; index < std::min(columns_ * rows_, samples_->count()); ++index) {
        const int column = index % columns_, row = index / columns_;
        const QPoint corner(column * step, row * (height() / rows_));
        if (!both) {
            draw(changed(index), corner);
            continue;
        }
        draw(samples_->image(index), corner);
        const QRect after(corner + QPoint(0, side + gap), QSize(side, side));
        QColor tint = colours.accent;
        tint.setAlphaF(0.08f);
        draw(changed(index), after.topLeft());
        painter.fillRect(after, tint);
    }
}

}  // namespace inkling
