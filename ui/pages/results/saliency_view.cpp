#include "ui/pages/results/saliency_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/images/ink_image.h"
#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr double paleInk = 0.30;  // of the ink's strength, below a map
}

SaliencyView::SaliencyView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chosen image"));
}

void SaliencyView::setImage(std::shared_ptr<const Dataset> data, int index) {
    data_ = std::move(data);
    index_ = index;
    map_.clear();
    update();
}

void SaliencyView::setMap(std::vector<float> map) {
    map_.clear();
    if (data_ && !map.empty()) {
        const std::size_t pixels = std::size_t(data_->shape.height()) * std::size_t(data_->shape.width());
        const std::size_t channels = map.size() / pixels;
        map_.assign(pixels, 0);
        for (std::size_t i = 0; i < pixels * channels; ++i)
            if (std::isfinite(map[i])) map_[i / channels] += map[i];
        float most = 0;
        for (float value : map_) most = std::max(most, std::abs(value));
        if (most > 0)
            for (float& value : map_) value /= most;
    }
    update();
}

void SaliencyView::paintEvent(QPaintEvent*) {
    if (!data_) return;
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const Shape& shape = data_->shape;
    const QSizeF size = crispSize({shape.width(), shape.height()},
                                  QSizeF(contentsRect().size()) - QSizeF(2, 2), devicePixelRatioF());
    const QRectF top(contentsRect().left(), contentsRect().top(), contentsRect().width(), size.height() + 2);
    const QRectF place = centredOnPixels(size, top, devicePixelRatioF());
    painter.fillRect(place.adjusted(-1, -1, 1, 1), palette().color(QPalette::Window));
    painter.fillRect(place.adjusted(-1, -1, 1, 1), colours.line);
    QImage image = inkImage(data_->image(index_), shape, inkRamp(palette()));
    if (!map_.empty()) {
        const QVector<QRgb> ramp = inkRamp(palette());
        const auto pixels = data_->image(index_);
        for (int y = 0; y < shape.height(); ++y)
            for (int x = 0; x < shape.width(); ++x) {
                const std::size_t at = std::size_t(y) * std::size_t(shape.width()) + std::size_t(x);
                const int ink = int(paleInk * pixels[at * std::size_t(shape.channels())]);
                const QColor under = QColor::fromRgb(ramp[ink]);
                const float value = map_[at];
                image.setPixelColor(
                    x, y,
                    blend(under, value > 0 ? colours.training : colours.validation, std::abs(double(value))));
            }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, place.width() < image.width());
    painter.drawImage(place, image);
}

}  // namespace inkling
