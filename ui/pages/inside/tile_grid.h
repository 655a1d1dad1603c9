// Many small pictures of numbers side by side.
#pragma once

#include <QAbstractScrollArea>
#include <QVector>
#include <vector>

#include "ui/pages/inside/convolution_walk.h"

namespace inkling {

/// What has no sign is drawn from paper to ink, the rest in the two colours of signedColour.
enum class Tones { Signed, Ink };

/// A picture of a plane, a pixel a number; `most` has the full colour. No number (a training that has
/// diverged) is drawn as 0.
QImage planeImage(const Plane& plane, double most, Tones tones, const QPalette& palette);

/// The size that most of the numbers stay below (99.5 %), so that a single large one does not make all the
/// others pale; 1 where all are 0.
double usualSize(const std::vector<Plane>& planes);

/// Planes of one size, with a caption each, as large as they all can be seen at once, and not smaller than
/// can be told apart: then the grid scrolls. One is current: a click, the arrow keys, Home and End choose it.
class TileGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TileGrid(QWidget* parent = nullptr);

    /// Keeps the current tile and the place where there are as many as before. `captions` are as many, or
    /// none.
    void setTiles(std::vector<Plane> planes, double most, Tones tones, QStringList captions = {});
    int count() const { return int(planes_.size()); }
    const Plane& plane(int tile) const { return planes_[std::size_t(tile)]; }
    QString caption(int tile) const { return captions_.value(tile); }
    double most() const { return most_; }
    Tones tones() const { return tones_; }

    int current() const { return current_; }  ///< -1 while there are none
    void setCurrent(int tile);
    /// Of the picture alone, in the viewport.
    QRect tileRect(int tile) const;

    QSize sizeHint() const override { return {420, 420}; }

signals:
    void currentChanged(int tile);
    void tilesChanged();
    /// The pointer is over this one; -1: over none.
    void hovered(int tile);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    int tileAt(QPoint point) const;
    void hover(int tile);

    std::vector<Plane> planes_;
    QStringList captions_;
    double most_ = 1;
    Tones tones_ = Tones::Signed;
    int current_ = -1, hovered_ = -1;
    int columns_ = 1;
    QSize picture_, cell_;  // logical pixels
};

}  // namespace inkling
