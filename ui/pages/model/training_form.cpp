#include "ui/pages/model/training_form.h"

#include <QtWidgets>

#include "core/data/augment.h"
#include "ui/images/augmentation_editor.h"
#include "ui/images/augmentation_preview.h"
#include "ui/pages/model/fit_form.h"
#include "ui/pages/model/problem_label.h"
#include "ui/setting_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/number_box.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// The ready strengths, explained.
QString augmentTitle(const std::string& name) {
    if (name == "light") return TrainingForm::tr("light: a little shifted and turned");
    if (name == "strong") return TrainingForm::tr("strong: clearly shifted, turned and slanted");
    return settingTitle(name);
}

QFormLayout* formOn(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QSpinBox* whole(const char* name, int least, int most) {
    auto* box = named(new QSpinBox, name);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    return box;
}

}  // namespace

TrainingForm::TrainingForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(makeSettings());
    preview_ = new AugmentationPreview(AugmentationPreview::Show::Changed, 8, 2);
    strengths_ = named(new AugmentationEditor(preview_), "trainingStrengths");
    auto* augmentation = new QWidget;
    auto* rows = new QVBoxLayout(augmentation);
    rows->setContentsMargins({});
    rows->setSpacing(spacing::tight);
    rows->addWidget(strengths_);
    rows->addWidget(preview_);
    column->addWidget(makeFold(tr("Augmentation in detail"), "trainingAugmentMore", augmentation), 0,
                      Qt::AlignLeft);
    column->addWidget(augmentation);
    more_ = makeFold(tr("The optimizer's own parameters"), "trainingMore", makeParameters());
    column->addWidget(more_, 0, Qt::AlignLeft);
    column->addWidget(parameters_);
    fit_ = new FitForm;
    column->addWidget(fit_);
    connect(fit_, &FitForm::edited, this, [this](const TrainingSettings& settings, const QString& field) {
        settings_ = settings;
        emit edited(settings_, field);
    });
    connect(strengths_, &AugmentationEditor::edited, this, [this](const Augmentation& augmentation) {
        settings_.augment = formatAugmentation(augmentation);
        fill();
        emit edited(settings_, QStringLiteral("augment"));
    });
    fill();
}

/// A button that shows and hides what is below it.
QToolButton* TrainingForm::makeFold(const QString& title, const char* name, QWidget* content) {
    auto* button = named(new QToolButton, name);
    button->setText(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    content->hide();
    connect(button, &QToolButton::toggled, content, [button, content](bool open) {
        button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(open);
    });
    return button;
}

void TrainingForm::setSamples(std::shared_ptr<const Dataset> samples) {
    preview_->setSamples(std::move(samples));
}

QWidget* TrainingForm::makeSettings() {
    auto* page = new QWidget;
    auto* form = formOn(page);
    optimizer_ = named(new QComboBox, "trainingOptimizer");
    for (const std::string& name : optimizerNames()) optimizer_->addItem(settingTitle(name), fromCore(name));
    batch_ = whole("trainingBatch", 1, 65536);
    epochs_ = whole("trainingEpochs", 1, 100000);
    validation_ = named(new QDoubleSpinBox, "trainingValidation");
    validation_->setRange(0, 99);
    validation_->setDecimals(1);
    validation_->setSingleStep(5);
    validation_->setSuffix(tr(" %"));
    validation_->setKeyboardTracking(false);
    validation_->setToolTip(
        tr("The share of the training images that is kept back, to see how well the network "
           "reads what it has not learned from"));
    augment_ = named(new QComboBox, "trainingAugment");
    augment_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    augment_->setMinimumContentsLength(12);
    augment_->setToolTip(tr("How every training image is changed, anew in each epoch"));
    for (const std::string& name : augmentationNames()) augment_->addItem(augmentTitle(name), fromCore(name));
    seed_ = whole("trainingSeed", 0, std::numeric_limits<int>::max());
    seed_->setGroupSeparatorShown(false);
    seed_->setToolTip(tr("The same seed gives the same network"));

    addField(form, tr("Optimizer"), optimizer_, "optimizer");
    rate_ = addNumber(form, tr("Learning rate"), "trainingRate", "learning-rate");
    loss_ = named(new QComboBox, "trainingLoss");
    for (const std::string& name : lossNames()) loss_->addItem(settingTitle(name), fromCore(name));
    addField(form, tr("Loss"), loss_, "loss");
    lossHint_ = named(new QLabel, "trainingLossHint");
    lossHint_->setWordWrap(true);
    setMuted(*lossHint_);
    lossHint_->hide();
    form->addRow(lossHint_);
    smoothing_ = addNumber(form, tr("Label smoothing"), "trainingSmoothing", "label-smoothing");
    smoothing_->setToolTip(
        tr("The share of the truth that is spread over all classes, of the cross-entropies only"));
    addField(form, tr("Batch size"), batch_, "batch");
    addField(form, tr("Epochs"), epochs_, "epochs");
    addField(form, tr("Validation split"), validation_, "validation-split");
    addField(form, tr("Augmentation"), augment_, "augment");
    addField(form, tr("Seed"), seed_, "seed");

    connect(optimizer_, &QComboBox::activated, this, &TrainingForm::takeOptimizer);
    connect(loss_, &QComboBox::activated, this, [this] { tell("loss"); });
    connect(batch_, &QSpinBox::valueChanged, this, [this] { tell("batch"); });
    connect(epochs_, &QSpinBox::valueChanged, this, [this] { tell("epochs"); });
    connect(validation_, &QDoubleSpinBox::valueChanged, this, [this] { tell("validation-split"); });
    connect(augment_, &QComboBox::activated, this, [this] {
        tell("augment");
        fill();  // the sliders, too
    });
    connect(seed_, &QSpinBox::valueChanged, this, [this] { tell("seed"); });
    return page;
}

/// A page an optimizer, in the order of OptimizerSettings' kinds.
QWidget* TrainingForm::makeParameters() {
    auto* pages = named(new QStackedWidget, "trainingParameters");
    pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    parameters_ = pages;
    for (const std::string& name : optimizerNames()) {
        auto* page = new QWidget;
        QFormLayout* form = formOn(page);
        pages->addWidget(page);
        OptimizerSettings optimizer = optimizerFromName(name);
        QVector<QWidget*>& boxes = parameterBoxes_.emplace_back();
        for (const OptimizerParameter& parameter : ownParameters(optimizer))
            boxes.append(addParameter(form, fromCore(name), parameter));
    }
    return pages;
}

QWidget* TrainingForm::addParameter(QFormLayout* form, const QString& optimizer,
                                    const OptimizerParameter& parameter) {
    const QByteArray name = QStringLiteral("training-%1-%2").arg(optimizer, parameter.name).toUtf8();
    if (std::holds_alternative<double*>(parameter.value))
        return addNumber(form, settingTitle(parameter.name), name, parameter.name);
    auto* box = named(new QCheckBox(settingTitle(parameter.name)), name);
    addField(form, {}, box, parameter.name);
    connect(box, &QCheckBox::toggled, this, [this, field = parameter.name] { tell(field); });
    return box;
}

/// The message has its place below the box, in the same row.
void TrainingForm::addField(QFormLayout* form, const QString& label, QWidget* box, const char* field) {
    auto* problem = named(new ProblemLabel, qPrintable(QStringLiteral("problem-") + field));
    problems_.append({field, problem, parameters_ != nullptr});
    auto* cell = new QVBoxLayout;
    cell->setSpacing(spacing::tight);
    cell->addWidget(box);
    cell->addWidget(problem);
    if (label.isEmpty()) return form->addRow(cell);
    auto* caption = new QLabel(label);
    caption->setBuddy(box);
    form->addRow(caption, cell);
}

NumberBox* TrainingForm::addNumber(QFormLayout* form, const QString& label, const char* name,
                                   const char* field) {
    auto* box = named(new NumberBox, name);
    addField(form, label, box, field);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, field] { tell(field); });
    return box;
}

void TrainingForm::setSettings(const TrainingSettings& settings) {
    settings_ = settings;
    fill();
}

void TrainingForm::fill() {
    const QScopedValueRollback quiet(filling_, true);
    optimizer_->setCurrentIndex(optimizer_->findData(QLatin1String(optimizerName(settings_.optimizer))));
    parameters_->setCurrentIndex(int(settings_.optimizer.index()));
    rate_->setValue(learningRate(settings_.optimizer));
    OptimizerSettings optimizer = settings_.optimizer;
    const auto parameters = ownParameters(optimizer);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        QWidget* box = parameterBoxes_[int(optimizer.index())][int(i)];
        if (auto* const* number = std::get_if<double*>(&parameters[i].value))
            static_cast<NumberBox*>(box)->setValue(**number);
        else
            static_cast<QCheckBox*>(box)->setChecked(*std::get<bool*>(parameters[i].value));
    }
    fit_->setSettings(settings_);
    loss_->setCurrentIndex(int(settings_.loss.kind));
    smoothing_->setValue(settings_.loss.labelSmoothing);
    smoothing_->setEnabled(hasLabelSmoothing(settings_.loss.kind));
    batch_->setValue(settings_.batchSize);
    epochs_->setValue(settings_.epochs);
    validation_->setValue(100 * settings_.validationSplit);
    // What is no ready one has an entry of its own behind them.
    const QString augment = fromCore(settings_.augment);
    const int ready = int(augmentationNames().size());
    while (augment_->count() > ready) augment_->removeItem(ready);
    if (augment_->findData(augment) < 0) augment_->addItem(tr("own strengths"), augment);
    augment_->setCurrentIndex(augment_->findData(augment));
    strengths_->setAugmentation(parseAugmentation(settings_.augment));
    seed_->setValue(int(std::min<std::uint64_t>(settings_.seed, std::uint64_t(seed_->maximum()))));
}

OptimizerSettings TrainingForm::optimizerFromFields() const {
    OptimizerSettings optimizer = settings_.optimizer;
    const auto parameters = ownParameters(optimizer);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const QWidget* box = parameterBoxes_[int(optimizer.index())][int(i)];
        if (auto* const* number = std::get_if<double*>(&parameters[i].value))
            **number = static_cast<const NumberBox*>(box)->value();
        else
            *std::get<bool*>(parameters[i].value) = static_cast<const QCheckBox*>(box)->isChecked();
    }
    setLearningRate(optimizer, rate_->value());
    return optimizer;
}

TrainingSettings TrainingForm::settingsFromFields() const {
    TrainingSettings settings = settings_;
    settings.optimizer = optimizerFromFields();
    settings.loss.kind = LossKind(loss_->currentIndex());
    settings.loss.labelSmoothing = hasLabelSmoothing(settings.loss.kind) ? smoothing_->value() : 0;
    settings.batchSize = batch_->value();
    settings.epochs = epochs_->value();
    settings.validationSplit = validation_->value() / 100;
    settings.augment = augment_->currentData().toString().toStdString();
    // A seed too large for the box stays until another one is set.
    if (seed_->value() != seed_->maximum()) settings.seed = std::uint64_t(seed_->value());
    return settings;
}

void TrainingForm::tell(const QString& field) {
    if (filling_) return;
    settings_ = settingsFromFields();
    fit_->setSettings(settings_);
    emit edited(settings_, field);
}

/// Another optimizer begins with its own defaults, as in Keras.
void TrainingForm::takeOptimizer() {
    const std::string name = optimizer_->currentData().toString().toStdString();
    if (name == optimizerName(settings_.optimizer)) return;
    settings_.optimizer = optimizerFromName(name);
    fill();
    emit edited(settings_, QStringLiteral("optimizer"));
}

void TrainingForm::showLossHint(const QString& hint) {
    lossHint_->setText(hint);
    lossHint_->setVisible(!hint.isEmpty());
}

void TrainingForm::showProblem(const QString& field, const QString& problem) {
    for (const Problem& place : problems_) {
        const bool here = place.field == field && !problem.isEmpty();
        place.label->say(here ? problem : QString());
        if (here && place.folded) more_->setChecked(true);
    }
    fit_->showProblem(field, problem);
}

}  // namespace inkling
