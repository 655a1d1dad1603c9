#include "ui/pages/inside/scatter_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr qreal dotSize = 6, reach = 12, mostZoom = 60, namesFrom = 3;

}  // namespace

QColor classColour(const QPalette& palette, int label) {
    static const QRgb colours[] = {0x332288, 0xCC6677, 0x117733, 0x88CCEE, 0x882255,
                                   0xDDCC77, 0x44AA99, 0xAA4499, 0x999933, 0x888888};
    if (label < 0) return coloursOf(palette).muted;
    const QColor colour(colours[label % 10]);
    const Oklab lab = toOklab(colour);
    // Neither lost on paper nor on a dark ground.
    const double lightness = isDark(palette) ? 0.5 + 0.45 * lab.L : 0.12 + 0.75 * lab.L;
    return fromOklab({lightness, lab.a, lab.b});
}

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScatterView::setPoints(std::vector<QPointF> points, std::vector<int> labels, QStringList classNames) {
    labels_ = std::move(labels);
    names_ = std::move(classNames);
    points_.clear();
    selected_ = hovered_ = -1;
    dots_.clear();
    movePoints(std::move(points));
    showAll();
    emit selectedChanged(-1);
}

void ScatterView::movePoints(std::vector<QPointF> points) {
    points_ = std::move(points);
    measure();
    update();
}

void ScatterView::setDrawn(std::optional<QPointF> point) {
    drawn_ = point;
    update();
}

void ScatterView::measure() {
    if (points_.empty()) return;
    const auto [left, right] = std::ranges::minmax(points_, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(points_, {}, &QPointF::y);
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

qreal ScatterView::scale() const {
    const qreal room = 4 * reach;
    return zoom_ *
           std::max(1e-9, std::min((width() - room) / box_.width(), (height() - room) / box_.height()));
}

QPointF ScatterView::placeOf(QPointF point) const {
    return QRectF(rect()).center() + (point - centre_) * scale();
}

QString ScatterView::nameOf(int label) const {
    return names_.value(label);
}

void ScatterView::makeMarks() {
    dots_.clear();
    const qreal ratio = devicePixelRatioF();
    for (int label = -1; label < names_.size(); ++label) {
        QPixmap dot(QSize(8, 8) * ratio);
        dot.setDevicePixelRatio(ratio);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor colour = classColour(palette(), label);
        colour.setAlphaF(0.85f);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(4, 4), dotSize / 2, dotSize / 2);
        dots_.push_back(std::move(dot));
    }
}

void ScatterView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawCard(painter, rect(), colours);
    if (dots_.empty()) makeMarks();
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    const bool asNames = zoom_ >= namesFrom;
    QFont font = this->font();
    font.setBold(true);
    painter.setFont(font);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF place = placeOf(points_[i]);
        if (!rect().contains(place.toPoint())) continue;
        const int label = labels_[i];
        if (asNames && label >= 0) {
            painter.setPen(classColour(palette(), label));
            painter.drawText(QRectF(place - QPointF(30, 10), QSizeF(60, 20)), Qt::AlignCenter, nameOf(label));
        } else {
            painter.drawPixmap(place - QPointF(4, 4),
                               dots_[std::size_t(std::min<int>(label + 1, int(dots_.size()) - 1))]);
        }
    }
    if (!asNames) paintNames(painter);
    const QColor text = palette().color(QPalette::WindowText);
    if (hovered_ >= 0 && hovered_ < count())
        paintRing(painter, placeOf(points_[std::size_t(hovered_)]), 7, text);
    if (selected_ >= 0 && selected_ < count())
        paintRing(painter, placeOf(points_[std::size_t(selected_)]), 8, colours.accent);
    if (drawn_) {
        const QPointF place = placeOf(*drawn_);
        painter.setBrush(colours.accent);
        painter.setPen(QPen(colours.paper, 2));
        painter.drawEllipse(place, 8, 8);
        painter.setPen(QPen(colours.onAccent, 2));
        painter.drawLine(place - QPointF(4, 0), place + QPointF(4, 0));
        painter.drawLine(place - QPointF(0, 4), place + QPointF(0, 4));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), spacing::radius,
                                spacing::radius);
    }
}

void ScatterView::paintRing(QPainter& painter, QPointF place, qreal radius, const QColor& colour) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursOf(palette()).card, 4));
    painter.drawEllipse(place, radius, radius);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(place, radius, radius);
}

/// Each class's name in the middle of its points: the median, for strays do not move it.
void ScatterView::paintNames(QPainter& painter) const {
    QFont font = this->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.8);
    for (int label = 0; label < names_.size(); ++label) {
        std::vector<qreal> x, y;
        for (std::size_t i = 0; i < points_.size(); ++i)
            if (labels_[i] == label) {
                x.push_back(points_[i].x());
                y.push_back(points_[i].y());
            }
        if (x.empty()) continue;
        const auto middle = [](std::vector<qreal>& v) {
            std::ranges::nth_element(v, v.begin() + std::ptrdiff_t(v.size() / 2));
            return v[v.size() / 2];
        };
        const QPointF place = placeOf({middle(x), middle(y)});
        QPainterPath path;
        path.addText(0, 0, font, nameOf(label));
        path.translate(place - path.boundingRect().center());
        painter.strokePath(path,
                           QPen(coloursOf(palette()).card, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, palette().color(QPalette::WindowText));
    }
}

int ScatterView::pointAt(QPointF place) const {
    int nearest = -1;
    qreal least = reach * reach;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF d = placeOf(points_[i]) - place;
        if (const qreal distance = QPointF::dotProduct(d, d); distance < least) {
            least = distance;
            nearest = int(i);
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
    const QPointF under = centre_ + offset / scale();
    zoom_ = std::clamp(zoom_ * factor, 1.0, mostZoom);
    centre_ = zoom_ == 1 ? box_.center() : under - offset / scale();
    update();
}

void ScatterView::showAll() {
    zoom_ = 1;
    centre_ = box_.center();
    update();
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
    if (!dragged_ || zoom_ == 1) return;
    centre_ = centreWhenPressed_ - by / scale();
    update();
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !dragged_) select(pointAt(event->position()));
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event) {
    dragged_ = true;  // no click follows
    if (event->button() == Qt::LeftButton) showAll();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

/// To the nearest point that lies more that way than aside.
void ScatterView::goTowards(QPointF direction) {
    if (points_.empty()) return;
    const QPointF from = selected_ >= 0 ? placeOf(points_[std::size_t(selected_)]) : QRectF(rect()).center();
    int best = -1;
    qreal least = INFINITY;
    for (int i = 0; i < count(); ++i) {
        const QPointF d = placeOf(points_[std::size_t(i)]) - from;
        const qreal ahead = QPointF::dotProduct(d, direction),
                    aside = std::abs(d.x() * direction.y() - d.y() * direction.x());
        if (i == selected_ || ahead <= 0 || aside > ahead) continue;
        if (const qreal distance = ahead + 2 * aside; distance < least) {
            least = distance;
            best = i;
        }
    }
    if (best >= 0) select(best);
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return goTowards({-1, 0});
        case Qt::Key_Right:
            return goTowards({1, 0});
        case Qt::Key_Up:
            return goTowards({0, -1});
        case Qt::Key_Down:
            return goTowards({0, 1});
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomAt(selected_ >= 0 ? placeOf(points_[std::size_t(selected_)]) : QRectF(rect()).center(),
                          1.5);
        case Qt::Key_Minus:
            return zoomAt(QRectF(rect()).center(), 1 / 1.5);
        case Qt::Key_0:
            return showAll();
        default:
            QWidget::keyPressEvent(event);
    }
}

void ScatterView::leaveEvent(QEvent* event) {
    hover(-1);
    QWidget::leaveEvent(event);
}

void ScatterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) dots_.clear();
    QWidget::changeEvent(event);
}

}  // namespace inkling
