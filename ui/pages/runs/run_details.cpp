#include "ui/pages/runs/run_details.h"

#include <QtWidgets>

#include "ui/pages/runs/confusion_difference.h"
#include "ui/pages/runs/settings_model.h"
#include "ui/plot/history_plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {
enum Tab { CurvesTab, SettingsTab, NoteTab, ConfusionTab };
}

RunDetails::RunDetails(QWidget* parent)
    : QWidget(parent),
      tabs_(named(new QTabWidget, "runsTabs", tr("Details of the run"))),
      settings_(new SettingsModel(this)) {
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeCurves(), tr("&Curves"));
    tabs_->addTab(makeSettings(), tr("&Settings"));
    tabs_->addTab(makeNote(), tr("Not&e"));
    tabs_->addTab(makeConfusion(), tr("Confus&ion"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(tabs_);
    pause_.setSingleShot(true);
    pause_.setInterval(1000);
    connect(&pause_, &QTimer::timeout, this, &RunDetails::takeNote);
}

QWidget* RunDetails::makeCurves() {
    loss_ = named(new HistoryPlot("loss"), "runsLossPlot");
    second_ = named(new HistoryPlot("accuracy"), "runsSecondPlot");
    connect(second_, &HistoryPlot::figureChosen, second_, &HistoryPlot::setFigure);
    for (HistoryPlot* plot : {loss_, second_}) {
        HistoryPlot* other = plot == loss_ ? second_ : loss_;
        connect(plot, &HistoryPlot::pointedAt, other, &HistoryPlot::pointAt);
        connect(plot, &HistoryPlot::spanChosen, other, &HistoryPlot::showSpan);
        connect(plot, &HistoryPlot::runShownChanged, other, &HistoryPlot::setRunShown);
        connect(plot, &HistoryPlot::failed, this, &RunDetails::failed);
    }

    auto* tab = new QWidget;
    auto* grid = new QGridLayout(tab);
    grid->setContentsMargins(0, spacing::small, 0, 0);
    grid->setSpacing(spacing::small);
    grid->addWidget(loss_, 0, 0);
    grid->addWidget(second_, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return tab;
}

QWidget* RunDetails::makeSettings() {
    table_ = named(new QTableView, "runsSettings", tr("Settings"));
    table_->setModel(settings_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + spacing::small);
    table_->horizontalHeader()->setHighlightSections(false);
    differences_ = named(new QCheckBox(tr("Differences onl&y")), "runsDifferences");
    connect(differences_, &QCheckBox::toggled, settings_, &SettingsModel::setDifferencesOnly);

    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(differences_);
    column->addWidget(table_, 1);
    return tab;
}

QWidget* RunDetails::makeNote() {
    note_ = named(new QPlainTextEdit, "runsNote", tr("Note"));
    note_->setPlaceholderText(tr("What you want to remember of this run"));
    note_->setTabChangesFocus(true);
    note_->installEventFilter(this);
    connect(note_, &QPlainTextEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->addWidget(note_);
    return tab;
}

QWidget* RunDetails::makeConfusion() {
    firstTest_ = named(new QComboBox, "runsFirstTest", tr("The first run"));
    secondTest_ = named(new QComboBox, "runsSecondTest", tr("The second run"));
    sentence_ = named(new QLabel, "runsDifferenceSentence");
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    difference_ = named(new ConfusionDifference, "runsDifference");
    auto* legend = new QLabel(tr("Blue: the second run is better there. Orange: it is worse."));
    legend->setWordWrap(true);
    setMuted(*legend);
    for (QComboBox* choice : {firstTest_, secondTest_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(14);
        connect(choice, &QComboBox::activated, this, &RunDetails::showDifference);
    }
    auto* from = new QLabel(tr("Fro&m"));
    from->setBuddy(firstTest_);
    auto* to = new QLabel(tr("&to"));
    to->setBuddy(secondTest_);

    auto* side = new QGridLayout;
    side->setSpacing(spacing::small);
    side->addWidget(from, 0, 0);
    side->addWidget(firstTest_, 0, 1);
    side->addWidget(to, 1, 0);
    side->addWidget(secondTest_, 1, 1);
    side->addWidget(sentence_, 2, 0, 1, 2);
    side->addWidget(legend, 3, 0, 1, 2);
    side->setRowStretch(4, 1);
    side->setColumnStretch(1, 1);
    auto* tab = new QWidget;
    auto* row = new QHBoxLayout(tab);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::large);
    row->addLayout(side, 1);
    row->addWidget(difference_, 2);
    return tab;
}

void RunDetails::setRuns(std::vector<RunRecord> runs) {
    const bool same = std::ranges::equal(runs, runs_, {}, &RunRecord::id, &RunRecord::id);
    // A new epoch changes no setting; a table filled anew would lose its place.
    const bool sameNames = same && std::ranges::equal(runs, runs_, {}, &RunRecord::name, &RunRecord::name);
    if (!same) takeNote();
    runs_ = std::move(runs);
    const bool one = runs_.size() == 1;
    tabs_->setTabVisible(NoteTab, one);
    tabs_->setTabVisible(ConfusionTab, runs_.size() > 1);
    differences_->setVisible(runs_.size() > 1);
    showFigures();
    showCurves();
    if (!sameNames) showSettings();
    showNote();
    if (!sameNames) chooseTests();
    showDifference();
}

/// What any of the runs has measured.
void RunDetails::showFigures() {
    std::vector<std::string> figures{"accuracy"};
    for (const RunRecord& run : runs_) {
        for (const std::string& metric : run.settings.metrics)
            if (std::ranges::find(figures, metric) == figures.end()) figures.push_back(metric);
    }
    figures.push_back("learning_rate");
    if (std::ranges::find(figures, second_->figure()) == figures.end()) second_->setFigure(figures.front());
    second_->offerFigures(figures);
}

void RunDetails::showCurves() {
    QVector<Run> runs;
    for (const RunRecord& run : runs_) runs.push_back({fromCore(run.name), run.history, run.colour});
    for (HistoryPlot* plot : {loss_, second_}) plot->setRuns(runs);
}

void RunDetails::showSettings() {
    settings_->setRuns(runs_);
    QHeaderView* header = table_->horizontalHeader();
    if (runs_.empty()) return;
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

// The note

void RunDetails::showNote() {
    noteOf_ = runs_.size() == 1 ? fromCore(runs_.front().id) : QString();
    const QString note = noteOf_.isEmpty() ? QString() : fromCore(runs_.front().note);
    if (pause_.isActive() || note == note_->toPlainText()) return;
    const QSignalBlocker quiet(note_);
    note_->setPlainText(note);
}

void RunDetails::takeNote() {
    pause_.stop();
    if (noteOf_.isEmpty() || runs_.size() != 1) return;
    const QString note = note_->toPlainText();
    if (note != fromCore(runs_.front().note)) emit noteWritten(noteOf_, note);
}

bool RunDetails::eventFilter(QObject* watched, QEvent* event) {
    if (watched == note_ && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) takeNote();
    return QWidget::eventFilter(watched, event);
}

// The confusion

void RunDetails::chooseTests() {
    for (QComboBox* choice : {firstTest_, secondTest_}) {
        choice->clear();
        for (const RunRecord& run : runs_) choice->addItem(fromCore(run.name), fromCore(run.id));
    }
    // Those that have something to show.
    std::vector<int> choices;
    for (const bool tested : {true, false})
        for (int i = 0; i < int(runs_.size()); ++i)
            if (runs_[std::size_t(i)].test.has_value() == tested) choices.push_back(i);
    if (choices.size() < 2) return;
    firstTest_->setCurrentIndex(choices[0]);
    secondTest_->setCurrentIndex(choices[1]);
}

const RunRecord* RunDetails::chosen(const QComboBox* choice) const {
    const auto run = std::ranges::find(runs_, choice->currentData().toString().toStdString(), &RunRecord::id);
    return run == runs_.end() ? nullptr : &*run;
}

void RunDetails::showDifference() {
    const RunRecord *first = chosen(firstTest_), *second = chosen(secondTest_);
    if (!first || !second) return difference_->setTests(nullptr, nullptr);
    const RunRecord* untested = !first->test ? first : !second->test ? second : nullptr;
    if (untested) {
        sentence_->setText(tr("%1 has not been tested. Open its model, then evaluate it on the Results page.")
                               .arg(fromCore(untested->name)));
        return difference_->setTests(nullptr, nullptr);
    }
    const RunTest &one = *first->test, &other = *second->test;
    if (one.data != other.data || one.classNames != other.classNames ||
        one.confusion.sum() != other.confusion.sum()) {
        sentence_->setText(tr("The two were tested on different images, so there is nothing to compare."));
        return difference_->setTests(nullptr, nullptr);
    }
    difference_->setTests(&one, &other);
    const int gain = other.confusion.trace() - one.confusion.trace();
    const QString all = countText(one.confusion.sum()), name = fromCore(second->name);
    if (gain == 0)
        sentence_->setText(tr("Both read equally many of %1 test images right.").arg(all));
    else
        //: %1 is the name of a run, %2 a number of images
        sentence_->setText((gain > 0 ? tr("%1 reads %n more of %2 test images right.", nullptr, gain)
                                     : tr("%1 reads %n fewer of %2 test images right.", nullptr, -gain))
                               .arg(name, all));
}

}  // namespace inkling
