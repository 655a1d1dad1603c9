#include "ui/pages/runs/runs_page.h"

#include <QtWidgets>

#include "core/file/atomic_file.h"
#include "core/runs/run_csv.h"
#include "ui/pages/runs/run_commands.h"
#include "ui/pages/runs/run_details.h"
#include "ui/pages/runs/run_model.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/run_words.h"
#include "ui/session/run_store.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

RunsPage::RunsPage(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      store_(session->runs()),
      model_(new RunModel(store_, this)),
      filter_(new RunFilter(model_, this)),
      pages_(new QStackedWidget),
      message_(named(new MessageBar(this), "runsMessage")),
      table_(new RunTable(filter_)),
      details_(named(new RunDetails, "runsDetails")) {
    named(this, "runsPage");
    empty_ = named(new EmptyPage("runs", tr("No runs yet"),
                                 tr("Every training is kept here, with its settings, its curves and its "
                                    "network, so that you can compare them and go on with them later."),
                                 tr("Train a network")),
                   "runsEmpty");

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(makeHeader());
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::medium);
    splitter->addWidget(table_);
    splitter->addWidget(details_);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    column->addWidget(makeActions());
    column->addWidget(splitter, 1);
    pages_->addWidget(empty_);
    pages_->addWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(pages_);

    undoAction_ = undo_.createUndoAction(this, tr("Undo"));
    redoAction_ = undo_.createRedoAction(this, tr("Redo"));
    undoAction_->setShortcuts(QKeySequence::Undo);
    redoAction_->setShortcuts(QKeySequence::Redo);
    for (QAction* action : {undoAction_, redoAction_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QWidget::addAction(action);
    }
    connectAll();
    showList();
}

RunsPage::~RunsPage() = default;

QWidget* RunsPage::makeHeader() {
    auto* title = new QLabel(tr("Runs"));
    setHeading(*title);
    count_ = named(new QLabel, "runsCount");
    setMuted(*count_);
    text_ = named(new QLineEdit, "runsFilter", tr("Filter runs"));
    text_->setPlaceholderText(tr("Filter by name, network, setting or note"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(260);
    state_ = named(new QComboBox, "runsState", tr("Outcome"));
    state_->addItem(tr("All outcomes"));
    for (RunState state : {RunState::Running, RunState::Finished, RunState::Stopped, RunState::Interrupted,
                           RunState::Diverged})
        state_->addItem(icon(runStateIcon(state)), runStateText(state), int(state));
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(title);
    row->addWidget(count_, 1, Qt::AlignBottom);
    row->addWidget(text_);
    row->addWidget(state_);
    return header;
}

QAction* RunsPage::addAction(const char* name, const QString& text, const QString& iconName,
                             const QList<QKeySequence>& keys, void (RunsPage::*does)()) {
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, does);
    return action;
}

QWidget* RunsPage::makeActions() {
    open_ = addAction("openRun", tr("&Open model"), "open", {Qt::Key_Return, Qt::Key_Enter},
                      &RunsPage::openModel);
    open_->setToolTip(tr("This run's network reads your drawings (Enter)"));
    resume_ = addAction("resumeRun", tr("&Resume"), "start", {}, &RunsPage::resume);
    resume_->setToolTip(tr("Go on with the training, as if it had never stopped"));
    rename_ = addAction("renameRun", tr("Re&name"), "draw", {Qt::Key_F2}, &RunsPage::renameRun);
    delete_ = addAction("deleteRun", tr("De&lete"), "remove", {Qt::Key_Delete}, &RunsPage::deleteRuns);
    export_ = addAction("exportRuns", tr("E&xport…"), "save", {}, &RunsPage::exportTable);
    export_->setToolTip(tr("Write the table, as it is filtered and sorted, to a CSV file"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(spacing::tight);
    for (QAction* action : {open_, resume_, rename_, delete_, export_}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        if (action == export_) row->addStretch(1);
        row->addWidget(button);
        table_->addAction(action);
    }
    return bar;
}

void RunsPage::connectAll() {
    connect(empty_, &EmptyPage::buttonClicked, this, &RunsPage::trainWanted);
    connect(text_, &QLineEdit::textChanged, filter_, &RunFilter::setText);
    connect(state_, &QComboBox::activated, this, [this] {
        const QVariant state = state_->currentData();
        filter_->setState(state.isValid() ? std::optional(RunState(state.toInt())) : std::nullopt);
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &RunsPage::showList);
    connect(filter_, &QAbstractItemModel::rowsInserted, this, &RunsPage::showActions);
    connect(filter_, &QAbstractItemModel::rowsRemoved, this, &RunsPage::showActions);
    connect(model_, &RunModel::renameWanted, this,
            [this](const QString& id, const QString& name) { undo_.push(new RenameRun(store_, id, name)); });
    connect(store_, &RunStore::runChanged, this, &RunsPage::showRun);
    connect(store_, &RunStore::networkOpened, this, [this](const QString& id) {
        const RunRecord* run = store_->find(id);
        undoable_ = false;
        message_->show(MessageBar::Kind::Good,
                       tr("The network of %1 reads what you draw.").arg(run ? fromCore(run->name) : id));
        message_->setAction(tr("Show its results"));
    });
    connect(&undo_, &QUndoStack::indexChanged, this, [this] {
        if (undoable_) message_->hide();  // its button would undo something else
    });
    connect(message_, &MessageBar::actionTriggered, this, [this] {
        message_->hide();
        if (undoable_)
            undo_.undo();
        else
            emit resultsWanted();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::showSelection);
    connect(table_, &QTableView::doubleClicked, open_, &QAction::trigger);
    connect(details_, &RunDetails::noteWritten, this, [this](const QString& id, const QString& note) {
        if (const RunRecord* run = store_->find(id)) store_->setLabel(id, fromCore(run->name), note);
    });
    connect(details_, &RunDetails::failed, session_, &Session::failed);
    connect(session_, &Session::trainingStarted, this, [this] {
        showActions();
        if (std::exchange(resuming_, false)) emit trainWanted();
    });
    connect(session_, &Session::trainingEnded, this, &RunsPage::showActions);
    connect(session_, &Session::failed, this, [this] { resuming_ = false; });
    connect(&writing_, &Background::failed, this, [this](const std::exception_ptr& failure) {
        message_->setAction({});
        message_->show(MessageBar::Kind::Bad, words(failure));
    });
}

// What is shown

const RunRecord* RunsPage::onlySelected() const {
    return selected_.size() == 1 ? store_->find(selected_.first()) : nullptr;
}

void RunsPage::showList() {
    pages_->setCurrentIndex(store_->runs().empty() ? 0 : 1);
    table_->selectRuns(selected_);
    showSelection();
    table_->fitColumns();
}

void RunsPage::showRun(const QString& id) {
    if (selected_.contains(id))
        showSelection();
    else
        showActions();
}

void RunsPage::showSelection() {
    selected_ = table_->selectedRuns();
    std::vector<RunRecord> runs;
    for (const QString& id : selected_)
        if (const RunRecord* run = store_->find(id)) runs.push_back(*run);
    details_->setVisible(!runs.empty());
    if (!runs.empty()) details_->setRuns(std::move(runs));
    showActions();
}

void RunsPage::showActions() {
    const RunRecord* one = onlySelected();
    const bool training = session_->isTraining();
    const auto isRunning = [this](const QString& id) {
        const RunRecord* run = store_->find(id);
        return !run || run->state == RunState::Running;
    };
    open_->setEnabled(one && !training && !one->network.layers.empty());
    resume_->setEnabled(one && !training && one->resumable);
    rename_->setEnabled(one);
    delete_->setEnabled(!selected_.isEmpty() && std::ranges::none_of(selected_, isRunning));
    export_->setEnabled(filter_->rowCount() > 0);
    const int all = model_->rowCount(), shown = filter_->rowCount();
    count_->setText(shown < all ? tr("%1 of %2").arg(shown).arg(all) : tr("%n in all", nullptr, all));
}

void RunsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!store_->isLoading()) store_->reload();  // other windows train too
}

// What is done

void RunsPage::openModel() {
    message_->hide();
    if (const RunRecord* run = onlySelected()) store_->openNetwork(fromCore(run->id));
}

void RunsPage::resume() {
    resuming_ = true;
    if (const RunRecord* run = onlySelected()) store_->resume(fromCore(run->id));
}

void RunsPage::renameRun() {
    const QModelIndexList rows = table_->selectionModel()->selectedRows(RunModel::Name);
    if (rows.size() != 1) return;
    table_->setCurrentIndex(rows.first());
    table_->edit(rows.first());
}

void RunsPage::deleteRuns() {
    const QStringList ids = selected_;
    if (ids.isEmpty()) return;
    const RunRecord* one = onlySelected();
    const QString name = one ? fromCore(one->name) : QString();
    undo_.push(new DeleteRuns(store_, ids));
    undoable_ = true;
    message_->show(
        MessageBar::Kind::Information,
        one ? tr("%1 was deleted.").arg(name) : tr("%n runs were deleted.", nullptr, int(ids.size())));
    message_->setAction(tr("Undo"));
    table_->setFocus();
}

void RunsPage::exportTable() {
    auto* dialog =
        named(new QFileDialog(this, tr("Export the table"), {}, tr("CSV (*.csv)")), "exportDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    dialog->selectFile("runs.csv");
    connect(dialog, &QFileDialog::fileSelected, this, &RunsPage::writeTable);
    dialog->open();
}

void RunsPage::writeTable(const QString& file) {
    std::vector<RunRecord> runs;
    for (int row = 0; row < filter_->rowCount(); ++row)
        if (const RunRecord* run = model_->runAt(filter_->mapToSource(filter_->index(row, 0)).row()))
            runs.push_back(*run);
    writing_.start([this, file, runs = std::move(runs)](const auto&, const auto&) {
        writeFile(std::filesystem::path(file.toStdU16String()), runsCsv(runs));
        return [this, file] { message_->tellSaved(file); };
    });
}

}  // namespace inkling
