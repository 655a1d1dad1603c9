// Where the parts of the picture of a convolution's walk are.
#pragma once

#include <QPointF>
#include <QRectF>

#include "ui/pages/inside/convolution_walk.h"

namespace inkling {

/// Places in logical pixels: the image, what the kernel makes of it and what pooling makes of that side by
/// side, pixels of one size in all three, each a whole number of the screen's; below them the working out.
struct WalkLayout {
    qreal pixel = 0;  ///< side of an image's pixel
    QRectF image, output, pooled;
    QRectF working;     ///< for the numbers of one step
    QSizeF cell;        ///< of one number in there
    qreal caption = 0;  ///< height of the line above each image, and above each table of numbers

    /// `line` is the height of a line of text, `number` the width of the widest number.
    static WalkLayout fit(const QRectF& room, const ConvolutionWalk& walk, qreal line, qreal number,
                          qreal devicePixelRatio);
    /// The least room in which the numbers can be read.
    static QSizeF leastRoom(qreal line, qreal number);

    /// The square of `size` pixels with its corner at that pixel of an image.
    QRectF square(const QRectF& image, int row, int column, int size) const;
    /// What the step looks at, and what it makes.
    QRectF window(const WalkStep& step) const;
    QRectF made(const WalkStep& step) const;
    /// The step that makes the number at that point; -1 where there is none. A point of the image stands for
    /// the window around it.
    int stepAt(QPointF point, const ConvolutionWalk& walk) const;

    /// The table of size x size numbers, `place` 0 to 2 from the left, in the middle of `working`.
    QRectF table(int place, int size) const;
    /// To the right of the last of `tables` tables.
    QRectF sum(int tables, int size) const;
};

}  // namespace inkling
