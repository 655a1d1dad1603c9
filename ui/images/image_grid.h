// Many images side by side, to look through.
#pragma once

#include <QListView>
#include <memory>

#include "core/data/dataset.h"

namespace inkling {

class ImageDelegate;

/// A grid of an ImageListModel's images. Smooth over 70,000: cells are all of one size, only those in sight
/// are painted. Arrow keys, Home, End, Page Up and Page Down move; Ctrl with the wheel, + or - zooms.
class ImageGrid : public QListView {
    Q_OBJECT

public:
    explicit ImageGrid(QWidget* parent = nullptr);

    /// Of an image's side, logical pixels; whole multiples keep MNIST's 28 pixels crisp.
    static constexpr int zoomStep = 28, minimumSide = 28, maximumSide = 168;
    int imageSide() const;
    void setImageSide(int side);
    void zoom(int steps);  ///< towards larger images when above 0

    /// Selects the row, brings it into sight and gives it the focus' frame. Ignored when there is no such
    /// row.
    void showRow(int row);

signals:
    void imageSideChanged(int side);
    /// The current image is another one; -1 when there is none.
    void currentRowChanged(int row);
    /// By its context menu.
    void canvasWanted(const std::shared_ptr<const inkling::Dataset>& data, int index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void reset() override;

private:
    void layOut();

    ImageDelegate* delegate_;
};

/// How wide each of as many columns as fit is, when `width` is shared out among cells at least `cell` wide.
int columnWidth(int width, int cell);

}  // namespace inkling
