#include "ui/pages/inside/tile_grid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "ui/pages/inside/number_table.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int leastSide = 42, mostSide = 140;  // of a picture, logical pixels

/// ramp[255] is 0, ramp[0] the least and ramp[510] the most.
QVector<QRgb> signedRamp(const QPalette& palette) {
    QVector<QRgb> ramp(511);
    for (int i = 0; i < ramp.size(); ++i) ramp[i] = signedColour(palette, (i - 255) / 255.0).rgb();
    return ramp;
}

QImage coloured(const Plane& plane, double most, const QVector<QRgb>& ramp, int zero) {
    if (plane.values.empty()) return {};
    QImage image(plane.width, plane.height, QImage::Format_RGB32);
    auto value = plane.values.begin();
    for (int y = 0; y < plane.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < plane.width; ++x, ++value) {
            const double share = std::isfinite(*value) ? std::clamp(double(*value) / most, -1.0, 1.0) : 0;
            line[x] = ramp[std::clamp(zero + int(std::lround(share * 255)), 0, int(ramp.size()) - 1)];
        }
    }
    return image;
}

}  // namespace

QImage planeImage(const Plane& plane, double most, Tones tones, const QPalette& palette) {
    return tones == Tones::Ink ? coloured(plane, most, inkRamp(palette), 0)
                               : coloured(plane, most, signedRamp(palette), 255);
}

double usualSize(const std::vector<Plane>& planes) {
    std::vector<float> sizes;
    for (const Plane& plane : planes)
        for (const float value : plane.values)
            if (std::isfinite(value) && value != 0) sizes.push_back(std::abs(value));
    if (sizes.empty()) return 1;
    const auto place = sizes.begin() + std::ptrdiff_t(double(sizes.size() - 1) * 0.995);
    std::nth_element(sizes.begin(), place, sizes.end());
    return double(*place);
}

TileGrid::TileGrid(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void TileGrid::setTiles(std::vector<Plane> planes, double most, Tones tones, QStringList captions) {
    const bool same = planes.size() == planes_.size() && !planes.empty() &&
                      planes.front().width == planes_.front().width &&
                      planes.front().height == planes_.front().height;
    planes_ = std::move(planes);
    captions_ = std::move(captions);
    most_ = most > 0 ? most : 1;
    tones_ = tones;
    if (!same) {
        const int before = current_;
        current_ = planes_.empty() ? -1 : std::clamp(current_, 0, count() - 1);
        hovered_ = -1;
        layOut();
        verticalScrollBar()->setValue(0);
        if (current_ != before) emit currentChanged(current_);
    }
    viewport()->update();
    emit tilesChanged();
}

/// The largest pictures with which all can be seen at once.
void TileGrid::layOut() {
    if (planes_.empty()) return verticalScrollBar()->setRange(0, 0);
    const int width = std::max(1, planes_.front().width), height = std::max(1, planes_.front().height);
    const int caption = captions_.isEmpty() ? 0 : fontMetrics().height() + 2;
    const qreal ratio = devicePixelRatioF();
    const auto place = [&](qreal pixel) {  // logical pixels a number
        picture_ = QSize(int(std::ceil(width * pixel)), int(std::ceil(height * pixel)));
        cell_ = QSize(std::max(picture_.width(), caption ? fontMetrics().horizontalAdvance("0000") : 0) +
                          spacing::small,
                      picture_.height() + caption + spacing::small);
        columns_ = std::max(1, (viewport()->width() - spacing::tight) / cell_.width());
        return (count() + columns_ - 1) / columns_ * cell_.height() + spacing::tight;
    };
    const int longer = std::max(width, height);
    const int least = std::max(1, int(std::ceil(leastSide * ratio / longer))),
              most = std::max(least, int(mostSide * ratio / longer));
    int whole = 0;
    for (int devicePixels = most; devicePixels >= least; --devicePixels) {
        whole = place(devicePixels / ratio);
        if (whole <= viewport()->height()) break;
    }
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(cell_.height());
    viewport()->update();
}

QRect TileGrid::tileRect(int tile) const {
    return QRect(QPoint(tile % columns_ * cell_.width() + spacing::tight,
                        tile / columns_ * cell_.height() + spacing::tight - verticalScrollBar()->value()),
                 picture_);
}

int TileGrid::tileAt(QPoint point) const {
    if (planes_.empty()) return -1;
    const int column = point.x() / cell_.width(),
              row = (point.y() + verticalScrollBar()->value()) / cell_.height();
    const int tile = row * columns_ + column;
    return point.x() >= 0 && point.y() >= 0 && column < columns_ && tile < count() ? tile : -1;
}

void TileGrid::setCurrent(int tile) {
    if (planes_.empty()) return;
    tile = std::clamp(tile, 0, count() - 1);
    const QRect place = tileRect(tile);
    if (place.top() < spacing::tight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - spacing::tight);
    else if (const int over = place.top() + cell_.height() - viewport()->height(); over > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + over);
    if (tile == current_) return;
    current_ = tile;
    viewport()->update();
    emit currentChanged(tile);
}

void TileGrid::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Colours colours = coloursOf(palette());
    const QVector<QRgb> ramp = tones_ == Tones::Ink ? inkRamp(palette()) : signedRamp(palette());
    const int first = planes_.empty() ? 0 : verticalScrollBar()->value() / cell_.height() * columns_;
    for (int tile = first; tile < count(); ++tile) {
        const QRect place = tileRect(tile);
        if (place.top() > viewport()->height()) break;
        painter.drawImage(place,
                          coloured(planes_[std::size_t(tile)], most_, ramp, tones_ == Tones::Ink ? 0 : 255));
        painter.setBrush(Qt::NoBrush);
        const bool isCurrent = tile == current_;
        painter.setPen(
            QPen(isCurrent || tile == hovered_ ? colours.accent : colours.line, isCurrent ? 2 : 1));
        painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
        if (captions_.isEmpty()) continue;
        QFont font = this->font();
        font.setBold(isCurrent);
        painter.setFont(font);
        painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : colours.muted);
        painter.drawText(QRect(place.left(), place.bottom() + 2, place.width(), fontMetrics().height()),
                         Qt::AlignHCenter | Qt::TextDontClip, captions_.value(tile));
    }
    if (hasFocus() && current_ >= 0) {
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.drawRect(QRectF(tileRect(current_)).adjusted(-3.5, -3.5, 3.5, 3.5));
    }
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (current_ >= 0) setCurrent(current_);
}

void TileGrid::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const int tile = tileAt(event->position().toPoint()); tile >= 0) setCurrent(tile);
}

void TileGrid::mouseMoveEvent(QMouseEvent* event) {
    hover(tileAt(event->position().toPoint()));
}

void TileGrid::hover(int tile) {
    if (tile == hovered_) return;
    hovered_ = tile;
    viewport()->update();
    emit hovered(tile);
}

bool TileGrid::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void TileGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(current_ - 1);
        case Qt::Key_Right:
            return setCurrent(current_ + 1);
        case Qt::Key_Up:
            if (current_ >= columns_) setCurrent(current_ - columns_);
            return;
        case Qt::Key_Down:
            if (current_ + columns_ < count()) setCurrent(current_ + columns_);
            return;
        case Qt::Key_Home:
            return setCurrent(0);
        case Qt::Key_End:
            return setCurrent(count() - 1);
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void TileGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) layOut();
    if (event->type() == QEvent::PaletteChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace inkling
