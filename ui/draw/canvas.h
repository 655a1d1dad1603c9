// Where a person draws.
#pragma once

#include <QUndoStack>
#include <QWidget>
#include <vector>

#include "ui/draw/digit_boxes.h"
#include "ui/draw/drawing.h"
#include "ui/draw/ink_layer.h"

namespace inkling {

/// How wide the pen is for the eye, in the canvas's pixels; the network's pen is always prepareInk's.
enum class PenSize { Fine = 8, Medium = 17, Broad = 26 };

/// A sheet on which mouse and pen leave strokes, in a canvas canvasSize high whatever size the widget has:
/// square, or wide for numbers. A pen that feels pressure draws wider lines with more of it; its other end
/// erases. Everything that changes the drawing can be undone.
class Canvas : public QWidget {
    Q_OBJECT

public:
    static constexpr float wideSheet = 2.5f * canvasSize;

    explicit Canvas(QWidget* parent = nullptr);

    /// The stroke that is being drawn included.
    const std::vector<Stroke>& strokes() const { return drawing_.strokes; }
    bool isEmpty() const { return drawing_.isEmpty(); }
    QUndoStack& undoStack() { return undo_; }
    void clear();
    /// Another drawing instead of what is there; `text` is what undoing it is called.
    void replace(std::vector<Stroke> strokes, const QString& text);

    void setErasing(bool erasing);  ///< the mouse erases instead of drawing
    bool isErasing() const { return erasing_; }
    void setPenSize(PenSize size) { penSize_ = size; }

    /// The sheet's width, in the canvas's pixels; at least canvasSize, and as much as the ink needs.
    void setSheetWidth(float width);
    float sheetWidth() const { return sheetWidth_; }
    /// Of the sheet within the widget: the largest with its shape, in the middle.
    QRectF sheet() const;
    QPointF toWidget(Point point) const { return place().toWidget(point); }

    /// The digits of a number; none where there are not several. The chosen one stands out.
    void setDigits(QVector<DigitBox> boxes, int chosen);
    const DigitBoxes& digits() const { return digits_; }

    /// As high as the sheet is when it takes the whole width; where that is too much, the sheet is smaller.
    QSize sizeHint() const override { return {280, heightFor(std::max(width(), 160))}; }
    QSize minimumSizeHint() const override { return {144, heightFor(144)}; }

signals:
    /// Also while a stroke is being drawn.
    void strokesChanged();
    /// Somebody lets a picture go over the canvas.
    void pictureDropped(const QMimeData& data);
    /// The number's digits, or how they are read, are others.
    void digitsChanged();
    /// The pointer or an arrow key is at another digit of the number.
    void digitChosen(int digit);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    enum class Action { None, Drawing, Erasing };
    friend class StrokeCommand;
    friend class DrawingCommand;
    void setDrawing(Drawing drawing);
    void penDown(QPointF position, float width, bool erase);
    void penMove(QPointF position, float width);
    void penUp();
    void eraseTo(QPointF position);
    void pointAt(QPointF position);
    void fitSheet();
    SheetPlace place() const;
    Point toCanvas(QPointF position) const;
    int heightFor(int width) const;
    float penWidth() const { return float(penSize_); }

    Drawing drawing_;
    Action action_ = Action::None;
    Drawing before_;   // what is erased from
    Point eraser_;     // where it was last
    QPointF pointer_;  // on the widget, where the eraser's ring is shown
    bool pointing_ = false;
    bool erasing_ = false;
    PenSize penSize_ = PenSize::Medium;
    float wantedWidth_ = canvasSize, sheetWidth_ = canvasSize;
    DigitBoxes digits_;
    InkLayer ink_;
    QUndoStack undo_;
};

}  // namespace inkling
