// The settings of runs beside each other.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <vector>

#include "core/runs/run_record.h"
#include "ui/pages/runs/run_words.h"

namespace inkling {

/// A row a setting, a column a run. Where the runs differ the row stands out; the others can be left out.
class SettingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const std::vector<RunRecord>& runs);
    void setDifferencesOnly(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QStringList values;
        bool differs = false;
    };
    void fill();

    std::vector<QVector<RunSetting>> settings_;  // [run]
    QStringList titles_;                         // [run]
    std::vector<Row> rows_;                      // those that are shown
    bool only_ = false;
};

}  // namespace inkling
