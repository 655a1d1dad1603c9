#include "ui/draw/canvas.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <QUndoCommand>
#include <cmath>
#include <span>

#include "ui/draw/picture_file.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

// On the canvas:
constexpr float closestPoints = 1.0;  // closer ones add nothing
constexpr float eraserRadius = 9;
/// From a point to where the line through it may still be changed by it.
constexpr float inkReach = 2 * float(PenSize::Broad);

/// What changes on the canvas where an eraser goes this way.
QRectF around(Point from, Point to) {
    constexpr qreal reach = qreal(eraserRadius + inkReach);
    return QRectF(QPointF(std::min(from.x, to.x), std::min(from.y, to.y)),
                  QPointF(std::max(from.x, to.x), std::max(from.y, to.y)))
        .adjusted(-reach, -reach, reach, reach);
}

/// Where the ink of one drawing is another's, on the canvas.
QRectF difference(const Drawing& before, const Drawing& after) {
    const std::size_t least = std::min(before.strokes.size(), after.strokes.size());
    const auto isSame = [&](std::size_t i, std::size_t k) {
        return before.strokes[i] == after.strokes[k] && before.widths[i] == after.widths[k];
    };
    std::size_t same = 0, sameEnd = 0;
    while (same < least && isSame(same, same)) ++same;
    while (sameEnd < least - same &&
           isSame(before.strokes.size() - 1 - sameEnd, after.strokes.size() - 1 - sameEnd))
        ++sameEnd;
    InkBox box;
    for (const Drawing* drawing : {&before, &after})
        box.add(boxOf(std::span(drawing->strokes).subspan(same, drawing->strokes.size() - same - sameEnd)));
    if (box.isEmpty()) return {};
    constexpr qreal reach = inkReach;
    return QRectF(box.left, box.top, box.width(), box.height()).adjusted(-reach, -reach, reach, reach);
}

}  // namespace

/// A stroke at the end.
class StrokeCommand : public QUndoCommand {
public:
    explicit StrokeCommand(Canvas& canvas)
        : QUndoCommand(Canvas::tr("Stroke")),
          canvas_(canvas),
          index_(canvas.drawing_.strokes.size() - 1),
          stroke_(canvas.drawing_.strokes.back()),
          widths_(canvas.drawing_.widths.back()) {}
    void undo() override { put(false); }
    void redo() override {
        if (canvas_.drawing_.strokes.size() == index_) put(true);
    }

private:
    void put(bool there) {
        Drawing drawing = canvas_.action_ == Canvas::Action::Erasing ? canvas_.before_ : canvas_.drawing_;
        drawing.strokes.resize(index_);
        drawing.widths.resize(index_);
        if (there) {
            drawing.strokes.push_back(stroke_);
            drawing.widths.push_back(widths_);
        }
        canvas_.setDrawing(std::move(drawing));
    }

    Canvas& canvas_;
    std::size_t index_;
    Stroke stroke_;
    std::vector<float> widths_;
};

/// From one drawing to another.
class DrawingCommand : public QUndoCommand {
public:
    DrawingCommand(Canvas& canvas, Drawing before, Drawing after, const QString& text)
        : QUndoCommand(text), canvas_(canvas), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { canvas_.setDrawing(before_); }
    void redo() override {
        if (canvas_.drawing_ != after_) canvas_.setDrawing(after_);
    }

private:
    Canvas& canvas_;
    Drawing before_, after_;
};

Canvas::Canvas(QWidget* parent) : QWidget(parent) {
    setObjectName("canvas");
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw a digit here with the mouse or a pen"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    undo_.setUndoLimit(200);
    setAcceptDrops(true);
}

void Canvas::clear() {
    penUp();
    if (!isEmpty()) undo_.push(new DrawingCommand(*this, drawing_, {}, tr("Clear")));
}

void Canvas::replace(std::vector<Stroke> strokes, const QString& text) {
    penUp();
    Drawing drawing;
    for (Stroke& stroke : strokes) drawing.add(std::move(stroke), float(PenSize::Medium));
    undo_.push(new DrawingCommand(*this, drawing_, std::move(drawing), text));
}

void Canvas::setDrawing(Drawing drawing) {
    const QRectF changed = difference(drawing_, drawing);
    drawing_ = std::move(drawing);
    action_ = Action::None;
    fitSheet();
    ink_.redraw(place(), changed);
    if (isEmpty() && !digits_.isEmpty()) setDigits({}, -1);
    update();
    emit strokesChanged();
}

void Canvas::setErasing(bool erasing) {
    erasing_ = erasing;
    update();
}

// Geometry

void Canvas::setSheetWidth(float width) {
    penUp();
    wantedWidth_ = width;
    fitSheet();
}

void Canvas::fitSheet() {
    const float needed = boxOf(drawing_.strokes).right > double(canvasSize) ? wideSheet : canvasSize;
    const float width = std::max(wantedWidth_, needed);
    if (width == sheetWidth_) return;
    sheetWidth_ = width;
    updateGeometry();
    update();
}

int Canvas::heightFor(int width) const {
    return int(std::ceil(float(width) * canvasSize / sheetWidth_));
}

QRectF Canvas::sheet() const {
    const qreal scale = std::min(width() / qreal(sheetWidth_), height() / qreal(canvasSize));
    const QSizeF size = QSizeF(qreal(sheetWidth_), qreal(canvasSize)) * scale;
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

SheetPlace Canvas::place() const {
    const QRectF area = sheet();
    return {area.topLeft(), area.height() / qreal(canvasSize)};
}

Point Canvas::toCanvas(QPointF position) const {
    const SheetPlace at = place();
    const QPointF p = (position - at.origin) / std::max(1e-6, at.scale);
    return {std::clamp(float(p.x()), 0.0f, sheetWidth_), std::clamp(float(p.y()), 0.0f, canvasSize)};
}

// Strokes

void Canvas::penDown(QPointF position, float width, bool erase) {
    if (action_ != Action::None) return;
    if (erase) {
        before_ = drawing_;
        action_ = Action::Erasing;
        eraser_ = toCanvas(position);
        return eraseTo(position);
    }
    action_ = Action::Drawing;
    if (isEmpty()) update();  // the hint goes
    drawing_.add({}, width);
    penMove(position, width);
}

void Canvas::penMove(QPointF position, float width) {
    if (action_ == Action::Erasing) return eraseTo(position);
    if (action_ != Action::Drawing) return;
    Stroke& stroke = drawing_.strokes.back();
    const Point point = toCanvas(position);
    if (!stroke.empty() && std::hypot(point.x - stroke.back().x, point.y - stroke.back().y) < closestPoints)
        return;
    stroke.push_back(point);
    drawing_.widths.back().push_back(width);
    update(ink_.addPoint(drawing_, place(), true));
    emit strokesChanged();
}

void Canvas::eraseTo(QPointF position) {
    const Point to = toCanvas(position), from = std::exchange(eraser_, to);
    if (!erase(drawing_, from, to, eraserRadius)) return;
    update(ink_.redraw(place(), around(from, to)));
    if (isEmpty()) update();  // the hint comes
    emit strokesChanged();
}

void Canvas::penUp() {
    const Action action = std::exchange(action_, Action::None);
    if (action == Action::Drawing) {
        update(ink_.addPoint(drawing_, place(), false));  // with the last half segment
        undo_.push(new StrokeCommand(*this));
    } else if (action == Action::Erasing && drawing_ != before_) {
        undo_.push(new DrawingCommand(*this, std::move(before_), drawing_, tr("Erasing")));
    }
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    penDown(event->position(), penWidth(), erasing_);
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    pointAt(event->position());
    if (event->buttons() & Qt::LeftButton) penMove(event->position(), penWidth());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    penMove(event->position(), penWidth());
    penUp();
}

void Canvas::tabletEvent(QTabletEvent* event) {
    const float width = penWidth() * float(0.4 + 1.2 * std::clamp(event->pressure(), 0.0, 1.0));
    switch (event->type()) {
        case QEvent::TabletPress:
            penDown(event->position(), width,
                    erasing_ || event->pointerType() == QPointingDevice::PointerType::Eraser);
            break;
        case QEvent::TabletMove:
            penMove(event->position(), width);
            break;
        case QEvent::TabletRelease:
            penUp();
            break;
        default:
            return event->ignore();
    }
    event->accept();
}

// The number's digits

void Canvas::setDigits(QVector<DigitBox> boxes, int chosen) {
    const QRect before = digits_.extent(place(), sheet(), font());
    digits_.set(std::move(boxes));
    digits_.setChosen(chosen);
    if (ink_.setTones(digits_.tones())) update();
    update(before | digits_.extent(place(), sheet(), font()));
    emit digitsChanged();
}

/// The pointer is there: the eraser's ring follows it, and a number's digit under it is chosen.
void Canvas::pointAt(QPointF position) {
    const auto ring = [this] {
        const qreal reach = qreal(eraserRadius) * place().scale + 3;
        return QRectF(pointer_.x() - reach, pointer_.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
    };
    if (erasing_) update(ring());
    pointer_ = position;
    pointing_ = true;
    if (erasing_) update(ring());
    if (action_ != Action::None || erasing_) return;
    const int digit = digits_.at(position, place());
    if (digit >= 0 && digit != digits_.chosen()) emit digitChosen(digit);
}

/// Nobody tells where the pen is lifted then.
void Canvas::hideEvent(QHideEvent*) {
    penUp();
}

void Canvas::leaveEvent(QEvent*) {
    pointing_ = false;
    if (erasing_) update();
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int digit = digits_.chosen() + step;
    if (step == 0 || digits_.isEmpty()) return QWidget::keyPressEvent(event);
    if (digit >= 0 && digit < digits_.boxes().size()) emit digitChosen(digit);
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

void Canvas::paintEvent(QPaintEvent*) {
    const Colours colours = coloursOf(palette());
    if (!ink_.update(drawing_, place(), size(), devicePixelRatioF(), colours.ink, colours.paper))
        update();  // the rest soon

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, 1));
    painter.setBrush(colours.paper);
    const QRectF area = sheet().adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, spacing::radius, spacing::radius);
    if (isEmpty()) {
        QFont hint = font();
        hint.setPointSizeF(hint.pointSizeF() * 1.15);
        painter.setFont(hint);
        painter.setPen(colours.muted);
        painter.drawText(area.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         sheetWidth_ > canvasSize ? tr("Draw a number here")
                                                  : tr("Draw a digit here, or drop a picture of one"));
    } else {
        QPainterPath edge;
        edge.addRoundedRect(area, spacing::radius, spacing::radius);
        painter.save();
        painter.setClipPath(edge);
        ink_.paint(painter);
        painter.restore();
        digits_.paint(painter, place(), sheet(), palette());
    }
    if (erasing_ && pointing_) {
        painter.setPen(QPen(colours.muted, 1.5));
        painter.setBrush(Qt::NoBrush);
        const qreal radius = qreal(eraserRadius) * place().scale;
        painter.drawEllipse(pointer_, radius, radius);
    }
}

void Canvas::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width()) updateGeometry();
    update();
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

}  // namespace inkling
