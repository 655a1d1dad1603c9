#include "ui/pages/results/report_pictures.h"

#include <qcustomplot.h>

#include "ui/images/ink_image.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int fine = 2;

QImage sheet(QSize size) {
    QImage image(size * fine, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

}  // namespace

QPalette paperPalette() {
    QPalette palette(Qt::white);
    const QColor ink(0x1d1f27), accent(0x3b50d0);
    for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (auto role : {QPalette::Window, QPalette::Base, QPalette::HighlightedText})
            palette.setColor(group, role, Qt::white);
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, ink);
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::PlaceholderText, QColor(0x6b7080));
    }
    return palette;
}

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
    QCustomPlot plot;
    const Colours colours = coloursOf(paperPalette());
    QFont font = QGuiApplication::font();
    font.setPixelSize(11);
    for (const auto& [figure, name, colour] :
         {std::tuple{"loss", QCoreApplication::translate("Report", "training"), colours.training},
          {"val_loss", QCoreApplication::translate("Report", "validation"), colours.validation}}) {
        QVector<double> epochs, values;
        for (const EpochRecord& epoch : history)
            if (const auto value = valueOf(epoch, figure)) {
                epochs << epoch.epoch;
                values << *value;
            }
        if (epochs.isEmpty()) continue;
        QCPGraph* graph = plot.addGraph();
        graph->setData(epochs, values);
        graph->setName(name);
        graph->setPen(QPen(colour, 2));
    }
    plot.xAxis->setLabel(QCoreApplication::translate("Report", "epoch"));
    plot.yAxis->setLabel(QCoreApplication::translate("Report", "loss"));
    plot.rescaleAxes();
    plot.yAxis->setRangeLower(0);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->setLabelColor(colours.muted);
        axis->setTickLabelColor(colours.muted);
        axis->setBasePen(QPen(colours.line, 1));
        axis->setTickPen(QPen(colours.line, 1));
        axis->setSubTicks(false);
        axis->grid()->setPen(QPen(colours.line, 1));
    }
    const auto epochs = QSharedPointer<QCPAxisTickerFixed>::create();
    epochs->setTickStep(std::max(1.0, std::ceil(double(history.size()) / 8)));
    plot.xAxis->setTicker(epochs);
    plot.legend->setVisible(true);
    plot.legend->setFont(font);
    plot.legend->setBorderPen(Qt::NoPen);
    return plot.toPixmap(size.width(), size.height(), fine).toImage();
}

}  // namespace inkling
