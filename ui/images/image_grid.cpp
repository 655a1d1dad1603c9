#include "ui/images/image_grid.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "ui/images/image_actions.h"
#include "ui/images/image_delegate.h"
#include "ui/images/image_list_model.h"

namespace inkling {

int columnWidth(int width, int cell) {
    return width <= cell ? cell : width / (width / cell);
}

ImageGrid::ImageGrid(QWidget* parent) : QListView(parent), delegate_(new ImageDelegate(this)) {
    setItemDelegate(delegate_);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    // Always there, so that the width does not depend on the number of images and columns do not jump.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Images"));
    setDragEnabled(true);
    auto* actions = new ImageActions(this, [this]() -> ImageActions::Image {
        const auto* images = qobject_cast<const ImageListModel*>(model());
        if (!images || !currentIndex().isValid()) return {};
        return {images->dataset(), images->imageIndex(currentIndex().row())};
    });
    connect(actions, &ImageActions::canvasWanted, this, &ImageGrid::canvasWanted);
    layOut();
}

int ImageGrid::imageSide() const {
    return delegate_->imageSide();
}

void ImageGrid::setImageSide(int side) {
    side = std::clamp(side, minimumSide, maximumSide);
    if (side == imageSide()) return;
    delegate_->setImageSide(side);
    layOut();
    if (currentIndex().isValid()) scrollTo(currentIndex(), PositionAtCenter);
    emit imageSideChanged(side);
}

void ImageGrid::zoom(int steps) {
    setImageSide(imageSide() / zoomStep * zoomStep + steps * zoomStep);
}

void ImageGrid::showRow(int row) {
    if (!model()) return;
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void ImageGrid::layOut() {
    const QSize cell = delegate_->cellSize(fontMetrics());
    // One pixel less: QListView wraps a row that fills the width exactly.
    setGridSize({columnWidth(viewport()->width() - 1, cell.width()), cell.height()});
    verticalScrollBar()->setSingleStep(cell.height() / 2);
}

void ImageGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.isValid() ? current.row() : -1);
}

void ImageGrid::reset() {
    QListView::reset();
    emit currentRowChanged(-1);
}

void ImageGrid::resizeEvent(QResizeEvent* event) {
    layOut();
    QListView::resizeEvent(event);
}

void ImageGrid::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QListView::wheelEvent(event);
    if (event->angleDelta().y() != 0) zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ImageGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::ZoomIn)) return zoom(1);
    if (event->matches(QKeySequence::ZoomOut)) return zoom(-1);
    QListView::keyPressEvent(event);
}

void ImageGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        delegate_->forget();
        layOut();
    }
    QListView::changeEvent(event);
}

}  // namespace inkling
