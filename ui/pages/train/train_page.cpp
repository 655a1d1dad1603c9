#include "ui/pages/train/train_page.h"

#include <QtWidgets>

#include "core/train/overfitting.h"
#include "ui/pages/train/epoch_model.h"
#include "ui/pages/train/train_figures.h"
#include "ui/pages/train/train_header.h"
#include "ui/pages/train/train_plots.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

TrainPage::TrainPage(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pages_(new QStackedWidget),
      progress_(named(new ProgressLine, "trainProgress", tr("Progress of the training"))),
      message_(named(new MessageBar(this), "trainMessage")),
      lesson_(named(new MessageBar(this), "trainLesson")),
      epochs_(new EpochModel(this)) {
    named(this, "trainPage");
    empty_ = named(new EmptyPage("train", tr("Nothing to learn from yet"),
                                 tr("A network learns from images that somebody has labelled. "
                                    "Open some, then start the training here."),
                                 tr("Open data")),
                   "trainEmpty");
    progress_->hide();

    auto* header = new TrainHeader(session_);
    auto* plots = new TrainPlots(session_);
    auto* content = new QWidget;
    auto* column = makePageColumn(content);
    column->addWidget(header);
    column->addWidget(progress_);
    column->addWidget(new TrainFigures(session_));
    column->addWidget(plots, 3);
    column->addWidget(makeTable(), 1);
    pages_->addWidget(empty_);
    pages_->addWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(pages_);

    connect(header, &TrainHeader::changeWanted, this, &TrainPage::modelWanted);
    connect(plots, &TrainPlots::failed, this,
            [this](const QString& message) { message_->show(MessageBar::Kind::Bad, message); });
    connect(plots, &TrainPlots::saved, this, &TrainPage::saved);
    connect(message_, &MessageBar::actionTriggered, this, &TrainPage::resultsWanted);
    connect(lesson_, &MessageBar::actionTriggered, session_, &Session::tryWithDropout);
    connect(empty_, &EmptyPage::buttonClicked, this, &TrainPage::dataWanted);
    connect(session_, &Session::dataChanged, this, &TrainPage::showData);
    connect(session_, &Session::trainingStarted, this, &TrainPage::begin);
    connect(session_, &Session::batchesAdded, this, &TrainPage::showProgress);
    connect(session_, &Session::validating, this, &TrainPage::showProgress);
    connect(session_, &Session::epochsAdded, this, &TrainPage::addEpochs);
    connect(session_, &Session::trainingPaused, this, &TrainPage::tellPause);
    connect(session_, &Session::trainingEnded, this, &TrainPage::end);
    connect(session_, &Session::evaluationChanged, this, &TrainPage::showEvaluation);
    showData();
}

void TrainPage::showData() {
    pages_->setCurrentIndex(session_->data() ? 1 : 0);
}

QWidget* TrainPage::makeTable() {
    table_ = named(new QTableView, "epochTable", tr("Epochs"));
    table_->setModel(epochs_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + spacing::small);
    table_->setMinimumHeight(3 * table_->verticalHeader()->defaultSectionSize());
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    return table_;
}

void TrainPage::begin() {
    lesson_->hide();
    message_->hide();
    progress_->setValue(0);
    progress_->show();
    tellTest_ = taught_ = false;

    const TrainingSettings& settings = session_->trainedSettings();
    std::vector<std::string> columns;
    for (const std::string& metric : settings.metrics) {
        columns.push_back(metric);
        if (settings.hasValidation()) columns.push_back("val_" + metric);
    }
    if (changesLearningRate(settings)) columns.push_back("learning_rate");
    epochs_->clear(columns);
    for (const EpochRecord& record : session_->history()) epochs_->add(record);  // it may go on
    const bool many = epochs_->columnCount() > 8;
    table_->horizontalHeader()->setSectionResizeMode(many ? QHeaderView::ResizeToContents
                                                          : QHeaderView::Stretch);
    table_->setHorizontalScrollBarPolicy(many ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setStretchLastSection(true);
}

void TrainPage::showProgress() {
    progress_->setShare(session_->pace().share());
}

void TrainPage::addEpochs(int first) {
    for (const EpochRecord& record : std::span(session_->history()).subspan(std::size_t(first)))
        epochs_->add(record);
    teach();
}

void TrainPage::tellPause(bool paused) {
    message_->setAction({});
    if (paused)
        message_->show(MessageBar::Kind::Information,
                       tr("Paused. The network can be drawn for; the training goes on where it was."));
    else
        message_->hide();
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
    progress_->hide();
    const auto done = qulonglong(session_->history().size());
    switch (outcome) {
        case Outcome::Finished:
            message_->show(MessageBar::Kind::Good,
                           tr("Finished. The network is being tested on images that it has never seen…"));
            break;
        case Outcome::Stopped:
            message_->show(
                MessageBar::Kind::Information,
                done > 0 ? tr("Stopped after %n complete epochs. The network keeps what it has learned.",
                              nullptr, int(done))
                         : tr("Stopped in the first epoch. The network keeps what it has learned."));
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
