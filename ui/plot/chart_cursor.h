// What the curves of a chart have at the place under the pointer.
#pragma once

#include <QColor>
#include <QVector>
#include <QWidget>

namespace inkling {

/// One curve's point.
struct CurvePoint {
    QString name, value;  ///< for people
    QColor colour;
    double x = 0, y = 0;  ///< in the axes' units
};

/// Lies over a chart and lets all mouse events through. Drawn without drawing the curves again.
class ChartCursor : public QWidget {
    Q_OBJECT

public:
    explicit ChartCursor(QWidget* chart);

    /// A line at `x` within `area`, a mark at the place of each reading, and the readings as a table below
    /// `title`, clear of line, marks and labels, and of the curves, which go through these points, as well as
    /// it can be. In pixels of the chart.
    void show(const QRect& area, double x, const QString& title, const QVector<CurvePoint>& readings,
              const QVector<QPointF>& places, const QVector<QPointF>& curves, const QVector<QRect>& labels);
    void clear();
    bool isShown() const { return shown_; }
    /// "Epoch 2.5: training 0.0312, validation 0.0410"
    QString text() const;
    QRect tableRect() const { return table_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void placeTable(const QVector<QPointF>& curves, QVector<QRect> taken);

    bool shown_ = false;
    QRect area_;
    double x_ = 0;
    QString title_;
    QVector<CurvePoint> readings_;
    QVector<QPointF> places_;
    QRect table_;
    int place_ = -1;  ///< of the table, among those that it may have
};

}  // namespace inkling
