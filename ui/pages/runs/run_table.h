// The table of runs, with the columns that there is room for.
#pragma once

#include <QStringList>
#include <QTableView>
#include <QVector>

namespace inkling {

class RunFilter;

/// Columns that do not fit are left out, the least important first; a menu chooses, and is
/// remembered. Sorted by any column.
class RunTable : public QTableView {
    Q_OBJECT

public:
    explicit RunTable(RunFilter* runs, QWidget* parent = nullptr);

    QStringList selectedRuns() const;  ///< ids, in the table's order
    /// Those that are there; the first row where none is.
    void selectRuns(const QStringList& ids);
    void fitColumns();
    void chooseColumns(const QPoint& place);  ///< of the screen: a menu opens there

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVector<int> columns_;  // those that are wanted, the most important first
};

}  // namespace inkling
