// A map of points, coloured by class.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <optional>

#include "ui/pages/inside/scatter_layer.h"

class QToolButton;

namespace inkling {

/// Points in a plane, fitted into the view: dots with each class's name where its points are; where there is
/// room, zoomed in or with few points shown, their pictures. The wheel zooms at the pointer, a drag moves, a
/// double click beside the points or the button shows all again; so do +, - and
/// Escape, and Shift with the arrow
/// keys moves. The point under the pointer and a chosen one (click; the arrow keys go to the nearest that
/// way) stand out; a double click on it or Return opens it.
///
/// Shows tens of thousands of points at the pace of the pointer: the marks are painted once for a view of
/// them.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    explicit ScatterView(QWidget* parent = nullptr);

    /// Nothing is chosen any more, and all are in sight.
    void setPoints(ScatterPoints points);
    /// As many, moved.
    void movePoints(std::vector<QPointF> places);
    /// See ScatterPoints::shown. One that is chosen and not shown is chosen no more.
    void setShown(std::vector<bool> shown);
    int count() const { return points_.count(); }
    const std::vector<QPointF>& points() const { return points_.places; }
    bool isShown(int point) const { return points_.isShown(point); }
    /// Another point among them: what is drawn.
    void setDrawn(std::optional<QPointF> point);
    std::optional<QPointF> drawn() const { return drawn_; }

    int selected() const { return selected_; }  ///< -1: none
    void select(int point);
    qreal zoom() const { return zoom_; }  ///< 1 shows all
    QPointF placeOf(QPointF point) const { return placement().at(point); }
    bool showsPictures() const { return mark().picture; }

    QSize sizeHint() const override { return {480, 480}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    void hovered(int point);  ///< -1: none
    void selectedChanged(int point);
    void opened(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void repaintMarks();
    void zoomAt(QPointF place, qreal factor);
    void pan(QPointF by);  ///< logical pixels
    void showAll();
    ScatterPlacement placement() const;
    ScatterMark mark() const;
    int pointAt(QPointF place) const;
    void hover(int point);
    void goTowards(QPointF direction);
    void paintRing(QPainter& painter, int point, const QColor& colour) const;
    void paintDrawn(QPainter& painter) const;

    ScatterPoints points_;
    int shownCount_ = 0;
    std::optional<QPointF> drawn_;
    QRectF box_{-1, -1, 2, 2};  // around all points
    qreal zoom_ = 1;
    QPointF centre_;  // in the points' numbers, of what is in sight
    int hovered_ = -1, selected_ = -1;
    QPointF pressed_, centreWhenPressed_;
    bool dragged_ = false;
    QPixmap marks_;  // null: to be painted anew
    QToolButton* whole_;
};

}  // namespace inkling
