#include "ui/pages/train/train_page.h"

#include <QtWidgets>

#include "core/nn/summary.h"
#include "core/train/overfitting.h"
#include "ui/pages/train/epoch_model.h"
#include "ui/plot/history_plot.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"
#include "ui/words.h"

namespace inkling {

TrainPage::TrainPage(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pages_(new QStackedWidget),
      progress_(named(new QProgressBar, "trainProgress")),
      message_(named(new MessageBar, "trainMessage")),
      lesson_(named(new MessageBar, "trainLesson")),
      epochs_(new EpochModel(this)) {
    named(this, "trainPage");
    empty_ = named(new EmptyPage("train", tr("Nothing to learn from yet"),
                                 tr("A network learns from images that somebody has labelled. "
                                    "Open some, then start the training here."),
                                 tr("Open data")),
                   "trainEmpty");
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(spacing::tight);
    QSizePolicy keepsPlace = progress_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsPlace);
    progress_->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(makeHeader());
    column->addWidget(progress_);
    column->addWidget(message_);
    column->addWidget(lesson_);
    column->addWidget(makeFigures());
    column->addWidget(makePlots(), 3);
    column->addWidget(makeTable(), 1);
    pages_->addWidget(empty_);
    pages_->addWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(pages_);

    connect(message_, &MessageBar::actionTriggered, this, &TrainPage::resultsWanted);
    connect(lesson_, &MessageBar::actionTriggered, session_, &Session::tryWithDropout);
    connect(figure_, &QComboBox::activated, this, &TrainPage::fillPlots);
    connect(empty_, &EmptyPage::buttonClicked, this, &TrainPage::dataWanted);
    connect(session_, &Session::dataChanged, this, &TrainPage::showDesign);
    connect(session_, &Session::designChanged, this, &TrainPage::showDesign);
    connect(session_, &Session::trainingStarted, this, &TrainPage::begin);
    connect(session_, &Session::batchesAdded, this, &TrainPage::addBatches);
    connect(session_, &Session::epochsAdded, this, &TrainPage::addEpochs);
    connect(session_, &Session::validating, this, &TrainPage::showProgress);
    connect(session_, &Session::trainingEnded, this, &TrainPage::end);
    connect(session_, &Session::evaluationChanged, this, &TrainPage::showEvaluation);
    showDesign();
    showButton();
}

QWidget* TrainPage::makeHeader() {
    title_ = named(new QLabel, "trainTitle");
    setHeading(*title_);
    design_ = named(new QLabel, "trainDesign");
    design_->setWordWrap(true);
    setMuted(*design_);
    change_ = named(new QPushButton(tr("Change…")), "trainChange");
    start_ = named(new PrimaryButton, "startButton");
    connect(start_, &QPushButton::clicked, this, &TrainPage::startOrStop);
    connect(change_, &QPushButton::clicked, this, &TrainPage::modelWanted);
    change_->setMinimumSize(change_->fontMetrics().horizontalAdvance(change_->text()) + 2 * spacing::medium,
                            start_->sizeHint().height());

    auto* header = new QWidget;
    auto* grid = new QGridLayout(header);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(design_, 1, 0);
    grid->addWidget(change_, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(start_, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return header;
}

QWidget* TrainPage::makeFigures() {
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    const auto add = [row](const char* name, const QString& caption) {
        auto* figure = named(new Figure(caption), name);
        row->addWidget(figure, 1);
        return figure;
    };
    epoch_ = add("epochFigure", tr("Epoch"));
    loss_ = add("lossFigure", tr("Loss"));
    accuracy_ = add("accuracyFigure", tr("Accuracy"));
    valAccuracy_ = add("validationFigure", tr("Validation"));
    speed_ = add("speedFigure", tr("Images a second"));
    timeLeft_ = add("timeLeftFigure", tr("Time left"));
    return figures;
}

QWidget* TrainPage::makePlots() {
    lossPlot_ = named(new HistoryPlot("loss"), "lossPlot");
    secondPlot_ = named(new HistoryPlot("accuracy"), "accuracyPlot");
    figure_ = named(new QComboBox, "secondFigure", tr("What the second plot shows"));
    figure_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    figure_->addItem(figureTitle("accuracy"), "accuracy");
    figure_->hide();
    // In the plot's own corner, where its title's row has room.
    auto* corner = new QVBoxLayout;
    corner->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    corner->addWidget(figure_, 0, Qt::AlignRight | Qt::AlignTop);
    corner->addStretch(1);

    auto* plots = new QWidget;
    auto* grid = new QGridLayout(plots);
    grid->setContentsMargins({});
    grid->setSpacing(spacing::small);
    grid->addWidget(lossPlot_, 0, 0);
    grid->addWidget(secondPlot_, 0, 1);
    grid->addLayout(corner, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return plots;
}

QWidget* TrainPage::makeTable() {
    table_ = named(new QTableView, "epochTable", tr("Epochs"));
    table_->setModel(epochs_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + spacing::small);
    table_->setMinimumHeight(4 * table_->verticalHeader()->defaultSectionSize());
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    return table_;
}

void TrainPage::startOrStop() {
    if (!session_->isTraining()) return session_->startTraining();
    stopping_ = true;
    session_->stopTraining();
    showButton();
}

void TrainPage::showButton() {
    const bool training = session_->isTraining();
    start_->setText(!training ? tr("Start training") : stopping_ ? tr("Stopping…") : tr("Stop"));
    start_->setIcon(icon(training ? "stop" : "start", QPalette::HighlightedText));
    start_->setEnabled(!stopping_);
    change_->setEnabled(!training);
}

void TrainPage::showDesign() {
    pages_->setCurrentIndex(session_->data() ? 1 : 0);
    if (session_->isTraining()) return;  // the page shows what is being trained
    const TrainingSettings& settings = session_->settings();
    title_->setText(session_->designTitle());
    QStringList parts{tr("%1 parameters").arg(countText(double(parameterCount(session_->spec())))),
                      tr("%1, learning rate %2")
                          .arg(fromCore(optimizerName(settings.optimizer)))
                          .arg(locale().toString(learningRate(settings.optimizer), 'g', 4)),
                      tr("batches of %1").arg(settings.batchSize), tr("%n epochs", nullptr, settings.epochs)};
    if (!std::holds_alternative<ConstantRate>(settings.schedule))
        parts << tr("schedule: %1").arg(fromCore(scheduleName(settings.schedule)));
    for (const Callback& callback : settings.callbacks) parts << callbackTitle(callbackName(callback));
    if (!settings.validationData.empty())
        parts << tr("validation on %1").arg(fromCore(settings.validationData));
    else if (settings.validationSplit > 0)
        parts << tr("%1 % for validation").arg(locale().toString(settings.validationSplit * 100, 'g', 3));
    if (settings.augment != "none") parts << tr("augmentation: %1").arg(fromCore(settings.augment));
    design_->setText(parts.join(" · "));
}

void TrainPage::begin() {
    const int epochs = session_->trainedSettings().epochs;
    showFigures();
    for (const EpochRecord& record : session_->history()) epochs_->add(record);  // it may go on
    lesson_->hide();
    for (Figure* figure : {loss_, accuracy_, valAccuracy_, speed_, timeLeft_}) figure->setValue({});
    epoch_->setValue(tr("%1 / %2").arg(session_->history().size()).arg(epochs));
    message_->hide();
    progress_->setValue(0);
    progress_->show();
    stopping_ = tellTest_ = taught_ = false;
    showButton();
}

void TrainPage::addBatches(int first) {
    const QVector<BatchRecord>& all = session_->batches();
    const std::span<const BatchRecord> batches(all.constData() + first, std::size_t(all.size() - first));
    for (HistoryPlot* plot : {lossPlot_, secondPlot_}) {
        if (first == 0) plot->clearBatches();
        plot->addBatches(batches);
    }
    const BatchRecord& last = session_->training().lastBatch();
    epoch_->setValue(tr("%1 / %2").arg(last.epoch).arg(session_->trainedSettings().epochs));
    loss_->setValue(lossText(last.epochLoss));
    accuracy_->setValue(percentText(last.epochAccuracy));
    showProgress();
}

void TrainPage::showProgress() {
    const Pace& pace = session_->pace();
    progress_->setValue(int(pace.share() * 1000));
    if (const auto speed = pace.imagesPerSecond()) speed_->setValue(countText(roundForReading(*speed)));
    if (const auto left = pace.secondsLeft()) timeLeft_->setValue(timeLeftText(*left));
}

void TrainPage::addEpochs(int first) {
    const History& history = session_->history();
    for (const EpochRecord& record : std::span(history).subspan(std::size_t(first))) {
        lossPlot_->addEpoch(record);
        secondPlot_->addEpoch(record);
        epochs_->add(record);
        if (record.valAccuracy) valAccuracy_->setValue(percentText(*record.valAccuracy));
    }
    teach();
}

/// What the training measures, in the table and to choose from for the second plot.
void TrainPage::showFigures() {
    const TrainingSettings& settings = session_->trainedSettings();
    std::vector<std::string> columns;
    const QString shown = figure_->currentData().toString();
    figure_->clear();
    figure_->addItem(figureTitle("accuracy"), "accuracy");
    for (const std::string& metric : settings.metrics) {
        figure_->addItem(figureTitle(metric), fromCore(metric));
        columns.push_back(metric);
        if (settings.hasValidation()) columns.push_back("val_" + metric);
    }
    if (changesLearningRate(settings)) {
        figure_->addItem(figureTitle("learning_rate"), "learning_rate");
        columns.push_back("learning_rate");
    }
    figure_->setCurrentIndex(std::max(0, figure_->findData(shown)));
    figure_->setVisible(figure_->count() > 1);
    epochs_->clear(columns);
    table_->horizontalHeader()->setSectionResizeMode(
        epochs_->columnCount() > 8 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    table_->horizontalHeader()->setStretchLastSection(true);
    fillPlots();
}

/// Both plots anew, from all that there is.
void TrainPage::fillPlots() {
    const Run* earlier = session_->earlierRun();
    const History& history = session_->history();
    const QVector<BatchRecord>& batches = session_->batches();
    int epochs = session_->trainedSettings().epochs;
    if (earlier && !earlier->history.empty()) epochs = std::max(epochs, earlier->history.back().epoch);
    secondPlot_->setFigure(figure_->currentData().toString().toStdString());
    for (HistoryPlot* plot : {lossPlot_, secondPlot_}) {
        plot->clear(epochs);
        if (earlier) plot->setEarlier(earlier->title, earlier->history);
        plot->addBatches({batches.constData(), std::size_t(batches.size())});
        for (const EpochRecord& record : history) plot->addEpoch(record);
    }
}

/// Says so when the network learns its images by heart, and offers what helps.
void TrainPage::teach() {
    if (taught_) return;
    const auto since = overfitsSince(session_->history());
    if (!since) return;
    taught_ = true;
    const bool curable = withDropout(session_->trainedSpec()) != session_->trainedSpec();
    lesson_->show(
        MessageBar::Kind::Warning,
        curable ? tr("Overfitting: since epoch %1 the loss of the training images falls, but that of the "
                     "validation images does not any more. The network learns its images by heart. "
                     "Dropout makes that hard for it.")
                      .arg(*since)
                : tr("Overfitting: since epoch %1 the loss of the training images falls, but that of the "
                     "validation images does not any more. More images, augmentation or stopping early "
                     "can help.")
                      .arg(*since));
    lesson_->setAction(curable ? tr("&Try it with dropout") : QString());
}

void TrainPage::end(Outcome outcome) {
    stopping_ = false;
    progress_->hide();
    timeLeft_->setValue({});
    showButton();
    showDesign();
    const auto done = qulonglong(session_->history().size());
    switch (outcome) {
        case Outcome::Finished:
            message_->show(MessageBar::Kind::Good,
                           tr("Finished. The network is being tested on images that it has never seen…"));
            break;
        case Outcome::Stopped:
            message_->show(MessageBar::Kind::Information,
                           tr("Stopped after %n complete epochs. The network keeps what it has learned.",
                              nullptr, int(done)));
            break;
        case Outcome::Diverged:
            message_->show(
                MessageBar::Kind::Bad,
                tr("The training diverged: the loss grew beyond all bounds. The network has its last "
                   "good weights again. Lower the learning rate (to a tenth, say) and start anew."));
            break;
    }
    message_->setAction({});
    tellTest_ = outcome == Outcome::Finished;
    tellCallbacks();
}

void TrainPage::showEvaluation() {
    const auto evaluation = session_->evaluation();
    if (evaluation && !session_->history().empty()) message_->setAction(tr("See what it gets &wrong"));
    if (!tellTest_ || !evaluation) return;
    tellTest_ = false;
    message_->show(MessageBar::Kind::Good,
                   tr("Finished. Of %1 test images that it has never seen, the network reads %2 right.")
                       .arg(countText(evaluation->images()), percentText(evaluation->accuracy)));
    tellCallbacks();
}

/// What ended the training early, or changed it, behind how it ended.
void TrainPage::tellCallbacks() {
    QStringList parts{message_->text()};
    const QStringList& notes = session_->training().notes();
    for (const QString& note : notes.last(std::min<qsizetype>(2, notes.size()))) parts << note + u'.';
    if (parts.size() > 1) message_->show(message_->kind(), parts.join(u' '));
}

}  // namespace inkling
