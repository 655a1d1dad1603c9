#include "ui/pages/results/scores_tab.h"

#include <QtWidgets>

#include "ui/pages/results/class_score_model.h"
#include "ui/pages/results/plain_table.h"
#include "ui/widgets/named.h"

namespace inkling {

ScoresTab::ScoresTab(QWidget* parent)
    : ResultsTab(parent),
      scores_(new ClassScoreModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(named(new QTableView, "resultsScores", tr("Precision, recall and F1 of each class"))) {
    sorted_->setSourceModel(scores_);
    sorted_->setSortRole(Qt::EditRole);
    table_->setModel(sorted_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ClassScoreModel::Class, Qt::AscendingOrder);
    makePlain(*table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(table_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsTab::choiceChanged);
}

void ScoresTab::setResults(const Results& results) {
    results_ = results;
    scores_->setScores(
        results.evaluation ? classScores(results.evaluation->confusion) : std::vector<ClassScore>(),
        results.names);
}

std::optional<ImageChoice> ScoresTab::choice() const {
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() || !results_.evaluation) return {};
    const int label = sorted_->mapToSource(rows.first()).row();
    ImageChoice choice{.images = results_.images, .evaluation = results_.evaluation};
    for (int image : mistakes(*results_.evaluation, *results_.images))
        if (results_.images->labels[std::size_t(image)] == label) choice.indices.push_back(image);
    choice.title = tr("%1 read as something else").arg(results_.names.value(label));
    return choice;
}

void ScoresTab::clearChoice() {
    const QSignalBlocker quiet(table_->selectionModel());
    table_->clearSelection();
    table_->viewport()->update();
}

}  // namespace inkling
