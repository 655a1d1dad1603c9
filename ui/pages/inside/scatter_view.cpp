#include "ui/pages/inside/scatter_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {
constexpr qreal reach = 12, mostZoom = 60, zoomStep = 1.5;
}

ScatterView::ScatterView(QWidget* parent)
    : QWidget(parent), whole_(named(new QToolButton(this), "mapWhole", tr("Show the whole map again"))) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    whole_->setIcon(icon("whole"));
    whole_->setToolTip(tr("Show the whole map again (Esc)"));
    whole_->setAutoRaise(true);
    whole_->hide();
    connect(whole_, &QToolButton::clicked, this, &ScatterView::showAll);
}

void ScatterView::setPoints(ScatterPoints points) {
    std::vector<QPointF> places = std::move(points.places);
    points_ = std::move(points);
    selected_ = hovered_ = -1;
    movePoints(std::move(places));
    setShown(std::move(points_.shown));
    showAll();
    emit selectedChanged(-1);
}

void ScatterView::movePoints(std::vector<QPointF> places) {
    points_.places = std::move(places);
    measure();
    repaintMarks();
}

void ScatterView::setShown(std::vector<bool> shown) {
    points_.shown = std::move(shown);
    shownCount_ = points_.shown.empty() ? count() : int(std::ranges::count(points_.shown, true));
    repaintMarks();
    if (hovered_ >= 0 && !isShown(hovered_)) hover(-1);
    if (selected_ >= 0 && !isShown(selected_)) select(-1);
}

void ScatterView::setDrawn(std::optional<QPointF> point) {
    drawn_ = point;
    update();
}

void ScatterView::measure() {
    if (count() == 0) return;
    const auto [left, right] = std::ranges::minmax(points_.places, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(points_.places, {}, &QPointF::y);
    const QRectF before = box_;
    box_ = QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
    const qreal least = std::max({box_.width(), box_.height(), 1e-9}) / 100;
    box_ = box_.adjusted(-least, -least, least, least);
    if (zoom_ == 1) {
        centre_ = box_.center();
    } else {  // the same part stays in sight while the map grows
        const QPointF share((centre_.x() - before.center().x()) / before.width(),
                            (centre_.y() - before.center().y()) / before.height());
        centre_ = box_.center() + QPointF(share.x() * box_.width(), share.y() * box_.height());
    }
}

void ScatterView::repaintMarks() {
    marks_ = {};
    update();
}

ScatterPlacement ScatterView::placement() const {
    const qreal room = 4 * reach;
    const qreal whole = std::min((width() - room) / box_.width(), (height() - room) / box_.height());
    return {QRectF(rect()), centre_, zoom_ * std::max(1e-9, whole)};
}

/// By how many there are on the whole map, so that it stays the same while the map is moved.
ScatterMark ScatterView::mark() const {
    const qreal spacing = zoom_ * std::sqrt(double(width()) * height() / std::max(1, shownCount_));
    return ScatterMark::fit(spacing, bool(points_.picture));
}

void ScatterView::paintEvent(QPaintEvent*) {
    const qreal ratio = devicePixelRatioF();
    if (marks_.isNull() || marks_.devicePixelRatio() != ratio || marks_.size() != size() * ratio) {
        marks_ = QPixmap(size() * ratio);
        marks_.setDevicePixelRatio(ratio);
        marks_.fill(Qt::transparent);
        QPainter painter(&marks_);
        painter.setFont(font());
        drawCard(painter, rect(), coloursOf(palette()));
        painter.setClipRect(rect().adjusted(1, 1, -1, -1));
        paintMarks(painter, points_, placement(), mark(), palette());
        if (!mark().picture) paintNames(painter, points_, placement(), palette());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, marks_);
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    if (hovered_ >= 0) paintRing(painter, hovered_, palette().color(QPalette::WindowText));
    if (selected_ >= 0) paintRing(painter, selected_, colours.accent);
    if (drawn_) paintDrawn(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), spacing::radius,
                                spacing::radius);
    }
}

void ScatterView::paintRing(QPainter& painter, int point, const QColor& colour) const {
    const QPointF place = placeOf(points_.places[std::size_t(point)]);
    const qreal radius = std::max(7.0, mark().side / 2 + 2);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(coloursOf(palette()).card, 4), QPen(colour, 2)}) {
        painter.setPen(pen);
        painter.drawEllipse(place, radius, radius);
    }
}

void ScatterView::paintDrawn(QPainter& painter) const {
    const Colours colours = coloursOf(palette());
    const QPointF place = placeOf(*drawn_);
    painter.setBrush(colours.accent);
    painter.setPen(QPen(colours.paper, 2));
    painter.drawEllipse(place, 8, 8);
    painter.setPen(QPen(colours.onAccent, 2));
    painter.drawLine(place - QPointF(4, 0), place + QPointF(4, 0));
    painter.drawLine(place - QPointF(0, 4), place + QPointF(0, 4));
}

int ScatterView::pointAt(QPointF place) const {
    const ScatterPlacement placement = this->placement();
    int nearest = -1;
    qreal least = std::max(reach, mark().side / 2);
    least *= least;
    for (int i = 0; i < count(); ++i) {
        const QPointF d = placement.at(points_.places[std::size_t(i)]) - place;
        if (const qreal distance = QPointF::dotProduct(d, d); distance < least && isShown(i)) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ScatterView::hover(int point) {
    if (point == hovered_) return;
    hovered_ = point;
    update();
    emit hovered(point);
}

void ScatterView::select(int point) {
    if (point >= count() || point == selected_) return;
    selected_ = point;
    update();
    emit selectedChanged(point);
}

void ScatterView::zoomAt(QPointF place, qreal factor) {
    const QPointF offset = place - QRectF(rect()).center();
    const QPointF under = centre_ + offset / placement().scale;
    zoom_ = std::clamp(zoom_ * factor, 1.0, mostZoom);
    centre_ = zoom_ == 1 ? box_.center() : under - offset / placement().scale;
    whole_->setVisible(zoom_ > 1);
    repaintMarks();
}

/// The middle of the view stays on the map.
void ScatterView::pan(QPointF by) {
    if (zoom_ == 1) return;
    centre_ -= by / placement().scale;
    centre_ = {std::clamp(centre_.x(), box_.left(), box_.right()),
               std::clamp(centre_.y(), box_.top(), box_.bottom())};
    repaintMarks();
}

void ScatterView::showAll() {
    zoomAt({}, 0);
}

void ScatterView::resizeEvent(QResizeEvent*) {
    whole_->adjustSize();
    whole_->move(width() - whole_->width() - spacing::small, spacing::small);
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    pressed_ = event->position();
    centreWhenPressed_ = centre_;
    dragged_ = false;
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return hover(pointAt(event->position()));
    const QPointF by = event->position() - pressed_;
    dragged_ = dragged_ || by.manhattanLength() > 6;
    if (!dragged_) return;
    centre_ = centreWhenPressed_;
    pan(by);
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !dragged_) select(pointAt(event->position()));
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event) {
    dragged_ = true;  // no click follows
    if (event->button() != Qt::LeftButton) return;
    const int point = pointAt(event->position());
    if (point >= 0)
        emit opened(point);
    else
        showAll();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

/// To the nearest point that lies more that way than aside.
void ScatterView::goTowards(QPointF direction) {
    const ScatterPlacement placement = this->placement();
    const QPointF from =
        selected_ >= 0 ? placement.at(points_.places[std::size_t(selected_)]) : QRectF(rect()).center();
    int best = -1;
    qreal least = INFINITY;
    for (int i = 0; i < count(); ++i) {
        const QPointF d = placement.at(points_.places[std::size_t(i)]) - from;
        const qreal ahead = QPointF::dotProduct(d, direction),
                    aside = std::abs(d.x() * direction.y() - d.y() * direction.x());
        if (i == selected_ || ahead <= 0 || aside > ahead || !isShown(i)) continue;
        if (const qreal distance = ahead + 2 * aside; distance < least) {
            least = distance;
            best = i;
        }
    }
    if (best >= 0) select(best);
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    const auto move = [&](QPointF direction) {
        if (event->modifiers() & Qt::ShiftModifier)
            pan(-direction * std::min(width(), height()) / 8);
        else
            goTowards(direction);
    };
    const QPointF middle =
        selected_ >= 0 ? placeOf(points_.places[std::size_t(selected_)]) : QRectF(rect()).center();
    switch (event->key()) {
        case Qt::Key_Left:
            return move({-1, 0});
        case Qt::Key_Right:
            return move({1, 0});
        case Qt::Key_Up:
            return move({0, -1});
        case Qt::Key_Down:
            return move({0, 1});
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomAt(rect().contains(middle.toPoint()) ? middle : QRectF(rect()).center(), zoomStep);
        case Qt::Key_Minus:
            return zoomAt(QRectF(rect()).center(), 1 / zoomStep);
        case Qt::Key_0:
        case Qt::Key_Escape:
            return showAll();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (selected_ >= 0) emit opened(selected_);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void ScatterView::leaveEvent(QEvent* event) {
    hover(-1);
    QWidget::leaveEvent(event);
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) repaintMarks();
    QWidget::changeEvent(event);
}

}  // namespace inkling
