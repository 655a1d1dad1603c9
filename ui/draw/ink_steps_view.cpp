#include "ui/draw/ink_steps_view.h"

#include <QtWidgets>

#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int steps = 5;
constexpr double drawnPen = 17;  // on the canvas

}  // namespace

InkStepsView::InkStepsView(QWidget* parent) : QWidget(parent) {
    setObjectName("inkSteps");
    setAccessibleName(tr("From the drawing to the image"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setDigit({}, shape_);
}

void InkStepsView::setDigit(std::vector<Stroke> strokes, const Shape& shape) {
    strokes_ = std::move(strokes);
    shape_ = shape;
    stages_ = inkStages(strokes_, shape_);
    setAccessibleDescription(
        stages_.box.isEmpty()
            ? tr("Nothing is drawn.")
            : tr("The ink is %1 wide and %2 high, and its centre of mass moves %3 to the right and %4 down.")
                  .arg(std::lround(stages_.box.width()))
                  .arg(std::lround(stages_.box.height()))
                  .arg(std::lround(stages_.target.x - stages_.mass.x))
                  .arg(std::lround(stages_.target.y - stages_.mass.y)));
    update();
}

/// A column a step: its title, the picture, and what is done in it.
QRectF InkStepsView::picturePlace(int step) const {
    const qreal column = (width() - (steps - 1) * spacing::medium) / qreal(steps);
    const qreal title = fontMetrics().height() + spacing::small;
    const qreal side = std::min(column, height() - title - 4.2 * fontMetrics().height());
    return {step * (column + spacing::medium) + (column - side) / 2, title, side, side};
}

void InkStepsView::paintEvent(QPaintEvent*) {
    const int size = int(std::lround(stages_.boxSize));
    const std::pair<QString, QString> texts[steps] = {
        {tr("Ink"), tr("What you drew, as lines")},
        {tr("Box"), tr("The smallest box around it")},
        {tr("%1 × %1").arg(size), tr("Made so large, its shape kept, with one pen for all")},
        {tr("Centre of mass"), tr("Moved by whole pixels to where MNIST has it")},
        {tr("Grey levels"),
         tr("%1 × %2 numbers, 0 for paper to 1 for ink").arg(shape_.width()).arg(shape_.height())}};
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    for (int step = 0; step < steps; ++step) {
        const QRectF area = picturePlace(step);
        const qreal column = (width() - (steps - 1) * spacing::medium) / qreal(steps);
        const QRectF words(step * (column + spacing::medium), 0, column, height());
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignTop | Qt::AlignHCenter,
                         tr("%1. %2").arg(step + 1).arg(texts[step].first));
        painter.setFont(font());
        painter.setPen(colours.muted);
        painter.drawText(words.adjusted(0, area.bottom() + spacing::small, 0, 0),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, texts[step].second);
        painter.fillRect(area, colours.paper);
        painter.save();
        painter.setClipRect(area);
        if (!stages_.box.isEmpty()) {
            if (step < 2) paintInk(painter, area, step == 1);
            if (step == 2) paintFitted(painter, area);
            if (step == 3) paintMass(painter, area);
            if (step == 4) paintPage(painter, area, stages_.image);
        }
        painter.restore();
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// The canvas; of a wide one the square that has the digit in its middle.
void InkStepsView::paintInk(QPainter& painter, const QRectF& area, bool box) const {
    const Colours colours = coloursOf(palette());
    const InkBox& ink = stages_.box;
    const double left = ink.right > double(canvasSize) ? (ink.left + ink.right - double(canvasSize)) / 2 : 0;
    const qreal scale = area.width() / std::max(double(canvasSize), ink.width() + 2 * drawnPen);
    const auto at = [&](double x, double y) { return area.topLeft() + QPointF(x - left, y) * scale; };
    painter.setPen(QPen(colours.ink, drawnPen * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : strokes_) {
        QPolygonF line;
        for (const Point& p : stroke) line << at(double(p.x), double(p.y));
        if (line.size() == 1) painter.drawPoint(line.first());
        painter.drawPolyline(line);
    }
    if (!box) return;
    const double reach = drawnPen / 2;
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRect(
        QRectF(at(ink.left - reach, ink.top - reach), at(ink.right + reach, ink.bottom + reach)));
}

void InkStepsView::paintPage(QPainter& painter, const QRectF& area, const std::vector<float>& page) const {
    QImage image(shape_.width(), shape_.height(), QImage::Format_Indexed8);
    image.setColorTable(inkRamp(palette()));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] =
                uchar(std::lround(255 * std::clamp(page[std::size_t(y) * image.width() + x], 0.0f, 1.0f)));
    painter.drawImage(area, image);
}

void InkStepsView::paintFitted(QPainter& painter, const QRectF& area) const {
    paintPage(painter, area, stages_.fitted);
    const qreal side = area.width() * stages_.boxSize / shape_.width();
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    painter.setPen(QPen(coloursOf(palette()).accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
}

/// A ring where the centre of mass is, a cross where it goes.
void InkStepsView::paintMass(QPainter& painter, const QRectF& area) const {
    const Colours colours = coloursOf(palette());
    painter.setOpacity(0.45);
    paintPage(painter, area, stages_.fitted);
    painter.setOpacity(1);
    const auto at = [&](Point p) {
        return area.topLeft() +
               QPointF(p.x * area.width() / shape_.width(), p.y * area.height() / shape_.height());
    };
    const QPointF mass = at(stages_.mass), target = at(stages_.target);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawLine(QPointF(area.left(), target.y()), QPointF(area.right(), target.y()));
    painter.drawLine(QPointF(target.x(), area.top()), QPointF(target.x(), area.bottom()));
    painter.setPen(QPen(colours.paper, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(mass, 5, 5);
}

}  // namespace inkling
