// One image, large.
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"

class QToolButton;

namespace inkling {

/// An image of a data set, as large as there is room with every pixel crisp; on demand each pixel's value as
/// a number. The tooltip tells the value under the pointer. Empty without an image.
class ImageView : public QWidget {
    Q_OBJECT

public:
    explicit ImageView(QWidget* parent = nullptr);

    /// `index` is an image of `data`.
    void setImage(std::shared_ptr<const Dataset> data, int index);
    void clear();
    int imageIndex() const { return data_ ? index_ : -1; }

    /// The pixels as numbers: none, bytes as they are stored, or 0 to 1.
    enum class Values { None, Bytes, Shares };
    Values values() const { return values_; }
    /// Takes the room that numbers need to be read.
    void setValues(Values values);

    /// Has a button in the corner by which a person asks for the image on the canvas, and a context menu.
    void offerCanvas();

    /// Where the image is drawn.
    QRectF imageRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void canvasWanted(const std::shared_ptr<const inkling::Dataset>& data, int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont valueFont(qreal cell) const;
    QString valueText(int value) const;
    void paintValues(QPainter& painter, const QRectF& place) const;

    std::shared_ptr<const Dataset> data_;
    int index_ = 0;
    Values values_ = Values::None;
    QToolButton* toCanvas_ = nullptr;
};

}  // namespace inkling
