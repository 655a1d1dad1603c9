#include "ui/pages/train/epoch_model.h"

#include "ui/words.h"

namespace inkling {

void EpochModel::clear(std::vector<std::string> further) {
    beginResetModel();
    records_.clear();
    further_ = std::move(further);
    endResetModel();
}

void EpochModel::add(const EpochRecord& record) {
    beginInsertRows({}, 0, 0);
    records_.push_back(record);
    endInsertRows();
}

int EpochModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(records_.size());
}
int EpochModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns) + int(further_.size());
}

QVariant EpochModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const EpochRecord& record = records_[records_.size() - 1 - std::size_t(index.row())];
    const QString none(u'\u2013');
    if (index.column() >= Columns) {
        const std::string& name = further_[std::size_t(index.column() - Columns)];
        const auto value = valueOf(record, name);
        return value ? figureText(name, *value) : none;
    }
    switch (Column(index.column())) {
        case Epoch:
            return record.epoch;
        case Loss:
            return lossText(record.loss);
        case Accuracy:
            return percentText(record.accuracy);
        case ValidationLoss:
            return record.valLoss ? lossText(*record.valLoss) : none;
        case ValidationAccuracy:
            return record.valAccuracy ? percentText(*record.valAccuracy) : none;
        case Seconds:
            return durationText(record.seconds);
        case ImagesPerSecond:
            return countText(record.imagesPerSecond);
        case Columns:
            break;
    }
    return {};
}

QVariant EpochModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section >= columnCount()) return {};
    if (section >= Columns) return figureTitle(further_[std::size_t(section - Columns)]);
    switch (Column(section)) {
        case Epoch:
            return tr("Epoch");
        case Loss:
            return tr("Loss");
        case Accuracy:
            return tr("Accuracy");
        case ValidationLoss:
            return tr("Val. loss");
        case ValidationAccuracy:
            return tr("Val. accuracy");
        case Seconds:
            return tr("Time");
        case ImagesPerSecond:
            return tr("Images/s");
        case Columns:
            break;
    }
    return {};
}

}  // namespace inkling
