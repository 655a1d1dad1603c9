#include "ui/widgets/layer_form.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

// Pages of fixed rows: QFormLayout::setRowVisible writes beyond its memory in Qt 6.4 when a label wraps.
QFormLayout* formOn(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QWidget* hint(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMuted(*label);
    return label;
}

void choose(QComboBox* box, int value) {
    box->setCurrentIndex(box->findData(value));
}

Activation chosen(const QComboBox* box) {
    return Activation(box->currentData().toInt());
}

}  // namespace

LayerForm::LayerForm(QWidget* parent) : QStackedWidget(parent) {
    // In the order of LayerSpec's kinds; the last for no layer.
    addWidget(makeConvolution());
    addWidget(makePooling());
    addWidget(makeDropout());
    addWidget(hint(tr("Flatten has no settings: it lays the image out as one row.")));
    addWidget(makeDense());
    addWidget(hint(tr("Choose a layer to change its settings.")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLayer({});
}

QSpinBox* LayerForm::number(const char* name, int most) {
    auto* box = named(new QSpinBox, name);
    box->setRange(1, most);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &LayerForm::tell);
    return box;
}

QDoubleSpinBox* LayerForm::percentage(const char* name) {
    auto* box = named(new QDoubleSpinBox, name);
    box->setRange(0, 99);
    box->setDecimals(1);
    box->setSingleStep(5);
    box->setSuffix(tr(" %"));
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &LayerForm::tell);
    return box;
}

QComboBox* LayerForm::activations(const char* name) {
    auto* box = named(new QComboBox, name);
    for (Activation activation : {Activation::Relu, Activation::Softmax, Activation::None})
        box->addItem(activation == Activation::None ? tr("none") : QLatin1String(activationName(activation)),
                     int(activation));
    connect(box, &QComboBox::activated, this, &LayerForm::tell);
    return box;
}

QWidget* LayerForm::makeConvolution() {
    filters_ = number("layerFilters", 4096);
    kernel_ = number("layerKernel", 15);
    padding_ = named(new QComboBox, "layerPadding");
    padding_->addItem(tr("same: the image keeps its size"), int(Padding::Same));
    padding_->addItem(tr("valid: the border is lost"), int(Padding::Valid));
    connect(padding_, &QComboBox::activated, this, &LayerForm::tell);
    convolutionActivation_ = activations("layerConvolutionActivation");
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Filters"), filters_);
    form->addRow(tr("Kernel size"), kernel_);
    form->addRow(tr("Padding"), padding_);
    form->addRow(tr("Activation"), convolutionActivation_);
    return page;
}

QWidget* LayerForm::makePooling() {
    pool_ = number("layerPool", 15);
    auto* page = new QWidget;
    formOn(page)->addRow(tr("Pool size"), pool_);
    return page;
}

QWidget* LayerForm::makeDropout() {
    rate_ = percentage("layerRate");
    auto* page = new QWidget;
    formOn(page)->addRow(tr("Dropped"), rate_);
    return page;
}

QWidget* LayerForm::makeDense() {
    units_ = number("layerUnits", 65536);
    denseActivation_ = activations("layerDenseActivation");
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Units"), units_);
    form->addRow(tr("Activation"), denseActivation_);
    return page;
}

void LayerForm::setLayer(const std::optional<LayerSpec>& layer) {
    layer_ = layer;
    const QScopedValueRollback quiet(filling_, true);
    setCurrentIndex(layer_ ? int(layer_->index()) : count() - 1);
    if (!layer_) return;
    if (const auto* conv = std::get_if<Conv2DSpec>(&*layer_)) {
        filters_->setValue(conv->filters);
        kernel_->setValue(conv->kernel);
        choose(padding_, int(conv->padding));
        choose(convolutionActivation_, int(conv->activation));
    } else if (const auto* pool = std::get_if<MaxPool2DSpec>(&*layer_)) {
        pool_->setValue(pool->size);
    } else if (const auto* dropout = std::get_if<DropoutSpec>(&*layer_)) {
        rate_->setValue(100 * dropout->rate);
    } else if (const auto* dense = std::get_if<DenseSpec>(&*layer_)) {
        units_->setValue(dense->units);
        choose(denseActivation_, int(dense->activation));
    }
}

LayerSpec LayerForm::layerFromFields() const {
    if (std::holds_alternative<Conv2DSpec>(*layer_))
        return Conv2DSpec{.filters = filters_->value(),
                          .kernel = kernel_->value(),
                          .padding = Padding(padding_->currentData().toInt()),
                          .activation = chosen(convolutionActivation_)};
    if (std::holds_alternative<MaxPool2DSpec>(*layer_)) return MaxPool2DSpec{pool_->value()};
    if (std::holds_alternative<DropoutSpec>(*layer_)) return DropoutSpec{rate_->value() / 100};
    if (std::holds_alternative<DenseSpec>(*layer_))
        return DenseSpec{.units = units_->value(), .activation = chosen(denseActivation_)};
    return *layer_;
}

void LayerForm::tell() {
    if (filling_ || !layer_) return;
    layer_ = layerFromFields();
    emit edited(*layer_);
}

}  // namespace inkling
