#include "ui/widgets/training_form.h"

#include <QtWidgets>

#include "core/data/augment.h"
#include "ui/theme/theme.h"
#include "ui/widgets/augmentation_editor.h"
#include "ui/widgets/fit_form.h"
#include "ui/widgets/named.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/problem_label.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// What people call the core's names.
QString title(const std::string& name) {
    static const QHash<QString, const char*> titles = {
        {"sgd", "SGD"},
        {"rmsprop", "RMSprop"},
        {"adam", "Adam"},
        {"none", QT_TRANSLATE_NOOP("TrainingForm", "none")},
        {"light", QT_TRANSLATE_NOOP("TrainingForm", "light: a little shifted and turned")},
        {"strong", QT_TRANSLATE_NOOP("TrainingForm", "strong: clearly shifted, turned and slanted")},
    };
    const char* known = titles.value(fromCore(name));
    return known ? QCoreApplication::translate("TrainingForm", known) : fromCore(name);
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
    strengths_ = named(new AugmentationEditor, "trainingStrengths");
    column->addWidget(
        makeFold(tr("The augmentation's strengths, and what they do"), "trainingAugmentMore", strengths_), 0,
        Qt::AlignLeft);
    column->addWidget(strengths_);
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
    strengths_->setSamples(std::move(samples));
}

QWidget* TrainingForm::makeSettings() {
    auto* page = new QWidget;
    auto* form = formOn(page);
    optimizer_ = named(new QComboBox, "trainingOptimizer");
    for (const std::string& name : optimizerNames()) optimizer_->addItem(title(name), fromCore(name));
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
    for (const std::string& name : augmentationNames()) augment_->addItem(title(name), fromCore(name));
    seed_ = whole("trainingSeed", 0, std::numeric_limits<int>::max());
    seed_->setGroupSeparatorShown(false);
    seed_->setToolTip(tr("The same seed gives the same network"));

    addField(form, tr("Optimizer"), optimizer_, "optimizer");
    rate_ = addNumber(form, tr("Learning rate"), "trainingRate", "learning-rate");
    addField(form, tr("Batch size"), batch_, "batch");
    addField(form, tr("Epochs"), epochs_, "epochs");
    addField(form, tr("Validation split"), validation_, "validation-split");
    addField(form, tr("Augmentation"), augment_, "augment");
    addField(form, tr("Seed"), seed_, "seed");

    connect(optimizer_, &QComboBox::activated, this, &TrainingForm::takeOptimizer);
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
    std::array<QFormLayout*, std::variant_size_v<OptimizerSettings>> forms;
    for (QFormLayout*& form : forms) {
        auto* page = new QWidget;
        form = formOn(page);
        pages->addWidget(page);
    }
    momentum_ = addNumber(forms[0], tr("Momentum"), "trainingMomentum", "momentum");
    nesterov_ = named(new QCheckBox(tr("Nesterov's momentum")), "trainingNesterov");
    addField(forms[0], {}, nesterov_, "nesterov");
    rho_ = addNumber(forms[1], tr("Rho"), "trainingRho", "rho");
    rmspropEpsilon_ = addNumber(forms[1], tr("Epsilon"), "trainingRmspropEpsilon", "epsilon");
    beta1_ = addNumber(forms[2], tr("Beta 1"), "trainingBeta1", "beta1");
    beta2_ = addNumber(forms[2], tr("Beta 2"), "trainingBeta2", "beta2");
    adamEpsilon_ = addNumber(forms[2], tr("Epsilon"), "trainingAdamEpsilon", "epsilon");
    connect(nesterov_, &QCheckBox::toggled, this, [this] { tell("nesterov"); });
    return pages;
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
    if (const auto* sgd = std::get_if<SgdSettings>(&settings_.optimizer)) {
        momentum_->setValue(sgd->momentum);
        nesterov_->setChecked(sgd->nesterov);
    } else if (const auto* rmsprop = std::get_if<RmspropSettings>(&settings_.optimizer)) {
        rho_->setValue(rmsprop->rho);
        rmspropEpsilon_->setValue(rmsprop->epsilon);
    } else if (const auto* adam = std::get_if<AdamSettings>(&settings_.optimizer)) {
        beta1_->setValue(adam->beta1);
        beta2_->setValue(adam->beta2);
        adamEpsilon_->setValue(adam->epsilon);
    }
    fit_->setSettings(settings_);
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
    if (auto* sgd = std::get_if<SgdSettings>(&optimizer)) {
        sgd->momentum = momentum_->value();
        sgd->nesterov = nesterov_->isChecked();
    } else if (auto* rmsprop = std::get_if<RmspropSettings>(&optimizer)) {
        rmsprop->rho = rho_->value();
        rmsprop->epsilon = rmspropEpsilon_->value();
    } else if (auto* adam = std::get_if<AdamSettings>(&optimizer)) {
        adam->beta1 = beta1_->value();
        adam->beta2 = beta2_->value();
        adam->epsilon = adamEpsilon_->value();
    }
    setLearningRate(optimizer, rate_->value());
    return optimizer;
}

TrainingSettings TrainingForm::settingsFromFields() const {
    TrainingSettings settings = settings_;
    settings.optimizer = optimizerFromFields();
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

void TrainingForm::showProblem(const QString& field, const QString& problem) {
    for (const Problem& place : problems_) {
        const bool here = place.field == field && !problem.isEmpty();
        place.label->say(here ? problem : QString());
        if (here && place.folded) more_->setChecked(true);
    }
    fit_->showProblem(field, problem);
}

}  // namespace inkling
