#include "ui/pages/model/layer_table_model.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include "core/nn/layer_text.h"
#include "ui/words.h"

namespace inkling {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("inkling", text, comment,
                                       n);  // where lupdate files what no class says
}

QString withActivation(const QString& layer, Activation activation) {
    if (activation == Activation::None) return layer;
    return tr("%1, %2").arg(layer, QLatin1String(activationName(activation)));
}

QString inWords(const Conv2DSpec& conv) {
    const QString padding = conv.padding == Padding::Same ? QStringLiteral("same") : QStringLiteral("valid");
    const QString layer =
        tr("Convolution: %n filters %1 × %1, %2", nullptr, conv.filters).arg(conv.kernel).arg(padding);
    return withActivation(layer, conv.activation);
}
QString inWords(const MaxPool2DSpec& pool) {
    return tr("Max pooling: %1 × %1").arg(pool.size);
}
QString inWords(const AveragePool2DSpec& pool) {
    return tr("Average pooling: %1 × %1").arg(pool.size);
}
QString inWords(const GlobalAveragePool2DSpec&) {
    return tr("Global average pooling");
}
QString inWords(const DropoutSpec& dropout) {
    return tr("Dropout: %1 %").arg(QLocale().toString(100 * dropout.rate, 'g', 4));
}
QString inWords(const SpatialDropout2DSpec& dropout) {
    return tr("Spatial dropout: %1 % of the channels").arg(QLocale().toString(100 * dropout.rate, 'g', 4));
}
QString inWords(const ActivationSpec& own) {
    const QString name = QLatin1String(activationName(own.activation));
    if (own.activation != Activation::LeakyRelu) return tr("Activation: %1").arg(name);
    return tr("Activation: %1, slope %2").arg(name, QLocale().toString(own.slope, 'g', 4));
}
QString inWords(const PReLUSpec&) {
    return tr("PReLU: a relu that learns its slope");
}
QString inWords(const BatchNormalizationSpec&) {
    return tr("Batch normalization");
}
QString inWords(const FlattenSpec&) {
    return tr("Flatten");
}
QString inWords(const DenseSpec& dense) {
    return withActivation(tr("Dense: %n units", nullptr, dense.units), dense.activation);
}

/// "28 × 28 × 16", or "128".
QString shapeInWords(const Shape& shape) {
    if (!shape.isImage()) return QLocale().toString(shape.channels());
    return tr("%1 × %2 × %3").arg(shape.height()).arg(shape.width()).arg(shape.channels());
}

}  // namespace

QString layerInWords(const LayerSpec& layer) {
    return std::visit([](const auto& kind) { return inWords(kind); }, layer);
}

void LayerTableModel::setDesign(const NetworkSpec& spec, const DesignCheck& check) {
    // Rows are inserted and removed, not reset, so that a view keeps its selection.
    const int before = int(layers_.size()), after = int(spec.layers.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        layers_.resize(std::size_t(after));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        layers_.resize(std::size_t(after));
        endInsertRows();
    }
    layers_ = spec.layers;
    check_ = check;
    if (after > 0) emit dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

int LayerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(layers_.size());
}
int LayerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = index.row();
    const bool known = std::size_t(row) < check_.layers.size();
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == Layer) return layerInWords(layers_[std::size_t(row)]);
            if (!known) return QStringLiteral("–");
            if (index.column() == Output) return shapeInWords(check_.layers[std::size_t(row)].output);
            return QLocale().toString(qulonglong(check_.layers[std::size_t(row)].parameters));
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (index.column() == Parameters ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DecorationRole:
            return index.column() == Layer && row == check_.wrongLayer ? QVariant(warning_) : QVariant();
        case Qt::ToolTipRole:
            if (row == check_.wrongLayer) return check_.layerProblem;
            if (!known) return {};
            return tr("%1 (%2), %3")
                .arg(fromCore(check_.layers[std::size_t(row)].name),
                     fromCore(check_.layers[std::size_t(row)].type),
                     fromCore(formatLayer(layers_[std::size_t(row)])));
        case Qt::AccessibleDescriptionRole:
            return row == check_.wrongLayer ? QVariant(check_.layerProblem) : QVariant();
        default:
            return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignVCenter | (section == Parameters ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    switch (section) {
        case Layer:
            return tr("Layer");
        case Output:
            return tr("Output shape");
        case Parameters:
            return tr("Parameters");
        default:
            return {};
    }
}

}  // namespace inkling
