#include "ui/pages/model/layer_form.h"

#include <QtWidgets>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/folded_section.h"
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

template <class Value>
Value chosen(const QComboBox* box) {
    return Value(box->currentData().toInt());
}

enum Kernel { ofConvolution, ofDense };

}  // namespace

LayerForm::LayerForm(QWidget* parent) : QStackedWidget(parent) {
    // In the order of LayerSpec's kinds; the last for no layer.
    addWidget(makeConvolution());
    addWidget(pageOf(tr("Pool size"), pool_ = number("layerPool", 15)));
    addWidget(pageOf(tr("Dropped"), rate_ = percentage("layerRate")));
    addWidget(hint(tr("Flatten has no settings: it lays the image out as one row.")));
    addWidget(makeDense());
    addWidget(makeActivation());
    addWidget(hint(tr("PReLU has no settings: it learns its slope below 0, one for each place.")));
    addWidget(makeBatchNormalization());
    addWidget(pageOf(tr("Pool size"), averagePool_ = number("layerAveragePool", 15)));
    addWidget(hint(tr("Global average pooling has no settings: it takes the mean of each channel.")));
    addWidget(pageOf(tr("Channels dropped"), spatialRate_ = percentage("layerSpatialRate")));
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

QDoubleSpinBox* LayerForm::real(const char* name, double most, int decimals) {
    auto* box = named(new QDoubleSpinBox, name);
    box->setRange(0, most);
    box->setDecimals(decimals);
    box->setSingleStep(std::pow(10, -decimals));
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &LayerForm::tell);
    return box;
}

QDoubleSpinBox* LayerForm::percentage(const char* name) {
    auto* box = real(name, 99, 1);
    box->setSingleStep(5);
    box->setSuffix(tr(" %"));
    return box;
}

QComboBox* LayerForm::choice(const char* name) {
    auto* box = named(new QComboBox, name);
    connect(box, &QComboBox::activated, this, &LayerForm::tell);
    return box;
}

QComboBox* LayerForm::activations(const char* name, bool none) {
    auto* box = choice(name);
    for (const Activation activation : inkling::activations())
        if (activation != Activation::None)
            box->addItem(QLatin1String(activationName(activation)), int(activation));
    if (none) box->insertItem(0, tr("none"), int(Activation::None));
    return box;
}

QWidget* LayerForm::pageOf(const QString& label, QWidget* field) {
    auto* page = new QWidget;
    formOn(page)->addRow(label, field);
    return page;
}

void LayerForm::addKernelRows(QFormLayout* form, int kind) {
    const QByteArray prefix = kind == ofConvolution ? "layerConvolution" : "layerDense";
    KernelFields& fields = kernels_[kind];
    fields.activation = activations(prefix + "Activation", true);
    fields.initialiser = choice(prefix + "Initialiser");
    for (const Initialiser initialiser : initialisers())
        fields.initialiser->addItem(QLatin1String(initialiserName(initialiser)), int(initialiser));
    fields.initialiser->setToolTip(tr("How the weights are drawn at first"));
    fields.l2 = real(prefix + "L2", 1000, 6);
    fields.l2->setSingleStep(0.0001);
    fields.l2->setToolTip(
        tr("The loss gets this times the sum of the weights' squares, which keeps them small"));
    form->addRow(tr("Activation"), fields.activation);
    // Few people ever need the rest.
    auto* more = named(new FoldedSection(tr("First weights and L2")), prefix + "More");
    auto* advanced = new QWidget;
    auto* rows = formOn(advanced);
    rows->addRow(tr("First weights"), fields.initialiser);
    rows->addRow(tr("L2"), fields.l2);
    more->body()->addWidget(advanced);
    form->addRow(more);
}

QWidget* LayerForm::makeConvolution() {
    filters_ = number("layerFilters", 4096);
    kernel_ = number("layerKernel", 15);
    padding_ = choice("layerPadding");
    padding_->addItem(tr("same: the image keeps its size"), int(Padding::Same));
    padding_->addItem(tr("valid: the border is lost"), int(Padding::Valid));
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Filters"), filters_);
    form->addRow(tr("Kernel size"), kernel_);
    form->addRow(tr("Padding"), padding_);
    addKernelRows(form, ofConvolution);
    return page;
}

QWidget* LayerForm::makeDense() {
    units_ = number("layerUnits", 65536);
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Units"), units_);
    addKernelRows(form, ofDense);
    return page;
}

QWidget* LayerForm::makeActivation() {
    activation_ = activations("layerActivation", false);
    slope_ = real("layerSlope", 10, 2);
    slope_->setToolTip(tr("Of leaky_relu below 0"));
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Activation"), activation_);
    form->addRow(tr("Slope"), slope_);
    return page;
}

QWidget* LayerForm::makeBatchNormalization() {
    momentum_ = real("layerMomentum", 1, 3);
    momentum_->setToolTip(tr("What the moving averages keep of themselves in a step"));
    epsilon_ = real("layerEpsilon", 1, 6);
    epsilon_->setMinimum(1e-6);
    epsilon_->setSingleStep(0.001);
    auto* page = new QWidget;
    auto* form = formOn(page);
    form->addRow(tr("Momentum"), momentum_);
    form->addRow(tr("Epsilon"), epsilon_);
    return page;
}

void LayerForm::setLayer(const std::optional<LayerSpec>& layer) {
    layer_ = layer;
    const QScopedValueRollback quiet(filling_, true);
    setCurrentIndex(layer_ ? int(layer_->index()) : count() - 1);
    if (!layer_) return;
    const auto fillKernel = [this](const auto& spec, Kernel kind) {
        choose(kernels_[kind].activation, int(spec.activation));
        choose(kernels_[kind].initialiser, int(spec.initialiser));
        kernels_[kind].l2->setValue(spec.l2);
    };
    if (const auto* conv = std::get_if<Conv2DSpec>(&*layer_)) {
        filters_->setValue(conv->filters);
        kernel_->setValue(conv->kernel);
        choose(padding_, int(conv->padding));
        fillKernel(*conv, ofConvolution);
    } else if (const auto* pool = std::get_if<MaxPool2DSpec>(&*layer_)) {
        pool_->setValue(pool->size);
    } else if (const auto* average = std::get_if<AveragePool2DSpec>(&*layer_)) {
        averagePool_->setValue(average->size);
    } else if (const auto* dropout = std::get_if<DropoutSpec>(&*layer_)) {
        rate_->setValue(100 * dropout->rate);
    } else if (const auto* spatial = std::get_if<SpatialDropout2DSpec>(&*layer_)) {
        spatialRate_->setValue(100 * spatial->rate);
    } else if (const auto* dense = std::get_if<DenseSpec>(&*layer_)) {
        units_->setValue(dense->units);
        fillKernel(*dense, ofDense);
    } else if (const auto* own = std::get_if<ActivationSpec>(&*layer_)) {
        choose(activation_, int(own->activation));
        slope_->setValue(own->slope);
        slope_->setEnabled(own->activation == Activation::LeakyRelu);
    } else if (const auto* norm = std::get_if<BatchNormalizationSpec>(&*layer_)) {
        momentum_->setValue(norm->momentum);
        epsilon_->setValue(norm->epsilon);
    }
}

LayerSpec LayerForm::layerFromFields() const {
    const auto withKernel = [this](auto spec, Kernel kind) {
        spec.activation = chosen<Activation>(kernels_[kind].activation);
        spec.initialiser = chosen<Initialiser>(kernels_[kind].initialiser);
        spec.l2 = kernels_[kind].l2->value();
        return spec;
    };
    if (std::holds_alternative<Conv2DSpec>(*layer_))
        return withKernel(Conv2DSpec{.filters = filters_->value(),
                                     .kernel = kernel_->value(),
                                     .padding = chosen<Padding>(padding_)},
                          ofConvolution);
    if (std::holds_alternative<MaxPool2DSpec>(*layer_)) return MaxPool2DSpec{pool_->value()};
    if (std::holds_alternative<AveragePool2DSpec>(*layer_)) return AveragePool2DSpec{averagePool_->value()};
    if (std::holds_alternative<DropoutSpec>(*layer_)) return DropoutSpec{rate_->value() / 100};
    if (std::holds_alternative<SpatialDropout2DSpec>(*layer_))
        return SpatialDropout2DSpec{spatialRate_->value() / 100};
    if (std::holds_alternative<DenseSpec>(*layer_))
        return withKernel(DenseSpec{.units = units_->value()}, ofDense);
    if (std::holds_alternative<ActivationSpec>(*layer_))
        return ActivationSpec{chosen<Activation>(activation_), slope_->value()};
    if (std::holds_alternative<BatchNormalizationSpec>(*layer_))
        return BatchNormalizationSpec{momentum_->value(), epsilon_->value()};
    return *layer_;
}

void LayerForm::tell() {
    if (filling_ || !layer_) return;
    layer_ = layerFromFields();
    slope_->setEnabled(chosen<Activation>(activation_) == Activation::LeakyRelu);
    emit edited(*layer_);
}

}  // namespace inkling
