#include "ui/draw/canvas.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <QUndoCommand>
#include <cmath>

#include "ui/draw/picture_file.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr qreal penWidth = 17;        // on the canvas; only for the eye: the network's pen is prepareInk's
constexpr float closestPoints = 1.0;  // on the canvas; closer ones add nothing

}  // namespace

/// From one set of strokes to another.
class StrokesCommand : public QUndoCommand {
public:
    StrokesCommand(Canvas& canvas, std::vector<Stroke> before, std::vector<Stroke> after, const QString& text)
        : QUndoCommand(text), canvas_(canvas), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { canvas_.setStrokes(before_); }
    void redo() override {
        if (canvas_.strokes() != after_) canvas_.setStrokes(after_);
    }

private:
    Canvas& canvas_;
    std::vector<Stroke> before_, after_;
};

Canvas::Canvas(QWidget* parent) : QWidget(parent) {
    setObjectName("canvas");
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw a digit here with the mouse or a pen"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    undo_.setUndoLimit(200);
    setAcceptDrops(true);
}

void Canvas::clear() {
    if (drawing_) penUp();
    if (!strokes_.empty()) undo_.push(new StrokesCommand(*this, strokes_, {}, tr("Clear")));
}

void Canvas::replace(std::vector<Stroke> strokes, const QString& text) {
    if (drawing_) penUp();
    undo_.push(new StrokesCommand(*this, strokes_, std::move(strokes), text));
}

void Canvas::setStrokes(std::vector<Stroke> strokes) {
    strokes_ = std::move(strokes);
    drawing_ = false;
    redraw();
    emit strokesChanged();
}

// Geometry

QRectF Canvas::sheet() const {
    const qreal side = std::min(width(), height());
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QPointF Canvas::toWidget(Point point) const {
    const QRectF area = sheet();
    return area.topLeft() + QPointF(point.x, point.y) * (area.width() / canvasSize);
}

Point Canvas::toCanvas(QPointF position) const {
    const QRectF area = sheet();
    const qreal scale = canvasSize / std::max(1.0, area.width());
    const QPointF p = (position - area.topLeft()) * scale;
    return {std::clamp(float(p.x()), 0.0f, canvasSize), std::clamp(float(p.y()), 0.0f, canvasSize)};
}

// Strokes

void Canvas::penDown(QPointF position) {
    if (drawing_) return;
    before_ = strokes_;
    drawing_ = true;
    strokes_.push_back({});
    const bool wasEmpty = before_.empty();
    penMove(position);
    if (wasEmpty) update();  // the hint goes
}

void Canvas::penMove(QPointF position) {
    if (!drawing_) return;
    Stroke& stroke = strokes_.back();
    const Point point = toCanvas(position);
    if (!stroke.empty() && std::hypot(point.x - stroke.back().x, point.y - stroke.back().y) < closestPoints)
        return;
    stroke.push_back(point);
    if (!ink_.isNull()) {
        QPainter painter(&ink_);
        drawSegment(painter, stroke, stroke.size() - 1);
    }
    update(segmentRect(stroke, stroke.size() - 1));
    emit strokesChanged();
}

void Canvas::penUp() {
    if (!drawing_) return;
    drawing_ = false;
    undo_.push(new StrokesCommand(*this, std::move(before_), strokes_, tr("Stroke")));
    redraw();  // with the stroke's last half segment
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    penDown(event->position());
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) penMove(event->position());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    penMove(event->position());
    penUp();
}

void Canvas::tabletEvent(QTabletEvent* event) {
    switch (event->type()) {
        case QEvent::TabletPress:
            penDown(event->position());
            break;
        case QEvent::TabletMove:
            penMove(event->position());
            break;
        case QEvent::TabletRelease:
            penUp();
            break;
        default:
            return event->ignore();
    }
    event->accept();
}

// Pictures

void Canvas::dragEnterEvent(QDragEnterEvent* event) {
    if (holdsPicture(*event->mimeData())) event->acceptProposedAction();
}

void Canvas::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    setFocus();
    emit pictureDropped(*event->mimeData());
}

// Painting

/// The part of a smooth line that a new point adds: a curve from the middle of the segment before it to the
/// middle of the one behind, or to the point itself where the stroke ends.
void Canvas::drawSegment(QPainter& painter, const Stroke& stroke, std::size_t point) const {
    const qreal scale = sheet().width() / canvasSize;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(coloursOf(palette()).ink, penWidth * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](std::size_t i) { return toWidget(stroke[i]); };
    if (point == 0) {
        painter.drawPoint(at(0));
        return;
    }
    const QPointF middle = (at(point - 1) + at(point)) / 2;
    QPainterPath path(point == 1 ? at(0) : (at(point - 2) + at(point - 1)) / 2);
    path.quadTo(at(point - 1), middle);
    if (point + 1 == stroke.size() && !drawing_) path.lineTo(at(point));
    painter.drawPath(path);
}

QRect Canvas::segmentRect(const Stroke& stroke, std::size_t point) const {
    QRectF area(toWidget(stroke[point]), QSizeF(0, 0));
    for (std::size_t i = point >= 2 ? point - 2 : 0; i < point; ++i)
        area |= QRectF(toWidget(stroke[i]), QSizeF(0.01, 0.01));
    const qreal pen = penWidth * sheet().width() / canvasSize / 2 + 2;
    return area.adjusted(-pen, -pen, pen, pen).toAlignedRect();
}

void Canvas::redraw() {
    ink_ = {};
    update();
}

void Canvas::paintEvent(QPaintEvent* event) {
    const Colours colours = coloursOf(palette());
    const qreal ratio = devicePixelRatioF();
    const QSize pixels(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
    if (ink_.size() != pixels || ink_.devicePixelRatio() != ratio) {
        ink_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        ink_.setDevicePixelRatio(ratio);
        ink_.fill(Qt::transparent);
        QPainter painter(&ink_);
        for (const Stroke& stroke : strokes_)
            for (std::size_t i = 0; i < stroke.size(); ++i) drawSegment(painter, stroke, i);
    }

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, 1));
    painter.setBrush(colours.paper);
    const QRectF area = sheet().adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, spacing::radius, spacing::radius);
    if (strokes_.empty()) {
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * 1.15);
        painter.setFont(font);
        painter.setPen(colours.muted);
        painter.drawText(area.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Draw a digit here, or drop a picture of one"));
        return;
    }
    QPainterPath edge;
    edge.addRoundedRect(area, spacing::radius, spacing::radius);
    painter.setClipPath(edge);
    const QRectF dirty = event->rect();
    painter.drawImage(dirty, ink_, QRectF(dirty.topLeft() * ratio, dirty.size() * ratio));
}

void Canvas::resizeEvent(QResizeEvent*) {
    redraw();
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) redraw();
    QWidget::changeEvent(event);
}

}  // namespace inkling
