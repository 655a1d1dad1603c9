#include "ui/pages/inside/map_legend.h"

#include <QtWidgets>
#include <algorithm>

#include "ui/pages/inside/scatter_layer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

MapLegend::MapLegend(QWidget* parent)
    : QWidget(parent),
      classes_(named(new QTreeWidget, "mapClasses", tr("Digits on the map"))),
      onlyWrong_(named(new QCheckBox, "mapOnlyWrong")) {
    classes_->setColumnCount(2);
    classes_->setHeaderHidden(true);
    classes_->setRootIsDecorated(false);
    classes_->setUniformRowHeights(true);
    classes_->setSelectionMode(QAbstractItemView::MultiSelection);
    classes_->setFrameShape(QFrame::NoFrame);
    classes_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    classes_->header()->setStretchLastSection(false);
    classes_->setToolTip(tr("Click digits to show only these"));
    classes_->viewport()->setAutoFillBackground(false);
    onlyWrong_->setToolTip(tr("Only the images that the network reads as another digit"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(classes_);
    column->addWidget(onlyWrong_);
    column->addStretch(1);
    connect(classes_, &QTreeWidget::itemSelectionChanged, this, &MapLegend::pick);
    connect(onlyWrong_, &QCheckBox::toggled, this, [this] {
        count();
        emit shownChanged();
    });
}

void MapLegend::setImages(std::vector<int> labels, std::vector<bool> wrong, const QStringList& classNames) {
    labels_ = std::move(labels);
    wrong_ = std::move(wrong);
    if (names_ != classNames || classes_->topLevelItemCount() == 0) {
        const QSignalBlocker quiet(classes_);
        names_ = classNames;
        classes_->clear();
        for (const QString& name : QStringList(tr("All")) + names_) {
            auto* item = new QTreeWidgetItem(classes_, {name, {}});
            item->setSizeHint(0, {fontMetrics().horizontalAdvance(name) + 2 * spacing::large,
                                  fontMetrics().height() + spacing::small});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        classes_->topLevelItem(0)->setSelected(true);
        allPicked_ = true;
        colour();
    }
    const auto wrongs = std::ranges::count(wrong_, true);
    onlyWrong_->setText(tr("&Wrong only (%1)").arg(countText(double(wrongs))));
    count();
}

/// All are either picked by the first row, or by none of the others.
void MapLegend::pick() {
    const auto picked = classes_->selectedItems();
    const bool all = classes_->topLevelItem(0)->isSelected(), others = picked.size() > all;
    {
        const QSignalBlocker quiet(classes_);
        if (all && others && allPicked_) {  // a digit instead
            classes_->topLevelItem(0)->setSelected(false);
        } else if (all || !others) {
            classes_->clearSelection();
            classes_->topLevelItem(0)->setSelected(true);
        }
    }
    allPicked_ = classes_->topLevelItem(0)->isSelected();
    classes_->viewport()->update();
    emit shownChanged();
}

std::vector<bool> MapLegend::shown() const {
    if (allPicked_ && !onlyWrong_->isChecked()) return {};
    std::vector<bool> shown(labels_.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto* item = classes_->topLevelItem(labels_[i] + 1);
        const bool picked = allPicked_ || (labels_[i] >= 0 && item && item->isSelected());
        shown[i] = picked && (wrong_[i] || !onlyWrong_->isChecked());
    }
    return shown;
}

void MapLegend::count() {
    std::vector<int> counts(std::size_t(names_.size()) + 1);
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (onlyWrong_->isChecked() && !wrong_[i]) continue;
        ++counts[0];
        if (labels_[i] >= 0) ++counts[std::size_t(labels_[i]) + 1];
    }
    for (int row = 0; row < classes_->topLevelItemCount(); ++row)
        classes_->topLevelItem(row)->setText(1, countText(counts[std::size_t(row)]));
    for (int i = 0; i < 2; ++i) classes_->resizeColumnToContents(i);
    const int name = classes_->columnWidth(0),
              number = std::max(classes_->columnWidth(1), onlyWrong_->sizeHint().width() - name);
    classes_->setColumnWidth(1, number);
    classes_->setFixedSize(name + number, std::min(14, classes_->topLevelItemCount()) *
                                                  std::max(1, classes_->sizeHintForRow(0)) +
                                              spacing::tight);
}

void MapLegend::colour() {
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    classes_->setPalette(palette);
    for (int row = 1; row < classes_->topLevelItemCount(); ++row) {
        QPixmap dot(QSize(12, 12) * devicePixelRatioF());
        dot.setDevicePixelRatio(devicePixelRatioF());
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(classColour(this->palette(), row - 1));
        painter.drawEllipse(QPointF(6, 6), 5, 5);
        painter.end();
        QIcon icon(dot);  // the same where the row is picked
        icon.addPixmap(dot, QIcon::Selected);
        classes_->topLevelItem(row)->setIcon(0, icon);
    }
}

void MapLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    if (event->type() == QEvent::FontChange) count();
    QWidget::changeEvent(event);
}

}  // namespace inkling
