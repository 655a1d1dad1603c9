// The epochs of a training as a table.
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "core/train/history.h"

namespace inkling {

/// A row an epoch, the latest first, so that what is new is seen without scrolling.
class EpochModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Epoch,
        Loss,
        Accuracy,
        ValidationLoss,
        ValidationAccuracy,
        Seconds,
        ImagesPerSecond,
        Columns  ///< that there are always
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Empty, with a further column behind the others for each of these figures (see valueOf).
    void clear(std::vector<std::string> further = {});
    void add(const EpochRecord& record);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    History records_;
    std::vector<std::string> further_;
};

}  // namespace inkling
