// A design's layers as Keras's summary prints them.
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include "ui/pages/model/design_check.h"

namespace inkling {

/// A row a layer: what it is, the shape behind it, its parameters. Layers behind the first wrong one have no
/// shape yet.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Layer, Output, Parameters, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDesign(const NetworkSpec& spec, const DesignCheck& check);
    /// What stands beside the wrong layer.
    void setWarningIcon(const QIcon& icon) { warning_ = icon; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LayerSpec> layers_;
    DesignCheck check_;
    QIcon warning_;
};

/// A layer and its settings in words: "Convolution, 16 filters 3 × 3, same padding, relu".
QString layerInWords(const LayerSpec& layer);

}  // namespace inkling
