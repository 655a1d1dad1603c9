// A grid of small pictures, and the chosen one large beside it.
#pragma once

#include <QWidget>
#include <functional>

#include "ui/pages/inside/tile_grid.h"

class QLabel;

namespace inkling {

class PlaneView;

class TilePane : public QWidget {
    Q_OBJECT

public:
    /// `name` is the grid's for people who do not see it.
    explicit TilePane(const char* objectName, const QString& name, QWidget* parent = nullptr);

    TileGrid* grid() const { return grid_; }
    PlaneView* detail() const { return detail_; }
    /// What is written under the large picture of a tile, and above it. The one under the pointer, or else
    /// the current one, is shown.
    std::function<QString(int tile)> title, description;
    void showDetail();

private:
    TileGrid* grid_;
    PlaneView* detail_;
    QLabel* text_;
    int hovered_ = -1;
};

}  // namespace inkling
