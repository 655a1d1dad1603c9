#include "ui/pages/inside/walk_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/pages/inside/number_table.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

/// A pixel a number; ramp[zero] is the colour of 0, ramp[zero + 255] that of `most`.
QImage drawn(const Plane& plane, const QVector<QRgb>& ramp, int zero, float most) {
    if (plane.values.empty()) return {};
    QImage image(plane.width, plane.height, QImage::Format_RGB32);
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x) {
            const float share = plane.at(y, x) / most;  // no number where a training has diverged
            image.setPixel(x, y, ramp[zero + (std::isfinite(share) ? int(std::lround(share * 255)) : 0)]);
        }
    return image;
}

QString sizeText(const Plane& plane) {
    return WalkView::tr("%1 × %2").arg(plane.width).arg(plane.height);
}

}  // namespace

WalkView::WalkView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeRamp();
}

void WalkView::setWalk(ConvolutionWalk walk) {
    walk_ = std::move(walk);
    most_ = 0;
    for (const float value : walk_.output().values) most_ = std::max(most_, std::abs(value));
    if (most_ == 0) most_ = 1;
    step_ = std::clamp(step_, 0, std::max(0, walk_.steps() - 1));
    drawImages();
    update();
}

void WalkView::setStep(int step) {
    step = std::clamp(step, 0, std::max(0, walk_.steps() - 1));
    if (step == step_) return;
    step_ = step;
    update();
    emit stepChanged(step);
}

void WalkView::makeRamp() {
    signs_.resize(511);
    for (int i = 0; i < signs_.size(); ++i) signs_[i] = signedColour(palette(), (i - 255) / 255.0).rgb();
}

void WalkView::drawImages() {
    image_ = drawn(walk_.image(), inkRamp(palette()), 0, 1);
    output_ = drawn(walk_.output(), signs_, 255, most_);
    pooled_ = drawn(walk_.pooled(), signs_, 255, most_);
}

QString WalkView::sentence() const {
    if (walk_.steps() == 0) return {};
    const WalkStep step = walk_.step(step_);
    if (step.pools)
        return tr("Row %1, column %2: the largest of four numbers is %3; the others are dropped.")
            .arg(step.row)
            .arg(step.column)
            .arg(numberText(double(step.result)));
    const QString pattern =
        walk_.kernel().bias != 0
            ? tr("Row %1, column %2: %3 pixels times %3 weights, added up with the bias, make %4")
            : tr("Row %1, column %2: %3 pixels times %3 weights, added up, make %4");
    const QString sum =
        pattern.arg(step.row).arg(step.column).arg(step.size * step.size).arg(numberText(double(step.sum)));
    if (!walk_.relu()) return tr("%1.").arg(sum);
    return step.sum < 0 ? tr("%1; relu makes it 0.").arg(sum) : tr("%1; relu lets it pass.").arg(sum);
}

WalkLayout WalkView::places() const {
    const QFontMetricsF metrics(font());
    return WalkLayout::fit(contentsRect(), walk_, metrics.height(), metrics.horizontalAdvance("-0.00"),
                           devicePixelRatioF());
}

QSize WalkView::minimumSizeHint() const {
    const QFontMetricsF metrics(font());
    return WalkLayout::leastRoom(metrics.height(), metrics.horizontalAdvance("-0.00")).toSize();
}

QSize WalkView::sizeHint() const {
    return minimumSizeHint().expandedTo({780, 560});
}

void WalkView::paintEvent(QPaintEvent*) {
    if (walk_.steps() == 0) return;
    QPainter painter(this);
    const WalkLayout drawn = places();
    const int convolved = std::min(step_ + 1, walk_.convolutionSteps());
    const int pooled = std::max(0, step_ + 1 - walk_.convolutionSteps());
    paintPlane(painter, drawn.image, walk_.image(), image_, int(walk_.image().values.size()),
               tr("Image, %1").arg(sizeText(walk_.image())));
    paintPlane(painter, drawn.output, walk_.output(), output_, convolved,
               tr("Convolved, %1").arg(sizeText(walk_.output())));
    paintPlane(painter, drawn.pooled, walk_.pooled(), pooled_, pooled,
               tr("Max-pooled, %1").arg(sizeText(walk_.pooled())));
    paintStep(painter, drawn, walk_.step(step_));
}

void WalkView::paintPlane(QPainter& painter, const QRectF& place, const Plane& plane, const QImage& image,
                          int made, const QString& caption) const {
    const Colours colours = coloursOf(palette());
    const QFontMetricsF metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(place.left(), contentsRect().top(), place.width(), metrics.height()),
                     Qt::AlignLeft | Qt::TextDontClip, caption);
    // What is made so far: whole rows, and the beginning of one.
    const int rows = plane.width > 0 ? made / plane.width : 0, rest = made - rows * plane.width;
    const qreal pixel = plane.width > 0 ? place.width() / plane.width : 0;
    if (rows > 0)
        painter.drawImage(QRectF(place.topLeft(), QSizeF(place.width(), rows * pixel)), image,
                          QRectF(0, 0, plane.width, rows));
    if (rest > 0)
        painter.drawImage(QRectF(place.left(), place.top() + rows * pixel, rest * pixel, pixel), image,
                          QRectF(0, rows, rest, 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.line, 1));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void WalkView::paintStep(QPainter& painter, const WalkLayout& places, const WalkStep& step) const {
    const Colours colours = coloursOf(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF window = places.window(step), made = places.made(step);
    QColor faint = colours.accent;
    faint.setAlphaF(0.45f);
    painter.setPen(QPen(faint, 1));
    painter.drawLine(window.topRight(), made.topLeft());
    painter.drawLine(window.bottomRight(), made.bottomLeft());
    // With an edge of paper, so that the frame is seen on ink as well.
    for (const QRectF& frame : {window, made}) {
        painter.setPen(QPen(colours.paper, 4));
        painter.drawRect(frame);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(frame);
    }
    drawCard(painter, places.working.toRect(), colours);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (step.pools)
        paintPooling(painter, places, step);
    else
        paintConvolution(painter, places, step);
    painter.restore();
}

void WalkView::paintConvolution(QPainter& painter, const WalkLayout& places, const WalkStep& step) const {
    const Kernel& kernel = walk_.kernel();
    float heaviest = 0, most = 0;
    for (const float weight : kernel.weights) heaviest = std::max(heaviest, std::abs(weight));
    for (const float product : step.products) most = std::max(most, std::abs(product));
    const QRectF tables[] = {places.table(0, step.size), places.table(1, step.size),
                             places.table(2, step.size)};
    paintNumberTable(painter, tables[0], tr("Pixels"), {step.size, step.window, 1, true}, palette());
    paintNumberTable(painter, tables[1], tr("Kernel"), {step.size, kernel.weights, double(heaviest)},
                     palette());
    paintNumberTable(painter, tables[2], tr("Products"),
                     {step.size, step.products, double(std::max(most, heaviest))}, palette());

    const QRectF sum = places.sum(3, step.size);
    painter.setPen(palette().color(QPalette::Text));
    const auto between = [](const QRectF& left, const QRectF& right) {
        return QRectF(left.right(), left.top(), right.left() - left.right(), left.height());
    };
    painter.drawText(between(tables[0], tables[1]), Qt::AlignCenter, tr("×"));
    painter.drawText(between(tables[1], tables[2]), Qt::AlignCenter, tr("="));

    // The sum, as one adds up on paper.
    const double products = double(step.sum - kernel.bias);
    std::vector<std::pair<QString, QString>> lines = {{tr("sum"), numberText(products)}};
    if (kernel.bias != 0) lines.push_back({tr("bias"), numberText(double(kernel.bias))});
    if (walk_.relu()) lines.push_back({tr("relu"), numberText(double(step.result))});
    const QFontMetricsF metrics(font());
    const qreal height = metrics.height() * 1.5, width = std::min(sum.width(), 2.6 * places.cell.width());
    qreal top = sum.center().y() - height * double(lines.size()) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i, top += height) {
        const QRectF row(sum.left(), top, width, height);
        QFont font = this->font();
        font.setBold(i + 1 == lines.size());
        painter.setFont(font);
        painter.setPen(coloursOf(palette()).muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, lines[i].first);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, lines[i].second);
    }
}

void WalkView::paintPooling(QPainter& painter, const WalkLayout& places, const WalkStep& step) const {
    const QRectF table = places.table(0, 2), sum = places.sum(1, 2);
    paintNumberTable(painter, table, tr("Four numbers"), {2, step.window, double(most_), false, step.largest},
                     palette());
    const qreal height = QFontMetricsF(font()).height() * 1.5;
    painter.setPen(coloursOf(palette()).muted);
    painter.drawText(QRectF(sum.left(), sum.center().y() - height, sum.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("the largest"));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(sum.left(), sum.center().y(), sum.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, numberText(double(step.result)));
}

void WalkView::goTo(QPointF point) {
    const int step = places().stepAt(point, walk_);
    if (step >= 0) setStep(step);
}

void WalkView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) goTo(event->position());
}

void WalkView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) goTo(event->position());
}

void WalkView::keyPressEvent(QKeyEvent* event) {
    const bool pools = step_ >= walk_.convolutionSteps();
    const int row = pools ? walk_.pooled().width : walk_.output().width;
    switch (event->key()) {
        case Qt::Key_Left:
            return setStep(step_ - 1);
        case Qt::Key_Right:
            return setStep(step_ + 1);
        case Qt::Key_Up:
            return setStep(step_ - row);
        case Qt::Key_Down:
            return setStep(step_ + row);
        case Qt::Key_Home:
            return setStep(0);
        case Qt::Key_End:
            return setStep(walk_.steps() - 1);
        case Qt::Key_Space:
            emit playToggled();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void WalkView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        makeRamp();
        drawImages();
    }
    QWidget::changeEvent(event);
}

}  // namespace inkling
