#include "ui/pages/runs/run_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <algorithm>

#include "ui/pages/runs/curve_delegate.h"
#include "ui/pages/runs/run_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

constexpr const char* columnsSetting = "runs/columns";

const QVector<int> usualColumns{RunModel::Name,         RunModel::State,   RunModel::BestAccuracy,
                                RunModel::TestAccuracy, RunModel::Curve,   RunModel::When,
                                RunModel::Settings,     RunModel::Time,    RunModel::BestLoss,
                                RunModel::Parameters,   RunModel::Network, RunModel::LastAccuracy,
                                RunModel::LastLoss,     RunModel::Size,    RunModel::Note};

constexpr int narrowest = 110;  // column of text

bool isText(int column) {
    return column == RunModel::Name || column == RunModel::Network || column == RunModel::Note ||
           column == RunModel::Settings;
}

}  // namespace

RunTable::RunTable(RunFilter* runs, QWidget* parent) : QTableView(parent), columns_(usualColumns) {
    named(this, "runsTable", tr("Runs"));
    setModel(runs);
    setItemDelegateForColumn(RunModel::Curve, new CurveDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::small);
    setMinimumHeight(5 * verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(RunModel::When, Qt::DescendingOrder);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { chooseColumns(horizontalHeader()->mapToGlobal(place)); });

    const QVariantList kept = QSettings().value(columnsSetting).toList();
    if (kept.isEmpty()) return;
    columns_ = {RunModel::Name};
    for (const QVariant& column : kept)
        if (usualColumns.contains(column.toInt()) && !columns_.contains(column.toInt()))
            columns_ << column.toInt();
}

QStringList RunTable::selectedRuns() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex& row : rows) ids << row.data(RunModel::IdRole).toString();
    return ids;
}

void RunTable::selectRuns(const QStringList& ids) {
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!ids.contains(index.data(RunModel::IdRole).toString())) continue;
        selection.select(index, model()->index(row, RunModel::ColumnCount - 1));
        if (!first.isValid()) first = index;
    }
    if (!first.isValid() && model()->rowCount() > 0) {
        first = model()->index(0, 0);
        selection.select(first, model()->index(0, RunModel::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

void RunTable::fitColumns() {
    QHeaderView* header = horizontalHeader();
    int room = viewport()->width();
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        if (!columns_.contains(column)) header->hideSection(column);
    bool full = false;
    for (const int column : columns_) {
        int width = std::max(header->sectionSizeHint(column), sizeHintForColumn(column) + spacing::medium);
        if (isText(column)) {
            width = std::clamp(width, narrowest, 210);
            if (room >= narrowest) width = std::min(width, room);
        }
        full = full || width > room;
        header->setSectionHidden(column, full);
        if (full) continue;
        room -= width;
        const bool stretches = column == RunModel::Name;
        header->setSectionResizeMode(column, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches) header->resizeSection(column, width);
    }
}

void RunTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RunTable::chooseColumns(const QPoint& place) {
    auto* menu = named(new QMenu(this), "runsColumns");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = RunModel::Name + 1; column < RunModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            // What somebody asks for comes before what nobody did.
            columns_.removeAll(column);
            if (on) columns_.insert(1, column);
            QVariantList kept;
            for (const int which : columns_) kept << which;
            QSettings().setValue(columnsSetting, kept);
            fitColumns();
        });
    }
    menu->popup(place);
}

}  // namespace inkling
