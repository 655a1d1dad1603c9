#include "ui/pages/results/confusion_tab.h"

#include <QtWidgets>

#include "ui/pages/results/confusion_legend.h"
#include "ui/pages/results/confusion_list.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/pages/results/shrinking_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

ConfusionTab::ConfusionTab(QWidget* parent)
    : ResultsTab(parent),
      shown_(named(new QComboBox, "confusionShown")),
      view_(new ConfusionView),
      list_(named(new ConfusionList, "resultsMostConfused")) {
    shown_->addItem(tr("Numbers of images"), int(ConfusionShown::Counts));
    shown_->addItem(tr("Percent of each row (recall)"), int(ConfusionShown::RowShares));
    shown_->addItem(tr("Percent of each column (precision)"), int(ConfusionShown::ColumnShares));
    shown_->addItem(tr("Errors only"), int(ConfusionShown::Errors));
    letShrink(*shown_, 14);
    auto* shownLabel = new QLabel(tr("Sho&w"));
    shownLabel->setBuddy(shown_);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(shownLabel);
    top->addWidget(shown_, 1);
    top->addStretch();
    top->addWidget(new ConfusionLegend(view_));

    auto* listTitle = new QLabel(tr("&Confused most"));
    listTitle->setBuddy(list_);
    setMuted(*listTitle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(view_, 1);
    column->addWidget(listTitle);
    column->addWidget(list_);

    connect(shown_, &QComboBox::currentIndexChanged, this,
            [this] { view_->setShown(ConfusionShown(shown_->currentData().toInt())); });
    connect(list_, &ConfusionList::cellSelected, view_, &ConfusionView::select);
    connect(view_, &ConfusionView::cellSelected, this, [this](ConfusionCell cell) {
        list_->select(cell);
        emit choiceChanged();
    });
}

void ConfusionTab::setResults(const Results& results) {
    results_ = results;
    view_->setConfusion(results.evaluation ? results.evaluation->confusion : ConfusionMatrix(),
                        results.names);
    list_->setConfusion(view_->table().confusion(), results.names);
}

std::optional<ImageChoice> ConfusionTab::choice() const {
    const ConfusionCell cell = view_->selected();
    if (!cell.isValid()) return {};
    const Evaluation& evaluation = *results_.evaluation;
    return ImageChoice{.title = confusionSentence(evaluation.confusion, cell, results_.names),
                       .images = results_.images,
                       .evaluation = results_.evaluation,
                       .indices = imagesOf(evaluation, *results_.images, cell.truth, cell.predicted)};
}

void ConfusionTab::clearChoice() {
    const QSignalBlocker quiet(view_);
    view_->select({});
    list_->select({});
}

}  // namespace inkling
