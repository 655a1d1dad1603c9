// The kept runs as a table.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <optional>

#include "core/runs/run_record.h"

namespace inkling {

class RunStore;

/// A row a run. SortRole gives what a column is sorted by, IdRole the run; the name can be edited, which
/// asks for it by renameWanted. The curve's cell is drawn by CurveDelegate.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Network,
        State,
        BestAccuracy,
        LastAccuracy,
        BestLoss,
        LastLoss,
        TestAccuracy,
        Parameters,
        Time,
        When,
        Curve,
        Note,
        Size,
        Settings,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, IdRole };

    /// `store` outlives the model.
    explicit RunModel(const RunStore* store, QObject* parent = nullptr);

    const RunRecord* runAt(int row) const;
    int rowOf(const QString& id) const;  ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void renameWanted(const QString& id, const QString& name);

private:
    void showRun(const QString& id);
    QVariant text(const RunRecord& run, Column column) const;
    QVariant sortKey(const RunRecord& run, Column column) const;
    QString toolTip(const RunRecord& run, Column column) const;

    const RunStore* store_;
    int rows_ = 0;
};

/// Those with all of the words and the state.
class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunFilter(RunModel* runs, QObject* parent = nullptr);

    void setText(const QString& text);
    void setState(std::optional<RunState> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    std::optional<RunState> state_;
};

}  // namespace inkling
