// Where a person draws.
#pragma once

#include <QImage>
#include <QUndoStack>
#include <QWidget>
#include <vector>

#include "core/ink/stroke.h"

namespace inkling {

/// A square sheet on which mouse and pen leave strokes, in a canvas of canvasSize x canvasSize whatever size
/// the widget has. Every stroke and every clearing can be undone.
class Canvas : public QWidget {
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr);

    /// The stroke that is being drawn included.
    const std::vector<Stroke>& strokes() const { return strokes_; }
    bool isEmpty() const { return strokes_.empty(); }
    QUndoStack& undoStack() { return undo_; }
    void clear();
    /// Another drawing instead of what is there; `text` is what undoing it is called.
    void replace(std::vector<Stroke> strokes, const QString& text);

    /// Of the sheet within the widget: the largest square, in the middle.
    QRectF sheet() const;
    QPointF toWidget(Point point) const;

    QSize sizeHint() const override { return {280, 280}; }
    QSize minimumSizeHint() const override { return {160, 160}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

signals:
    /// Also while a stroke is being drawn.
    void strokesChanged();
    /// Somebody lets a picture go over the canvas.
    void pictureDropped(const QMimeData& data);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    friend class StrokesCommand;
    void setStrokes(std::vector<Stroke> strokes);
    void penDown(QPointF position);
    void penMove(QPointF position);
    void penUp();
    Point toCanvas(QPointF position) const;
    void redraw();
    void drawSegment(QPainter& painter, const Stroke& stroke, std::size_t point) const;
    QRect segmentRect(const Stroke& stroke, std::size_t point) const;

    std::vector<Stroke> strokes_;
    bool drawing_ = false;
    std::vector<Stroke> before_;  // strokes before the one that is being drawn
    QUndoStack undo_;
    QImage ink_;  // the strokes as drawn so far, in device pixels; null: to be drawn anew
};

}  // namespace inkling
