#include "ui/pages/results/confusion_list.h"

#include <QSignalBlocker>
#include <algorithm>

namespace inkling {

namespace {
constexpr int rowsShown = 5, leastRows = 2, gap = 1;
}

ConfusionList::ConfusionList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Confused most"));
    setUniformItemSizes(true);
    setSpacing(gap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(cells_.size())) emit cellSelected(cells_[std::size_t(row)]);
    });
}

void ConfusionList::setConfusion(const ConfusionMatrix& confusion, const QStringList& classNames) {
    const QSignalBlocker quiet(this);
    clear();
    cells_ = worstConfusions(confusion);
    for (const ConfusionCell& cell : cells_) addItem(confusionSentence(confusion, cell, classNames));
    if (!cells_.empty()) return;
    addItem(tr("Every image was read correctly."));
    item(0)->setFlags(Qt::ItemIsEnabled);
}

void ConfusionList::select(ConfusionCell cell) {
    const QSignalBlocker quiet(this);
    const auto found = std::ranges::find(cells_, cell);
    if (found == cells_.end()) {
        setCurrentRow(-1);
        return;
    }
    setCurrentRow(int(found - cells_.begin()));
}

int ConfusionList::heightOf(int rows) const {
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 2;
    return rows * (row + 2 * gap) + 2 * frameWidth();
}

QSize ConfusionList::sizeHint() const {
    return {280, heightOf(rowsShown)};
}

QSize ConfusionList::minimumSizeHint() const {
    return {80, heightOf(leastRows)};
}

}  // namespace inkling
