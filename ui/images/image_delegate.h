// Paints one image of an ImageListModel and its caption.
#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QVector>

#include "ui/theme/theme.h"

namespace inkling {

/// The image above, the label below; a wrongly read one has a cross in its corner beside its colour. What
/// depends on palette and font alone is kept, so that an item takes microseconds.
class ImageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ImageDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    /// The side of the square that images are fitted into, in logical pixels.
    int imageSide() const { return imageSide_; }
    void setImageSide(int side) { imageSide_ = side; }
    /// Palette or font are others.
    void forget();

    /// Image, caption and the space around them.
    QSize cellSize(const QFontMetrics& metrics) const;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const QStaticText& caption(const QString& text, const QFont& font) const;

    int imageSide_ = 56;
    mutable QVector<QRgb> ramp_;  // empty: to be made again
    mutable Colours colours_;
    mutable QHash<QString, QStaticText> captions_;
};

}  // namespace inkling
