#include "ui/pages/runs/run_model.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>

#include "core/nn/layer_text.h"
#include "core/nn/summary.h"
#include "ui/pages/runs/run_words.h"
#include "ui/plot/run_colours.h"
#include "ui/session/run_store.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

std::optional<double> best(const RunRecord& run, const char* figure) {
    const EpochRecord* epoch = bestEpoch(run.history, figure);
    return epoch ? valueOf(*epoch, figure) : std::nullopt;
}

/// Of the last epoch that has it.
std::optional<double> last(const RunRecord& run, const char* figure) {
    for (auto epoch = run.history.rbegin(); epoch != run.history.rend(); ++epoch)
        if (const auto value = valueOf(*epoch, figure)) return value;
    return {};
}

std::optional<double> number(const RunRecord& run, RunModel::Column column) {
    switch (column) {
        case RunModel::BestAccuracy:
        case RunModel::Curve:
            return best(run, "val_accuracy");
        case RunModel::LastAccuracy:
            return last(run, "val_accuracy");
        case RunModel::BestLoss:
            return best(run, "val_loss");
        case RunModel::LastLoss:
            return last(run, "val_loss");
        case RunModel::TestAccuracy:
            return run.test ? std::optional(run.test->accuracy) : std::nullopt;
        case RunModel::Parameters:
            if (run.network.layers.empty()) return {};  // its record is damaged
            return double(parameterCount(run.network));
        case RunModel::Time:
            return run.seconds;
        case RunModel::Size:
            return double(run.bytes);
        case RunModel::When:
            return double(run.started);
        default:
            return {};
    }
}

bool isNumber(RunModel::Column column) {
    return (column >= RunModel::BestAccuracy && column <= RunModel::When) || column == RunModel::Size;
}

/// With a ring, which is seen on the selection.
QIcon dot(const QColor& colour, const QColor& ring, qreal ratio) {
    constexpr int side = 12;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

}  // namespace

RunModel::RunModel(const RunStore* store, QObject* parent)
    : QAbstractTableModel(parent), store_(store), rows_(int(store->runs().size())) {
    connect(store_, &RunStore::listChanged, this, [this] {
        beginResetModel();
        rows_ = int(store_->runs().size());
        endResetModel();
    });
    connect(store_, &RunStore::runChanged, this, &RunModel::showRun);
}

void RunModel::showRun(const QString& id) {
    const int row = rowOf(id);
    if (row >= 0) emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const RunRecord* RunModel::runAt(int row) const {
    return row >= 0 && row < rows_ ? &store_->runs()[std::size_t(row)] : nullptr;
}

int RunModel::rowOf(const QString& id) const {
    const RunRecord* run = store_->find(id);
    return run ? int(run - store_->runs().data()) : -1;
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}
int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    const RunRecord* run = index.isValid() ? runAt(index.row()) : nullptr;
    if (!run) return {};
    const auto column = Column(index.column());
    switch (role) {
        case IdRole:
            return fromCore(run->id);
        case SortRole:
            return sortKey(*run, column);
        case Qt::DisplayRole:
            return text(*run, column);
        case Qt::EditRole:
            return column == Name ? QVariant(fromCore(run->name)) : QVariant();
        case Qt::ToolTipRole:
            return toolTip(*run, column);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DecorationRole:
            if (column == Name) {
                const QPalette palette = QGuiApplication::palette();
                return dot(runColour(run->colour, palette), palette.color(QPalette::Base),
                           qApp->devicePixelRatio());
            }
            if (column == State) return icon(run->damage ? "warning" : runStateIcon(run->state));
            return {};
        case Qt::AccessibleTextRole:
            return column == Curve ? QVariant(tr("Validation accuracy by epoch")) : text(*run, column);
        default:
            return {};
    }
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const RunRecord* run = runAt(index.row());
    const QString name = value.toString().trimmed();
    if (!run || role != Qt::EditRole || index.column() != Name || name.isEmpty()) return false;
    if (name != fromCore(run->name)) emit renameWanted(fromCore(run->id), name);
    return true;
}

QVariant RunModel::text(const RunRecord& run, Column column) const {
    const QString none(u'\u2013');
    switch (column) {
        case Name:
            return fromCore(run.name);
        case Network:
            return runNetworkText(run);
        case State:
            return run.damage ? tr("damaged") : runStateText(run.state);
        case When:
            return runWhenText(run);
        case Note:
            return fromCore(run.note).simplified();
        case Settings:
            return runDifferenceText(run);
        case Curve:
        case ColumnCount:
            return {};
        default:
            break;
    }
    const auto value = number(run, column);
    if (!value) return none;
    if (column == Parameters) return countText(*value);
    if (column == Time) return durationText(*value);
    if (column == Size) return QLocale().formattedDataSize(qint64(*value), 1, QLocale::DataSizeSIFormat);
    return column == BestLoss || column == LastLoss ? lossText(*value) : percentText(*value);
}

QVariant RunModel::sortKey(const RunRecord& run, Column column) const {
    switch (column) {
        case Name:
        case Network:
        case State:
        case Note:
        case Settings:
            return text(run, column);
        default: {
            const auto value = number(run, column);
            // Where there is none it is worse than any.
            return value ? *value : column == BestLoss || column == LastLoss ? 1e300 : -1.0;
        }
    }
}

QString RunModel::toolTip(const RunRecord& run, Column column) const {
    if (run.damage) return words(*run.damage);
    switch (column) {
        case Network:
            return fromCore(formatLayers(run.network.layers));
        case When:
            return momentText(QDateTime::fromSecsSinceEpoch(run.started), QLocale::LongFormat);
        case Note:
            return fromCore(run.note);
        case Settings:
            return runDifferenceText(run);
        case BestAccuracy:
        case BestLoss: {
            const EpochRecord* epoch =
                bestEpoch(run.history, column == BestLoss ? "val_loss" : "val_accuracy");
            return epoch ? tr("In epoch %1").arg(epoch->epoch) : QString();
        }
        default:
            return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole) {  // the best, the latest, the largest first
        const bool isLoss = section == BestLoss || section == LastLoss;
        return int(isNumber(Column(section)) && !isLoss ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (Column(section)) {
        case Name:
            return tr("Name");
        case Network:
            return tr("Network");
        case State:
            return tr("Outcome");
        case BestAccuracy:
            return tip ? tr("The best accuracy on the validation images after any epoch") : tr("Best val.");
        case LastAccuracy:
            return tip ? tr("The accuracy on the validation images after the last epoch") : tr("Last val.");
        case BestLoss:
            return tip ? tr("The lowest loss on the validation images after any epoch") : tr("Best loss");
        case LastLoss:
            return tip ? tr("The loss on the validation images after the last epoch") : tr("Last loss");
        case TestAccuracy:
            return tip ? tr("The accuracy on the test images") : tr("Test");
        case Parameters:
            return tr("Parameters");
        case Time:
            return tip ? tr("How long it was trained") : tr("Time");
        case When:
            return tip ? tr("When the training began") : tr("When");
        case Curve:
            return tip ? tr("The accuracy on the validation images, epoch by epoch") : tr("Curve");
        case Note:
            return tr("Note");
        case Size:
            return tip ? tr("What it takes of the disk: its network, and those after its epochs")
                       : tr("Size");
        case Settings:
            return tip ? tr("What was set otherwise than the preset has it") : tr("Set otherwise");
        case ColumnCount:
            break;
    }
    return {};
}

RunFilter::RunFilter(RunModel* runs, QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(runs);
    setSortRole(RunModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void RunFilter::setText(const QString& text) {
    words_ = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunFilter::setState(std::optional<RunState> state) {
    state_ = state;
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const RunRecord* run = static_cast<const RunModel*>(sourceModel())->runAt(row);
    if (!run || (state_ && run->state != *state_)) return false;
    if (words_.isEmpty()) return true;
    const QString text = runSearchText(*run);
    return std::ranges::all_of(words_,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace inkling
