#include "ui/pages/runs/settings_model.h"

#include <QFont>
#include <QGuiApplication>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

void SettingsModel::setRuns(const std::vector<RunRecord>& runs) {
    beginResetModel();
    settings_.clear();
    titles_.clear();
    for (const RunRecord& run : runs) {
        settings_.push_back(runSettings(run));
        titles_ << fromCore(run.name);
    }
    fill();
    endResetModel();
}

void SettingsModel::setDifferencesOnly(bool only) {
    if (only == only_) return;
    beginResetModel();
    only_ = only;
    fill();
    endResetModel();
}

void SettingsModel::fill() {
    rows_.clear();
    if (settings_.empty()) return;
    for (qsizetype i = 0; i < settings_.front().size(); ++i) {
        Row row{settings_.front()[i].name, {}, false};
        for (const auto& settings : settings_) {
            row.values << settings[i].value;
            row.differs = row.differs || row.values.last() != row.values.first();
        }
        if (row.differs || !only_ || settings_.size() < 2) rows_.push_back(std::move(row));
    }
}

int SettingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}
int SettingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + int(titles_.size());
}

QVariant SettingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[std::size_t(index.row())];
    const QString text = index.column() == 0 ? row.name : row.values.value(index.column() - 1);
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::ToolTipRole:
            return index.column() == 0 ? QVariant() : QVariant(text);
        case Qt::ForegroundRole:
            return index.column() == 0 && !row.differs ? QVariant(coloursOf(palette).muted) : QVariant();
        case Qt::BackgroundRole:
            // blended here, for a transparent colour would be laid over that of alternating rows
            return row.differs
                       ? QVariant(blend(palette.color(QPalette::Base), coloursOf(palette).accent, 0.13))
                       : QVariant();
        case Qt::FontRole: {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return row.differs ? QVariant(font) : QVariant();
        }
        case Qt::AccessibleTextRole:
            return row.differs ? tr("%1 (differs)").arg(text) : text;
        default:
            return {};
    }
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Setting") : titles_.value(section - 1);
}

}  // namespace inkling
