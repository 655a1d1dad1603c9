// One picture of numbers, large.
#pragma once

#include <QWidget>

#include "ui/pages/inside/tile_grid.h"

namespace inkling {

/// A plane with every number a square of the same size, its caption above and what its colours mean below.
/// The tooltip tells the number under the pointer.
class PlaneView : public QWidget {
    Q_OBJECT

public:
    explicit PlaneView(const QString& caption = {}, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// An empty plane leaves a frame.
    void setPlane(Plane plane, double most, Tones tones);
    const Plane& plane() const { return plane_; }
    /// Drawn faintly around the map's colours, so that one sees where the ink is; of the plane's size, or
    /// empty.
    void setOutline(Plane ink);
    /// What the colours of Signed mean, below and above 0.
    void setMeanings(const QString& below, const QString& above);
    QRectF pictureRect() const;

    QSize sizeHint() const override { return {232, 280}; }
    QSize minimumSizeHint() const override { return {120, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintLegend(QPainter& painter, const QRectF& place) const;

    QString caption_, below_, above_;
    Plane plane_, outline_;
    double most_ = 1;
    Tones tones_ = Tones::Signed;
};

}  // namespace inkling
