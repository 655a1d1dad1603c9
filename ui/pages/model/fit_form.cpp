#include "ui/pages/model/fit_form.h"

#include <QtWidgets>

#include "core/data/source.h"
#include "core/evaluate/metrics.h"
#include "ui/setting_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folded_section.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// The callback of that kind, if it is chosen.
template <class Kind>
Kind* chosen(TrainingSettings& settings) {
    for (Callback& callback : settings.callbacks)
        if (auto* kind = std::get_if<Kind>(&callback)) return kind;
    return nullptr;
}

template <class Kind>
void choose(TrainingSettings& settings, const std::optional<Kind>& kind) {
    std::erase_if(settings.callbacks, [](const Callback& c) { return std::holds_alternative<Kind>(c); });
    if (kind) settings.callbacks.push_back(*kind);
}

/// What a callback begins with when it is switched on: Keras's defaults, but for what would be of no use.
template <class Kind>
Kind fresh(const TrainingSettings& settings) {
    Kind kind;
    if (!settings.hasValidation()) kind.monitor = "loss";
    if constexpr (std::is_same_v<Kind, EarlyStopping>) {
        kind.patience = 3;
        kind.restoreBestWeights = true;
    } else if constexpr (std::is_same_v<Kind, ReduceOnPlateau>) {
        kind.patience = 2;
        kind.factor = 0.5;
    } else {
        kind.file = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                        .filePath("best.keras")
                        .toStdString();
    }
    return kind;
}

}  // namespace

FitForm::FitForm(QWidget* parent) : SettingRows(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    const auto add = [&](const char* name, const QString& title, void (FitForm::*fill)()) {
        setSection(named(new FoldedSection(title), name));
        column->addWidget(section());
        (this->*fill)();
    };
    add("fitCallbacks", tr("Learning rate and callbacks"), &FitForm::addRateAndCallbacks);
    add("fitMetrics", tr("Metrics"), &FitForm::addMetrics);
    add("fitData", tr("Validation, order and weights"), &FitForm::addData);
    setSettings({});
}

// Sections

void FitForm::addRateAndCallbacks() {
    addSchedule();
    auto* stopping = addCallback<EarlyStopping>(
        tr("Early stopping"), "early-stopping",
        QT_TR_NOOP("Ends the training when the figure has not got better for some epochs"));
    const auto of = [](auto member) {
        return [member](TrainingSettings& s) {
            auto* c = chosen<EarlyStopping>(s);
            return c ? &(c->*member) : nullptr;
        };
    };
    addWhole(stopping, settingTitle("patience"), "early-stopping.patience", 0, 100000,
             of(&EarlyStopping::patience));
    addNumber(stopping, settingTitle("min_delta"), "early-stopping.min_delta", of(&EarlyStopping::minDelta));
    addWhole(stopping, settingTitle("start_from_epoch"), "early-stopping.start_from_epoch", 0, 100000,
             of(&EarlyStopping::startFromEpoch));
    addCheck(stopping, settingTitle("restore_best_weights"), "early-stopping.restore_best_weights",
             of(&EarlyStopping::restoreBestWeights));

    auto* best =
        addCallback<SaveBest>(tr("Save the best"), "save-best",
                              QT_TR_NOOP("Saves the network after each epoch that is the best so far"));
    addFile(best, tr("File"), "save-best.file", File::New, tr("Keras models (*.keras)"),
            [](TrainingSettings& s) {
                auto* c = chosen<SaveBest>(s);
                return c ? &c->file : nullptr;
            },
            {});
}

/// A schedule, or the callback that reduces the rate: only one of them can be.
void FitForm::addSchedule() {
    struct Kind {
        const char* name;
        QString title, tip;
    };
    static const QVector<Kind> kinds = {
        {"constant", settingTitle("constant"), {}},
        {"step", settingTitle("step"), tr("Times the factor after each so many epochs")},
        {"exponential", settingTitle("exponential"),
         tr("Times the factor in each so many epochs, little by little")},
        {"cosine", settingTitle("cosine"), tr("Up from zero, then down half a cosine")},
        {"one-cycle", settingTitle("one-cycle"), tr("Up and down once")},
        {"reduce-on-plateau", settingTitle("reduce-on-plateau"),
         tr("Times the factor when the figure has not got better for some epochs")},
    };
    auto* form = formIn(section()->body());
    auto* kind = boxFor("schedule", new QComboBox);
    for (const Kind& k : kinds) {
        kind->addItem(k.title, QString(k.name));
        kind->setItemData(kind->count() - 1, k.tip, Qt::ToolTipRole);
    }
    auto* pages = new QStackedWidget;
    pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addRow(form, tr("Schedule"), kind, "schedule", [this, kind, pages] {
        const bool plateau = chosen<ReduceOnPlateau>(settings());
        const int index = plateau ? kind->count() - 1 : int(settings().schedule.index());
        kind->setCurrentIndex(index);
        // A page that is not shown takes no room.
        for (int i = 0; i < pages->count(); ++i)
            pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                            i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        pages->setCurrentIndex(index);
        pages->setVisible(index > 0);
        pages->adjustSize();
    });
    connect(kind, &QComboBox::activated, this, [this, kind] {
        const std::string name = kind->currentData().toString().toStdString();
        const bool plateau = name == "reduce-on-plateau";
        settings().schedule = plateau ? Schedule() : scheduleByName(name);
        choose<ReduceOnPlateau>(settings(),
                                plateau ? std::optional(fresh<ReduceOnPlateau>(settings())) : std::nullopt);
        tell("schedule");
    });

    section()->body()->addWidget(pages);
    QVector<QFormLayout*> forms;
    for (int i = 0; i < kinds.size(); ++i) {
        auto* page = new QWidget;
        forms << new QFormLayout(page);
        forms.last()->setContentsMargins({});
        forms.last()->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        pages->addWidget(page);
    }
    const auto of = [](auto member) {
        return [member]<class S = void>(TrainingSettings & s)->double* {
            return std::visit(
                [&](auto& kind) -> double* {
                    if constexpr (requires { kind.*member; })
                        return &(kind.*member);
                    else
                        return nullptr;
                },
                s.schedule);
        };
    };
    addNumber(forms[1], settingTitle("factor"), "schedule.factor", of(&StepDecay::factor));
    addNumber(forms[1], tr("Every … epochs"), "schedule.epochs", of(&StepDecay::epochs));
    addNumber(forms[2], settingTitle("factor"), "schedule.factor", of(&ExponentialDecay::factor));
    addNumber(forms[2], tr("Every … epochs"), "schedule.epochs", of(&ExponentialDecay::epochs));
    addNumber(forms[3], settingTitle("warmup_epochs"), "schedule.warmup_epochs",
              of(&CosineDecay::warmupEpochs));
    addNumber(forms[3], settingTitle("alpha"), "schedule.alpha", of(&CosineDecay::alpha));
    addNumber(forms[4], settingTitle("rise"), "schedule.rise", of(&OneCycle::rise));
    addNumber(forms[4], settingTitle("start_divisor"), "schedule.start_divisor", of(&OneCycle::startDivisor));
    addNumber(forms[4], settingTitle("final_divisor"), "schedule.final_divisor", of(&OneCycle::finalDivisor));

    const auto plateau = [](auto member) {
        return [member](TrainingSettings& s) {
            auto* c = chosen<ReduceOnPlateau>(s);
            return c ? &(c->*member) : nullptr;
        };
    };
    addMonitor<ReduceOnPlateau>(forms[5]);
    addNumber(forms[5], settingTitle("factor"), "reduce-on-plateau.factor",
              plateau(&ReduceOnPlateau::factor));
    addWhole(forms[5], settingTitle("patience"), "reduce-on-plateau.patience", 0, 100000,
             plateau(&ReduceOnPlateau::patience));
    addNumber(forms[5], settingTitle("min_delta"), "reduce-on-plateau.min_delta",
              plateau(&ReduceOnPlateau::minDelta));
    addWhole(forms[5], settingTitle("cooldown"), "reduce-on-plateau.cooldown", 0, 100000,
             plateau(&ReduceOnPlateau::cooldown));
    addNumber(forms[5], settingTitle("min_lr"), "reduce-on-plateau.min_lr",
              plateau(&ReduceOnPlateau::minLearningRate));
}

void FitForm::addMetrics() {
    auto* explanation = new QLabel(tr("Measured beside loss and accuracy, in each epoch:"));
    explanation->setWordWrap(true);
    setMuted(*explanation);
    section()->body()->addWidget(explanation);
    auto* form = formIn(section()->body());
    for (const std::string& name : metricNames()) {
        auto* box = boxFor("metric-" + fromCore(name), new QCheckBox(figureTitle(name)));
        addRow(form, {}, box, "metric-" + fromCore(name),
               [this, box, name] { box->setChecked(std::ranges::count(settings().metrics, name) > 0); });
        connect(box, &QCheckBox::toggled, this, [this, name](bool on) {
            if (isFilling()) return;
            std::erase(settings().metrics, name);
            if (on) settings().metrics.push_back(name);
            tell("metrics");
        });
    }
}

void FitForm::addData() {
    auto* form = formIn(section()->body());
    auto* data = boxFor("validation-data", new QComboBox);
    data->setEditable(true);
    data->lineEdit()->setPlaceholderText(tr("the split"));
    data->setToolTip(
        tr("A source whose test images are for validation, instead of a part of the training images: "
           "mnist, synthetic, a folder or a file"));
    for (const FoundSource& source : findSources()) data->addItem(fromCore(source.name));
    addRow(form, tr("Validation data"), data, "validation-data",
           [this, data] { data->setEditText(fromCore(settings().validationData)); });
    const auto take = [this, data] {
        const std::string name = data->currentText().trimmed().toStdString();
        if (isFilling() || name == settings().validationData) return;
        settings().validationData = name;
        tell("validation-data");
    };
    connect(data, &QComboBox::activated, this, take);
    connect(data->lineEdit(), &QLineEdit::editingFinished, this, take);

    const auto of = [](auto member) { return [member](TrainingSettings& s) { return &(s.*member); }; };
    addWhole(form, tr("Validate every … epochs"), "validation-frequency", 1, 100000,
             of(&TrainingSettings::validationFrequency));
    addWhole(form, tr("Validation steps"), "validation-steps", 0, 1000000,
             of(&TrainingSettings::validationSteps), tr("all images"));
    addWhole(form, tr("Validation batch size"), "validation-batch", 0, 65536,
             of(&TrainingSettings::validationBatchSize), tr("as in training"));
    addWhole(form, tr("Steps per epoch"), "steps-per-epoch", 0, 1000000, of(&TrainingSettings::stepsPerEpoch),
             tr("all images"));
    addWhole(form, tr("Epochs taken as done"), "initial-epoch", 0, 99999,
             of(&TrainingSettings::initialEpoch));
    addCheck(form, tr("Another order of the images in each epoch"), "shuffle",
             of(&TrainingSettings::shuffle));
    addFile(form, tr("Image weights"), "sample-weights", File::Existing,
            tr("Text (*.csv *.txt);;All files (*)"), of(&TrainingSettings::sampleWeights),
            tr("a file with a number a line"));

    auto* weights = boxFor("class-weights", new QLineEdit);
    weights->setPlaceholderText(tr("8: 2, 9: 1.5"));
    weights->setToolTip(tr("How much a class's images count; 1 where nothing is said"));
    addRow(form, tr("Class weights"), weights, "class-weights",
           [this, weights] { weights->setText(fromCore(formatClassWeights(settings().classWeights))); });
    connect(weights, &QLineEdit::editingFinished, this, [this, weights] {
        try {
            const auto parsed = parseClassWeights(weights->text().toStdString());
            if (parsed == settings().classWeights) return showProblem("class-weights", {});
            settings().classWeights = parsed;
            tell("class-weights");
        } catch (const SettingError& error) {
            showProblem("class-weights", words(error));
        }
    });
}

// Callbacks

template <class Kind>
QFormLayout* FitForm::addCallback(const QString& title, const char* name, const char* tip) {
    auto* form = formIn(section()->body());
    auto* on = boxFor(name, new QCheckBox(title));
    on->setToolTip(tr(tip));
    QWidget* page = form->parentWidget();
    section()->body()->insertWidget(section()->body()->indexOf(page), on);
    page->setContentsMargins(spacing::medium, 0, 0, 0);
    addShown([this, on, page] {
        on->setChecked(chosen<Kind>(settings()));
        page->setVisible(on->isChecked());
    });
    connect(on, &QCheckBox::toggled, this, [this, name](bool wanted) {
        if (isFilling()) return;
        choose<Kind>(settings(), wanted ? std::optional(fresh<Kind>(settings())) : std::nullopt);
        tell(name);
    });
    addMonitor<Kind>(form);
    return form;
}

/// What is watched: the figures that the training measures. lupdate would take Kind for the texts' class.
template <class Kind>
void FitForm::addMonitor(QFormLayout* form) {
    const QString name = callbackName(Kind());
    auto* monitor = boxFor(name + ".monitor", new QComboBox);
    addRow(form, FitForm::tr("Watched"), monitor, name + ".monitor", [this, monitor] {
        const auto* callback = chosen<Kind>(settings());
        monitor->clear();
        for (const std::string& figure : figuresOf(settings()))
            monitor->addItem(figureTitle(figure), fromCore(figure));
        if (!callback) return;
        if (monitor->findData(fromCore(callback->monitor)) < 0)  // shown all the same, with what is wrong
            monitor->addItem(fromCore(callback->monitor), fromCore(callback->monitor));
        monitor->setCurrentIndex(monitor->findData(fromCore(callback->monitor)));
    });
    connect(monitor, &QComboBox::activated, this, [this, monitor, name] {
        if (auto* callback = chosen<Kind>(settings()))
            callback->monitor = monitor->currentData().toString().toStdString();
        tell(name + ".monitor");
    });
    auto* mode = boxFor(name + ".mode", new QComboBox);
    mode->addItem(FitForm::tr("known from the figure"));
    mode->addItem(FitForm::tr("lower"));
    mode->addItem(FitForm::tr("higher"));
    addRow(form, FitForm::tr("Better is"), mode, name + ".mode", [this, mode] {
        if (const auto* callback = chosen<Kind>(settings())) mode->setCurrentIndex(int(callback->mode));
    });
    connect(mode, &QComboBox::activated, this, [this, name](int index) {
        if (auto* callback = chosen<Kind>(settings())) callback->mode = MonitorMode(index);
        tell(name + ".mode");
    });
}

}  // namespace inkling
