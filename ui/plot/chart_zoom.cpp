// Of Chart: which part of the curves is to be seen, by mouse and keys.
#include <qcustomplot.h>

#include "ui/plot/chart.h"

namespace inkling {

namespace {

constexpr int leastRectangle = 8;  // pixels; less in one direction zooms in the other alone
constexpr double wheelStep = 0.85, keyStep = 0.8, moveStep = 0.1;

void moveAxis(QCPAxis& axis, double from, double to) {
    const double a = axis.pixelToCoord(from), b = axis.pixelToCoord(to);
    if (axis.scaleType() == QCPAxis::stLogarithmic)
        axis.setRange(axis.range() * (a / b));
    else
        axis.setRange(axis.range() + (a - b));
}

}  // namespace

/// Whether it moves the curves about.
bool Chart::press(const QMouseEvent& event) {
    if (!zoomed_ || !plot_->axisRect()->rect().contains(event.pos()) || nameAt(event.position()))
        return false;
    return event.button() == Qt::MiddleButton ||
           (event.button() == Qt::LeftButton && !(event.modifiers() & Qt::ShiftModifier));
}

void Chart::wheel(const QWheelEvent& event) {
    const QRect area = plot_->axisRect()->rect();
    const QPointF place = event.position();
    const bool besideHeights = place.x() <= area.left(), belowPlaces = place.y() >= area.bottom();
    const bool heights =
        besideHeights || (!belowPlaces && (heightsChosen_ || event.modifiers() & Qt::ControlModifier));
    zoom(std::pow(wheelStep, event.angleDelta().y() / 120.0), place, !besideHeights, heights);
}

void Chart::zoom(double factor, QPointF about, bool x, bool y) {
    if (x) plot_->xAxis->scaleRange(factor, plot_->xAxis->pixelToCoord(about.x()));
    if (y) plot_->yAxis->scaleRange(factor, plot_->yAxis->pixelToCoord(about.y()));
    heightsChosen_ = heightsChosen_ || y;
    look();
}

void Chart::zoomTo(const QRect& place) {
    const bool x = place.width() >= leastRectangle, y = place.height() >= leastRectangle;
    if (!x && !y) return redraw();
    const auto choose = [](QCPAxis* axis, int from, int to) {
        axis->setRange(axis->pixelToCoord(from), axis->pixelToCoord(to));
    };
    if (x) choose(plot_->xAxis, place.left(), place.right());
    if (y) choose(plot_->yAxis, place.bottom(), place.top());
    heightsChosen_ = heightsChosen_ || y;
    look();
}

void Chart::drag(QPointF from, QPointF to) {
    moveAxis(*plot_->xAxis, from.x(), to.x());
    if (heightsChosen_) moveAxis(*plot_->yAxis, from.y(), to.y());
    look();
}

/// At what the axes have been set to; as far out as everything, that is where it began.
void Chart::look() {
    const QCPRange wide = plot_->xAxis->range(), high = plot_->yAxis->range();
    fitAxes();
    const QCPRange all = plot_->xAxis->range(), whole = plot_->yAxis->range();
    const bool widest = wide.size() >= all.size() * (1 - 1e-9);
    if (widest && (!heightsChosen_ || high.size() >= whole.size())) {
        showAll();
        emit spanChosen({});
        return;
    }
    if (!widest) {
        // Nothing lies before the beginning or behind the end.
        const double beyond = std::max(0.0, all.lower - wide.lower) - std::max(0.0, wide.upper - all.upper);
        const bool even = plot_->xAxis->scaleType() == QCPAxis::stLinear;
        plot_->xAxis->setRange(even ? wide + beyond : wide.bounded(all.lower, all.upper));
    }
    plot_->yAxis->setRange(high);
    setZoomed(true);
    redraw();
    emit spanChosen(widest ? std::nullopt
                           : std::optional(Span{plot_->xAxis->range().lower, plot_->xAxis->range().upper}));
}

void Chart::setZoomed(bool zoomed) {
    zoomed_ = zoomed;
    if (!zoomed) heightsChosen_ = false;
    if (!zoomed && all_->hasFocus()) setFocus();
    all_->setVisible(zoomed);
}

void Chart::showAll() {
    setZoomed(false);
    redraw();
}

void Chart::showSpan(std::optional<Span> span) {
    if (!span) return showAll();
    plot_->xAxis->setRange(span->first, span->second);
    setZoomed(true);
    redraw();
}

void Chart::keyPressEvent(QKeyEvent* event) {
    const QRect area = plot_->axisRect()->rect();
    const bool shift = event->modifiers() & Qt::ShiftModifier,
               control = event->modifiers() & Qt::ControlModifier;
    const double x = cursorX_ ? plot_->xAxis->coordToPixel(*cursorX_) : area.center().x();
    const auto pointTo = [&](double pixel) {
        pointAt(plot_->xAxis->pixelToCoord(std::clamp(pixel, double(area.left()), double(area.right()))));
    };
    const auto move = [&](double by) { pointTo(cursorX_ ? x + by * area.width() : x); };
    const auto shove = [&](double right, double down) {
        if (!zoomed_) return;
        const QPointF middle = area.center();
        drag(middle, middle + QPointF(right * area.width(), down * area.height()));
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return shift ? shove(moveStep, 0) : move(-0.01);
        case Qt::Key_Right:
            return shift ? shove(-moveStep, 0) : move(0.01);
        case Qt::Key_Up:
            if (shift) return shove(0, moveStep);
            break;
        case Qt::Key_Down:
            if (shift) return shove(0, -moveStep);
            break;
        case Qt::Key_Home:
            return pointTo(area.left());
        case Qt::Key_End:
            return pointTo(area.right());
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(keyStep, QPointF(x, area.center().y()), !control, control);
        case Qt::Key_Minus:
            return zoom(1 / keyStep, QPointF(x, area.center().y()), !control, control);
        case Qt::Key_Escape:
            if (plot_->selectionRect()->isActive()) {
                plot_->selectionRect()->cancel();
                return redraw();
            }
            if (isZoomed()) return all_->click();
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace inkling
