// A map of points, coloured by class.
#pragma once

#include <QPixmap>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace inkling {

/// Ten colours that the colour-blind can tell apart as far as ten can be (Paul Tol's "muted"), fitting the
/// palette's lightness; more classes begin again.
QColor classColour(const QPalette& palette, int label);

/// Points in a plane, fitted into the view: dots, each class's name where its points are, and from a few
/// times zoomed in the names instead of dots. The wheel zooms at the pointer, a drag moves, a double click
/// shows all again; so do
/// +, - and 0. The point under the pointer and a chosen one (click; the arrow keys go to the nearest that
/// way) stand out.
class ScatterView : public QWidget {
    Q_OBJECT

public:
    explicit ScatterView(QWidget* parent = nullptr);

    /// `labels` are classes, one a point; -1 for none. Nothing is chosen any more.
    void setPoints(std::vector<QPointF> points, std::vector<int> labels, QStringList classNames);
    /// As many, moved.
    void movePoints(std::vector<QPointF> points);
    int count() const { return int(points_.size()); }
    const std::vector<QPointF>& points() const { return points_; }
    /// Another point among them: what is drawn.
    void setDrawn(std::optional<QPointF> point);
    std::optional<QPointF> drawn() const { return drawn_; }

    int selected() const { return selected_; }  ///< -1: none
    void select(int point);
    qreal zoom() const { return zoom_; }  ///< 1 shows all
    QPointF placeOf(QPointF point) const;

    QSize sizeHint() const override { return {480, 480}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    void hovered(int point);  ///< -1: none
    void selectedChanged(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
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
    void zoomAt(QPointF place, qreal factor);
    void showAll();
    int pointAt(QPointF place) const;
    void hover(int point);
    void goTowards(QPointF direction);
    void makeMarks();
    void paintNames(QPainter& painter) const;
    void paintRing(QPainter& painter, QPointF place, qreal radius, const QColor& colour) const;
    qreal scale() const;
    QString nameOf(int label) const;

    std::vector<QPointF> points_;
    std::vector<int> labels_;
    QStringList names_;
    std::optional<QPointF> drawn_;
    QRectF box_{-1, -1, 2, 2};  // around all points
    qreal zoom_ = 1;
    QPointF centre_;  // in the points' numbers, of what is in sight
    int hovered_ = -1, selected_ = -1;
    QPointF pressed_, centreWhenPressed_;
    bool dragged_ = false;
    std::vector<QPixmap> dots_;  // [class + 1]
};

}  // namespace inkling
