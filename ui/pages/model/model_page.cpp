#include "ui/pages/model/model_page.h"

#include <QtWidgets>

#include "core/nn/layer_text.h"
#include "core/nn/summary.h"
#include "core/nn/summary_text.h"
#include "core/train/preset.h"
#include "ui/pages/model/design_draft.h"
#include "ui/pages/model/layer_form.h"
#include "ui/pages/model/layer_table_model.h"
#include "ui/pages/model/problem_label.h"
#include "ui/pages/model/summary_dialog.h"
#include "ui/pages/model/training_form.h"
#include "ui/session/session.h"
#include "ui/setting_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// What "Add" offers, in the order of LayerSpec's kinds.
const std::vector<LayerSpec>& newLayers() {
    static const std::vector<LayerSpec> layers = {
        Conv2DSpec{},        MaxPool2DSpec{},           DropoutSpec{},         FlattenSpec{},
        DenseSpec{},         ActivationSpec{},          PReLUSpec{},           BatchNormalizationSpec{},
        AveragePool2DSpec{}, GlobalAveragePool2DSpec{}, SpatialDropout2DSpec{}};
    return layers;
}

QLabel* caption(const QString& text) {
    auto* label = new QLabel(text);
    setHeading(*label, 1.15);
    return label;
}

/// Of a field such as "early-stopping.patience".
QString changeText(const QString& field) {
    return ModelPage::tr("Change %1").arg(settingTitle(field.section(u'.', -1).toStdString()));
}

}  // namespace

ModelPage::ModelPage(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), draft_(new DesignDraft(this)), layers_(new LayerTableModel(this)) {
    named(this, "modelPage");
    makeActions();
    auto* splitter = named(new QSplitter(Qt::Horizontal), "modelSplitter");
    splitter->addWidget(makeLayers());
    splitter->addWidget(makeForms());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->setSizes({600, 400});

    auto* page = makePageColumn(this);
    page->addWidget(makeHeader());
    page->addWidget(splitter, 1);
    connectAll();
    draft_->reset({session_->spec(), session_->settings()});
    takeData();
    showTraining();
}

void ModelPage::makeActions() {
    auto action = [this](const char* name, const QString& text, const char* iconName,
                         const QKeySequence& keys) {
        auto* made = new QAction(icon(iconName), text, this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const QString shown = keys.toString(QKeySequence::NativeText);
        made->setToolTip(shown.isEmpty() ? text : tr("%1 (%2)").arg(text, shown));
        return made;
    };
    add_ = action("modelAdd", tr("Add layer"), "add", {});
    remove_ = action("modelRemove", tr("Remove layer"), "remove", QKeySequence::Delete);
    up_ = action("modelUp", tr("Move layer up"), "up", Qt::ALT | Qt::Key_Up);
    down_ = action("modelDown", tr("Move layer down"), "down", Qt::ALT | Qt::Key_Down);
    undo_ = action("modelUndo", tr("Undo"), "undo", QKeySequence::Undo);
    redo_ = action("modelRedo", tr("Redo"), "redo", QKeySequence::Redo);
    addActions({undo_, redo_});
}

QWidget* ModelPage::makeHeader() {
    title_ = new QLabel(tr("Model"));
    setHeading(*title_);
    preset_ = named(new QComboBox, "modelPreset", tr("Preset"));
    preset_->setPlaceholderText(tr("own design"));
    preset_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Preset& preset : presets()) {
        const QString count = locale().toString(qulonglong(parameterCount(preset.spec())));
        preset_->addItem(fromCore(preset.name));
        preset_->setItemData(preset_->count() - 1,
                             tr("%1 parameters: %2").arg(count, fromCore(preset.layers)), Qt::ToolTipRole);
    }
    auto* presetLabel = new QLabel(tr("&Preset"));
    presetLabel->setBuddy(preset_);
    readOnly_ =
        named(new QLabel(tr("A network is being trained. Its design can be changed when the training has "
                            "ended.")),
              "modelReadOnly");
    readOnly_->setWordWrap(true);
    setMuted(*readOnly_);

    auto* header = new QWidget;
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(spacing::small);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(presetLabel, 0, 1);
    layout->addWidget(preset_, 0, 2);
    layout->addWidget(readOnly_, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    return header;
}

QWidget* ModelPage::makeLayers() {
    table_ = named(new QTableView, "modelLayers", tr("Layers"));
    layers_->setWarningIcon(icon("warning"));
    table_->setModel(layers_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(int(fontMetrics().height() * 1.9));
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(LayerTableModel::Layer, QHeaderView::Stretch);
    table_->addActions({remove_, up_, down_});  // their keys belong to the table

    auto* kinds = new QMenu(this);
    for (std::size_t kind = 0; kind < newLayers().size(); ++kind) {
        auto* item =
            kinds->addAction(layerInWords(newLayers()[kind]), this, [this, kind] { addLayer(int(kind)); });
        item->setObjectName(QLatin1String("modelAdd") + kerasClass(newLayers()[kind]));
    }
    add_->setMenu(kinds);
    tools_ = new QWidget;
    auto* buttons = new QHBoxLayout(tools_);
    buttons->setContentsMargins({});
    buttons->setSpacing(spacing::tight);
    for (QAction* action : {add_, remove_, up_, down_, undo_, redo_}) {
        auto* button = named(new QToolButton, qPrintable(action->objectName() + "Button"), action->text());
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action == add_) {
            button->setPopupMode(QToolButton::InstantPopup);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        } else {
            button->setAutoRaise(true);
        }
        if (action == undo_) buttons->addStretch(1);
        buttons->addWidget(button);
    }

    problem_ = named(new ProblemLabel, "modelProblem");
    total_ = named(new QLabel, "modelTotal");
    summary_ = named(new QPushButton(tr("&Summary…")), "modelSummary");
    total_->setAlignment(Qt::AlignRight);
    line_ = named(new QLineEdit, "modelLine", tr("Layers as text"));
    line_->setToolTip(tr("The layers as the command line takes them, for example %1")
                          .arg("conv16-3-same-relu pool2 flatten dense10-softmax"));
    auto* lineLabel = new QLabel(tr("As &text"));
    lineLabel->setBuddy(line_);
    lineProblem_ = named(new ProblemLabel, "modelLineProblem");

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(tools_);
    column->addWidget(table_, 1);
    column->addWidget(total_);
    column->addWidget(problem_);
    auto* textRow = new QHBoxLayout;
    textRow->setSpacing(spacing::small);
    textRow->addWidget(lineLabel);
    textRow->addWidget(line_, 1);
    textRow->addWidget(summary_);
    column->addLayout(textRow);
    column->addWidget(lineProblem_);
    return side;
}

QWidget* ModelPage::makeForms() {
    layerForm_ = named(new LayerForm, "modelLayerForm");
    trainingForm_ = named(new TrainingForm, "modelTrainingForm");
    forms_ = new QWidget;
    auto* column = new QVBoxLayout(forms_);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(caption(tr("Chosen layer")));
    column->addWidget(layerForm_);
    column->addSpacing(spacing::large);
    column->addWidget(caption(tr("Training")));
    column->addWidget(trainingForm_);
    column->addStretch(1);
    new WheelGuard(forms_);
    auto* scroll = named(new QScrollArea, "modelForms", tr("Settings of the layer and of the training"));
    scroll->setWidget(forms_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(forms_->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void ModelPage::connectAll() {
    connect(session_, &Session::designChanged, this, &ModelPage::takeSession);
    connect(session_, &Session::dataChanged, this, &ModelPage::takeData);
    connect(session_, &Session::trainingStarted, this, &ModelPage::showTraining);
    connect(session_, &Session::trainingEnded, this, &ModelPage::showTraining);
    connect(draft_, &DesignDraft::changed, this, &ModelPage::showDraft);
    connect(&draft_->undoStack(), &QUndoStack::indexChanged, this, &ModelPage::showRow);
    connect(summary_, &QPushButton::clicked, this,
            [this] { (new SummaryDialog(fromCore(summaryText(draft_->design().spec)), this))->open(); });
    connect(preset_, &QComboBox::activated, this, &ModelPage::choosePreset);
    connect(line_, &QLineEdit::textEdited, this, &ModelPage::takeLine);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelPage::showRow);
    connect(layerForm_, &LayerForm::edited, this, [this](const LayerSpec& layer) {
        if (row() >= 0) draft_->replaceLayer(row(), layer);
    });
    connect(trainingForm_, &TrainingForm::edited, this,
            [this](const TrainingSettings& settings, const QString& field) {
                Design next = draft_->design();
                next.settings = settings;
                draft_->change(next, changeText(field), field);
            });
    connect(remove_, &QAction::triggered, this, [this] {
        if (row() >= 0) draft_->removeLayer(row());
    });
    connect(up_, &QAction::triggered, this, [this] { moveLayer(-1); });
    connect(down_, &QAction::triggered, this, [this] { moveLayer(1); });
    connect(&draft_->undoStack(), &QUndoStack::undoTextChanged, this,
            [this](const QString& what) { undo_->setText(tr("Undo %1").arg(what)); });
    connect(&draft_->undoStack(), &QUndoStack::redoTextChanged, this,
            [this](const QString& what) { redo_->setText(tr("Redo %1").arg(what)); });
    connect(undo_, &QAction::triggered, this, [this] { draft_->undoStack().undo(); });
    connect(redo_, &QAction::triggered, this, [this] { draft_->undoStack().redo(); });
}

/// Somebody else's change can be undone like one of ours.
void ModelPage::takeSession() {
    if (handingOver_) return;
    const Design next{session_->spec(), session_->settings()};
    // The Data page has the augmentation's sliders too; a slider's steps are one change.
    Design augmented = draft_->design();
    augmented.settings.augment = next.settings.augment;
    if (augmented == next)
        draft_->change(next, changeText("augment"), "augment");
    else
        draft_->change(next, tr("%1 from elsewhere").arg(session_->designTitle()));
}

void ModelPage::takeData() {
    const auto data = session_->data();
    trainingForm_->setSamples(data ? data->train : nullptr);
    draft_->setData(data ? data->train->classes() : 0,
                    data ? std::optional(data->train->shape) : std::nullopt);
}

void ModelPage::choosePreset(int index) {
    const Preset& preset = presets()[std::size_t(index)];
    Design next{preset.spec(), preset.settings};
    next.spec.input = draft_->design().spec.input;
    draft_->change(next, tr("Choose %1").arg(fromCore(preset.name)));
    table_->selectRow(0);
}

void ModelPage::takeLine(const QString& text) {
    try {
        draft_->setLayers(parseLayers(text.toStdString()), tr("Change the layers as text"), "line");
        lineProblem_->say({});
    } catch (const SettingError& error) {
        lineProblem_->say(words(error));
    }
}

/// Behind the chosen layer; but the last one, which gives the answer, stays the last.
void ModelPage::addLayer(int kind) {
    const int count = layers_->rowCount(), current = row() < 0 ? count - 1 : row();
    const int at = std::max(0, std::min(current + 1, count - 1));
    draft_->insertLayer(at, newLayers()[std::size_t(kind)]);
    table_->selectRow(at);
}

void ModelPage::moveLayer(int by) {
    const int from = row(), to = from + by;
    if (from < 0 || to < 0 || to >= layers_->rowCount()) return;
    draft_->moveLayer(from, to);
    table_->selectRow(to);
}

int ModelPage::row() const {
    return table_->currentIndex().row();
}

void ModelPage::showDraft() {
    const Design& design = draft_->design();
    const DesignCheck& check = draft_->check();
    layers_->setDesign(design.spec, check);
    if (row() < 0 && layers_->rowCount() > 0) table_->selectRow(0);
    trainingForm_->setSettings(design.settings);
    trainingForm_->showProblem(check.wrongField, check.fieldProblem);
    trainingForm_->showLossHint(check.hint);
    problem_->say(check.layerProblem);
    summary_->setEnabled(check.wrongLayer < 0);
    total_->setText(check.wrongLayer >= 0 ? QString() : tr("%Ln parameters", nullptr, int(check.parameters)));
    const auto presetSame = [&](const Preset& preset) { return preset.spec().layers == design.spec.layers; };
    const auto found = std::ranges::find_if(presets(), presetSame);
    preset_->setCurrentIndex(found == presets().end() ? -1 : int(found - presets().begin()));

    // What is being typed is left alone as long as it means what is shown.
    const QString text = fromCore(formatLayers(design.spec.layers));
    bool same = false;
    try {
        same = parseLayers(line_->text().toStdString()) == design.spec.layers;
    } catch (const SettingError&) {
    }
    if (!same) {
        line_->setText(text);
        line_->setCursorPosition(0);
        lineProblem_->say({});
    }
    showRow();

    if (!check.isValid() || session_->isTraining()) return;
    const QScopedValueRollback ours(handingOver_, true);
    session_->setDesign(design.spec, design.settings);
}

void ModelPage::showRow() {
    const auto& layers = draft_->design().spec.layers;
    const bool chosen = row() >= 0 && std::size_t(row()) < layers.size();
    layerForm_->setLayer(chosen ? std::optional(layers[std::size_t(row())]) : std::nullopt);
    const bool free = !session_->isTraining();
    add_->setEnabled(free);
    remove_->setEnabled(free && chosen);
    up_->setEnabled(free && chosen && row() > 0);
    down_->setEnabled(free && chosen && row() + 1 < layers_->rowCount());
    undo_->setEnabled(free && draft_->undoStack().canUndo());
    redo_->setEnabled(free && draft_->undoStack().canRedo());
}

void ModelPage::showTraining() {
    const bool training = session_->isTraining();
    readOnly_->setVisible(training);
    preset_->setEnabled(!training);
    line_->setReadOnly(training);
    forms_->setEnabled(!training);
    showRow();
}

}  // namespace inkling
