#include "ui/pages/results/metrics_tab.h"

#include <QtWidgets>

#include "core/evaluate/metrics.h"
#include "ui/pages/results/plain_table.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

MetricsTab::MetricsTab(QWidget* parent)
    : ResultsTab(parent),
      table_(named(new QTableWidget(0, 2), "resultsMetrics", tr("All metrics of the test images"))) {
    table_->setHorizontalHeaderLabels({tr("Metric"), tr("Value")});
    table_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makePlain(*table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(table_);
}

void MetricsTab::setResults(const Results& results) {
    if (!results.evaluation) return table_->setRowCount(0);
    const std::vector<std::string> names = metricNames();
    const std::vector<double> values = metricValues(names, *results.evaluation, *results.images);
    table_->setRowCount(int(names.size()));
    for (int row = 0; row < int(names.size()); ++row) {
        const std::string& name = names[std::size_t(row)];
        auto* value = new QTableWidgetItem(figureText(name, values[std::size_t(row)]));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, 0, new QTableWidgetItem(figureTitle(name)));
        table_->setItem(row, 1, value);
    }
}

}  // namespace inkling
