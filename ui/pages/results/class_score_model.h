// Precision, recall and F1 of each class, as a table.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "core/evaluate/evaluation.h"

namespace inkling {

/// A row a class. EditRole gives numbers, for sorting.
class ClassScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Class, Images, Precision, Recall, F1, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setScores(std::vector<ClassScore> scores, const QStringList& classNames);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClassScore> scores_;
    QStringList names_;
};

}  // namespace inkling
