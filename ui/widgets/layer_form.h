// The settings of one layer.
#pragma once

#include <QStackedWidget>
#include <optional>

#include "core/nn/layer_spec.h"

class QComboBox;
class QDoubleSpinBox;
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
    QWidget* makePooling();
    QWidget* makeDropout();
    QWidget* makeDense();
    QSpinBox* number(const char* name, int most);
    QDoubleSpinBox* percentage(const char* name);
    QComboBox* activations(const char* name);
    void tell();
    LayerSpec layerFromFields() const;

    std::optional<LayerSpec> layer_;
    bool filling_ = false;
    QSpinBox *filters_, *kernel_, *pool_, *units_;
    QComboBox *padding_, *convolutionActivation_, *denseActivation_;
    QDoubleSpinBox* rate_;
};

}  // namespace inkling
