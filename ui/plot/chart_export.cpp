#include "ui/plot/chart_export.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

/// Takes the title off again.
class Titled {
public:
    Titled(QCustomPlot& plot, const QString& title) : plot_(plot) {
        QFont font = plot.font();
        font.setWeight(QFont::DemiBold);
        auto* element = new QCPTextElement(&plot, title, font);
        element->setTextColor(plot.xAxis->tickLabelColor());
        element->setMargins({0, spacing::small, 0, 0});
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, element);
    }
    ~Titled() {
        plot_.plotLayout()->removeAt(plot_.plotLayout()->rowColToIndex(0, 0));
        plot_.plotLayout()->simplify();
    }
    Titled(const Titled&) = delete;
    Titled& operator=(const Titled&) = delete;

private:
    QCustomPlot& plot_;
};

void paint(QCustomPlot& plot, QPaintDevice& device, const QSize& size, double scale) {
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    painter.fillRect(QRect({}, size), plot.palette().color(QPalette::Base));
    plot.toPainter(&painter, size.width(), size.height());
}

}  // namespace

QByteArray pictureOf(QCustomPlot& plot, const QString& title, PictureKind kind, const QSize& size) {
    const Titled titled(plot, title);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (kind == PictureKind::Png) {
        plot.toPixmap(size.width(), size.height(), 2).save(&buffer, "PNG");
    } else if (kind == PictureKind::Svg) {
        QSvgGenerator device;
        device.setOutputDevice(&buffer);
        device.setSize(size);
        device.setViewBox(QRect({}, size));
        device.setTitle(title);
        paint(plot, device, size, 1);
    } else {
        QPdfWriter device(&buffer);
        device.setTitle(title);
        device.setCreator("Inkling");
        constexpr double dotsPerInch = 300, pixelsPerInch = 96;
        device.setResolution(int(dotsPerInch));
        device.setPageMargins({});
        device.setPageSize(QPageSize(QSizeF(size) / pixelsPerInch, QPageSize::Inch));
        paint(plot, device, size, dotsPerInch / pixelsPerInch);
    }
    return content;
}

}  // namespace inkling
