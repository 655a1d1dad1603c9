#include "ui/pages/results/class_score_model.h"

#include <QLocale>

namespace inkling {

void ClassScoreModel::setScores(std::vector<ClassScore> scores, const QStringList& classNames) {
    beginResetModel();
    scores_ = std::move(scores);
    names_ = classNames;
    endResetModel();
}

int ClassScoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(scores_.size());
}
int ClassScoreModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassScoreModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Class ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    const ClassScore& score = scores_[std::size_t(index.row())];
    auto number = [role](double value) {
        return role == Qt::EditRole ? QVariant(value) : QVariant(QLocale().toString(value, 'f', 4));
    };
    switch (index.column()) {
        case Class:
            return role == Qt::EditRole ? QVariant(index.row()) : QVariant(names_.value(index.row()));
        case Images:
            return role == Qt::EditRole ? QVariant(score.images) : QVariant(QLocale().toString(score.images));
        case Precision:
            return number(score.precision);
        case Recall:
            return number(score.recall);
        case F1:
            return number(score.f1);
        default:
            return {};
    }
}

QVariant ClassScoreModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Class ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) {
        switch (section) {
            case Class:
                return tr("Class");
            case Images:
                return tr("Images");
            case Precision:
                return tr("Precision");
            case Recall:
                return tr("Recall");
            case F1:
                return tr("F1");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
            case Images:
                return tr("Test images of this class");
            case Precision:
                return tr("Of what was read as this class, the share that is");
            case Recall:
                return tr("Of what is this class, the share that was read as it");
            case F1:
                return tr("The harmonic mean of precision and recall");
        }
    }
    return {};
}

}  // namespace inkling
