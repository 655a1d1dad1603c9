#include "ui/pages/results/report_pictures.h"

#include <QPainter>

#include "ui/images/ink_image.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/plot/history_plot.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int fine = 2;

QImage sheet(QSize size) {
    QImage image(size * fine, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

}  // namespace

QImage confusionPicture(const Results& results, int side) {
    ConfusionView view;
    view.setPalette(paperPalette());
    view.setConfusion(results.evaluation->confusion, results.names);
    view.resize(side, side);
    QImage image = sheet({side, side});
    image.setDevicePixelRatio(fine);
    view.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

QImage digitPicture(const Dataset& images, int index, int side) {
    QImage image = sheet({side, side});
    QPainter painter(&image);
    const QImage digit = inkImage(images.image(index), images.shape, inkRamp(paperPalette()));
    const QRect room = image.rect().adjusted(fine, fine, -fine, -fine);
    const QSizeF size = crispSize(digit.size(), room.size(), 1);
    const QRectF place = centredOnPixels(size, room, 1);
    painter.fillRect(place.adjusted(-fine, -fine, fine, fine), QColor(0xdcdde3));
    painter.drawImage(place, digit);
    return image;
}

QImage curvesPicture(const History& history, QSize size) {
    if (history.size() < 2) return {};
    HistoryPlot plot("loss");
    QFont small = plot.font();
    small.setPixelSize(11);
    plot.setFont(small);
    plot.clear(int(history.size()));
    for (const EpochRecord& epoch : history) plot.addEpoch(epoch);
    return plot.picture(size, fine);
}

}  // namespace inkling
