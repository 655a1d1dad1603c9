#include "ui/pages/inside/walk_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr qreal gap = spacing::large;            // between images
constexpr qreal frame = 2;                       // of the window that stands over the edge
constexpr qreal sign = 30;                       // between tables: room for × and =
constexpr int border = 2;                        // pixels around the image, for a window that stands over it
constexpr qreal leastPixel = 4, mostPixel = 14;  // smaller ones are hard to see, larger ones say no more
constexpr qreal sumCells = 3;                    // width of the sum, in cells
constexpr qreal leastCell = 1.25, rowHeight = 1.75;  // of a cell, in numbers and lines

qreal workingHeight(qreal line) {
    return largestKernel * rowHeight * line + line + 2 * spacing::medium;
}
}  // namespace

QSizeF WalkLayout::leastRoom(qreal line, qreal number) {
    const qreal cells = (3 * largestKernel + sumCells) * leastCell * number + 3 * sign;
    return {cells + 2 * spacing::medium, 28 * leastPixel + 2 * line + gap + workingHeight(line)};
}

WalkLayout WalkLayout::fit(const QRectF& room, const ConvolutionWalk& walk, qreal line, qreal number,
                           qreal devicePixelRatio) {
    WalkLayout layout;
    layout.caption = line + spacing::tight;
    const qreal below = workingHeight(line);
    const int columns = walk.image().width + walk.output().width + walk.pooled().width + border;
    const int rows = std::max(1, walk.image().height) + border;
    const qreal width = room.width() - 2 * gap - 2 * frame,
                height = room.height() - below - layout.caption - gap;
    const qreal fits = std::clamp(std::min(width / columns, height / rows), 1.0, mostPixel);
    layout.pixel = std::floor(fits * devicePixelRatio) / devicePixelRatio;

    const auto snap = [&](qreal v) { return std::round(v * devicePixelRatio) / devicePixelRatio; };
    const auto place = [&](const Plane& plane, qreal left) {
        return QRectF(snap(left), snap(room.top() + layout.caption + layout.pixel),
                      plane.width * layout.pixel, plane.height * layout.pixel);
    };
    layout.image = place(walk.image(), room.left() + layout.pixel + frame);
    layout.output = place(walk.output(), layout.image.right() + layout.pixel + gap);
    layout.pooled = place(walk.pooled(), layout.output.right() + gap);

    const qreal top = layout.image.bottom() + layout.pixel + gap;
    layout.working = {room.left(), top, room.width(), std::min(below, room.bottom() - top)};
    const int size = std::max(3, walk.kernel().size);
    const qreal across = (room.width() - 2 * spacing::medium - 3 * sign) / (3 * size + sumCells);
    const qreal down = (layout.working.height() - layout.caption - 2 * spacing::medium) / size;
    layout.cell = {std::floor(std::min(across, 2.2 * number)), std::floor(std::min(down, 2.2 * line))};
    return layout;
}

QRectF WalkLayout::square(const QRectF& image, int row, int column, int size) const {
    return {image.left() + column * pixel, image.top() + row * pixel, size * pixel, size * pixel};
}

QRectF WalkLayout::window(const WalkStep& step) const {
    return square(step.pools ? output : image, step.top, step.left, step.size);
}

QRectF WalkLayout::made(const WalkStep& step) const {
    return square(step.pools ? pooled : output, step.row, step.column, 1);
}

int WalkLayout::stepAt(QPointF point, const ConvolutionWalk& walk) const {
    const auto pixelAt = [&](const QRectF& area, const Plane& plane, int less) {
        if (!area.contains(point) || plane.values.empty()) return -1;
        const int row = std::clamp(int((point.y() - area.top()) / pixel) - less, 0, plane.height - 1);
        const int column = std::clamp(int((point.x() - area.left()) / pixel) - less, 0, plane.width - 1);
        return row * plane.width + column;
    };
    if (const int made = pixelAt(output, walk.output(), 0); made >= 0) return made;
    if (const int made = pixelAt(pooled, walk.pooled(), 0); made >= 0) return walk.convolutionSteps() + made;
    return pixelAt(image, walk.output(), (walk.image().width - walk.output().width) / 2);
}

QRectF WalkLayout::table(int place, int size) const {
    const QSizeF all(size * cell.width(), size * cell.height());
    const qreal top = working.top() + spacing::medium + caption +
                      std::max(0.0, (working.height() - 2 * spacing::medium - caption - all.height()) / 2);
    return {QPointF(working.left() + spacing::medium + place * (all.width() + sign), std::round(top)), all};
}

QRectF WalkLayout::sum(int tables, int size) const {
    const QRectF last = table(tables - 1, size);
    return {last.right() + sign, last.top(), working.right() - spacing::medium - last.right() - sign,
            last.height()};
}

}  // namespace inkling
