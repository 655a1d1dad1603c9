#include "ui/pages/inside/tile_pane.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/pages/inside/plane_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

TilePane::TilePane(const char* objectName, const QString& name, QWidget* parent)
    : QWidget(parent),
      grid_(named(new TileGrid, objectName, name)),
      detail_(new PlaneView),
      text_(new QLabel) {
    text_->setWordWrap(true);
    setMuted(*text_);
    auto* side = new QVBoxLayout;
    side->setSpacing(spacing::small);
    side->addWidget(detail_);
    side->addWidget(text_);
    side->addStretch(1);
    detail_->setFixedSize(detail_->sizeHint());
    text_->setFixedWidth(detail_->width());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::large);
    row->addWidget(grid_, 1);
    row->addLayout(side);
    connect(grid_, &TileGrid::currentChanged, this, &TilePane::showDetail);
    connect(grid_, &TileGrid::tilesChanged, this, &TilePane::showDetail);
    connect(grid_, &TileGrid::hovered, this, [this](int tile) {
        hovered_ = tile;
        showDetail();
    });
}

void TilePane::showDetail() {
    const int tile = hovered_ >= 0 && hovered_ < grid_->count() ? hovered_ : grid_->current();
    if (tile < 0) return;
    detail_->setPlane(grid_->plane(tile), grid_->most(), grid_->tones());
    detail_->setCaption(title ? title(tile) : QString());
    text_->setText(description ? description(tile) : QString());
}

}  // namespace inkling
