// The settings of one layer.
#pragma once

#include <QStackedWidget>
#include <optional>

#include "core/nn/layer_spec.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace inkling {

/// The fields that a layer's kind has: a page for each kind, all of one height, so that what is below does
/// not jump. Tells of a person's changes only.
class LayerForm : public QStackedWidget {
    Q_OBJECT

public:
    explicit LayerForm(QWidget* parent = nullptr);

    /// Without a layer, the form says that none is chosen.
    void setLayer(const std::optional<LayerSpec>& layer);

signals:
    void edited(const inkling::LayerSpec& layer);

private:
    QWidget* makeConvolution();
    QWidget* makeDense();
    QWidget* makeActivation();
    QWidget* makeBatchNormalization();
    /// A page of one field.
    QWidget* pageOf(const QString& label, QWidget* field);
    QSpinBox* number(const char* name, int most);
    QDoubleSpinBox* real(const char* name, double most, int decimals);
    QDoubleSpinBox* percentage(const char* name);
    QComboBox* choice(const char* name);
    QComboBox* activations(const char* name, bool none);
    void addKernelRows(QFormLayout* form, int kind);
    void tell();
    LayerSpec layerFromFields() const;

    /// What convolutions and dense layers have in common.
    struct KernelFields {
        QComboBox *activation, *initialiser;
        QDoubleSpinBox* l2;
    };

    std::optional<LayerSpec> layer_;
    bool filling_ = false;
    KernelFields kernels_[2];  ///< of convolutions, of dense layers
    QSpinBox *filters_, *kernel_, *pool_, *averagePool_, *units_;
    QComboBox *padding_, *activation_;
    QDoubleSpinBox *rate_, *spatialRate_, *slope_, *momentum_, *epsilon_;
};

}  // namespace inkling
