#include "ui/pages/results/results_page.h"

#include <QtWidgets>

#include "core/evaluate/metrics.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/results/class_score_model.h"
#include "ui/pages/results/confusion_list.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

ResultsPage::ResultsPage(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      list_(new ImageListModel(this)),
      scores_(new ClassScoreModel(this)),
      pages_(new QStackedWidget) {
    named(this, "resultsPage");
    empty_ = named(new EmptyPage("results", {}, {}), "resultsEmpty");
    train_ = named(empty_->addButton(tr("Train a network")), "resultsTrain");

    auto* tabs = named(new QTabWidget, "resultsTabs", tr("Parts of the results"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeConfusion(), tr("Confusion matrix"));
    tabs->addTab(makeScores(), tr("Class by class"));
    tabs->addTab(makeMetrics(), tr("Metrics"));
    auto* splitter = named(new QSplitter(Qt::Horizontal), "resultsSplitter");
    splitter->addWidget(tabs);
    splitter->addWidget(makeMistakes());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(makeFigures());
    column->addWidget(splitter, 1);
    pages_->addWidget(empty_);
    pages_->addWidget(content);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    page->setSpacing(spacing::medium);
    page->addWidget(makeHeader());
    page->addWidget(pages_, 1);
    connectAll();
    showSession();
}

QWidget* ResultsPage::makeHeader() {
    title_ = named(new QLabel, "resultsTitle");
    setHeading(*title_);
    evaluate_ = named(new QPushButton(icon("start"), tr("&Evaluate")), "resultsEvaluate");
    evaluate_->setToolTip(tr("Let the network read all test images"));
    stop_ = named(new QPushButton(icon("stop"), tr("&Stop")), "resultsStop");
    progress_ = named(new QProgressBar, "resultsProgress", tr("Evaluating"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(spacing::tight);
    QSizePolicy keepsPlace = progress_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsPlace);

    auto* header = new QWidget;
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(evaluate_, 0, 1);
    layout->addWidget(stop_, 0, 2);
    layout->addWidget(progress_, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    return header;
}

QWidget* ResultsPage::makeFigures() {
    accuracy_ = named(new Figure(tr("Accuracy")), "resultsAccuracy");
    loss_ = named(new Figure(tr("Loss")), "resultsLoss");
    count_ = named(new Figure(tr("Test images")), "resultsCount");
    wrong_ = named(new Figure(tr("Mistakes")), "resultsWrong");
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    for (Figure* figure : {accuracy_, loss_, count_, wrong_}) row->addWidget(figure, 1);
    return figures;
}

QWidget* ResultsPage::makeConfusion() {
    confusion_ = new ConfusionView;
    mostConfused_ = named(new ConfusionList, "resultsMostConfused");
    auto* listTitle = new QLabel(tr("&Confused most"));
    listTitle->setBuddy(mostConfused_);
    setMuted(*listTitle);
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(confusion_, 1);
    column->addWidget(listTitle);
    column->addWidget(mostConfused_);
    return tab;
}

QWidget* ResultsPage::makeScores() {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(scores_);
    sorted->setSortRole(Qt::EditRole);
    table_ = named(new QTableView, "resultsScores", tr("Precision, recall and F1 of each class"));
    table_->setModel(sorted);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ClassScoreModel::Class, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    return table_;
}

QWidget* ResultsPage::makeMetrics() {
    metrics_ = named(new QTableWidget(0, 2), "resultsMetrics", tr("All metrics of the test images"));
    metrics_->setHorizontalHeaderLabels({tr("Metric"), tr("Value")});
    metrics_->setSelectionBehavior(QAbstractItemView::SelectRows);
    metrics_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    metrics_->setTabKeyNavigation(false);
    metrics_->setShowGrid(false);
    metrics_->setFrameShape(QFrame::NoFrame);
    metrics_->verticalHeader()->hide();
    metrics_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    metrics_->horizontalHeader()->setHighlightSections(false);
    return metrics_;
}

void ResultsPage::showMetrics() {
    const std::vector<std::string> names = metricNames();
    const std::vector<double> values = metricValues(names, *evaluation_, *images_);
    metrics_->setRowCount(int(names.size()));
    for (int row = 0; row < int(names.size()); ++row) {
        const std::string& name = names[std::size_t(row)];
        auto* value = new QTableWidgetItem(figureText(name, values[std::size_t(row)]));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        metrics_->setItem(row, 0, new QTableWidgetItem(figureTitle(name)));
        metrics_->setItem(row, 1, value);
    }
}

QWidget* ResultsPage::makeMistakes() {
    listTitle_ = named(new QLabel, "resultsListTitle");
    listTitle_->setWordWrap(true);
    back_ = named(new QPushButton(tr("&All mistakes")), "resultsBack");
    place_ = named(new QSpinBox, "resultsPlace", tr("Go to test image"));
    place_->setKeyboardTracking(false);
    place_->setGroupSeparatorShown(true);
    place_->setToolTip(tr("Any test image by its number, also one that was read rightly"));
    auto* placeLabel = new QLabel(tr("Test &image"));
    placeLabel->setBuddy(place_);
    grid_ = named(new ImageGrid, "resultsGrid", tr("Images"));
    grid_->setModel(list_);
    view_ = named(new ImageView, "resultsImage");
    sentence_ = named(new QLabel, "resultsSentence");
    sentence_->setWordWrap(true);
    bars_ = named(new ProbabilityBars, "resultsBars");

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    auto* top = new QHBoxLayout;
    top->addWidget(listTitle_, 1);
    top->addWidget(back_);
    top->addWidget(placeLabel);
    top->addWidget(place_);
    column->addLayout(top);
    column->addWidget(grid_, 1);
    auto* detail = new QHBoxLayout;
    detail->setSpacing(spacing::medium);
    detail->addWidget(view_, 1);
    detail->addWidget(bars_, 1);
    column->addLayout(detail);
    column->addWidget(sentence_);
    return side;
}

void ResultsPage::connectAll() {
    connect(session_, &Session::evaluationChanged, this, &ResultsPage::showSession);
    connect(session_, &Session::dataChanged, this, &ResultsPage::showSession);
    connect(session_, &Session::networkChanged, this, &ResultsPage::showBusy);
    connect(session_, &Session::trainingStarted, this, &ResultsPage::showBusy);
    connect(session_, &Session::trainingEnded, this, &ResultsPage::showBusy);
    connect(session_, &Session::evaluationStarted, this, &ResultsPage::showBusy);
    connect(session_, &Session::failed, this, &ResultsPage::showBusy);
    connect(session_, &Session::evaluating, this, [this](double share) {
        showBusy();
        progress_->setValue(int(1000 * share));
    });
    connect(evaluate_, &QPushButton::clicked, session_, &Session::evaluate);
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_->stopEvaluating();
        showBusy();
    });
    connect(empty_, &EmptyPage::buttonClicked, this, &ResultsPage::act);
    connect(train_, &QPushButton::clicked, this, &ResultsPage::trainWanted);
    connect(confusion_, &ConfusionView::cellSelected, this, &ResultsPage::showCell);
    connect(back_, &QPushButton::clicked, this, [this] {
        confusion_->select({});
        showCell({});
        grid_->setFocus();
    });
    connect(mostConfused_, &ConfusionList::cellSelected, confusion_, &ConfusionView::select);
    connect(place_, &QSpinBox::valueChanged, this, &ResultsPage::goTo);
    connect(grid_, &ImageGrid::currentRowChanged, this, &ResultsPage::showImage);
}

void ResultsPage::act() {
    if (!session_->data())
        emit dataWanted();
    else
        session_->evaluate();
}

void ResultsPage::showSession() {
    evaluation_ = session_->evaluation();
    images_ = evaluation_ && session_->data() ? session_->data()->test : nullptr;
    names_.clear();
    if (images_)
        for (const std::string& name : images_->classNames) names_ << fromCore(name);
    pages_->setCurrentIndex(images_ ? 1 : 0);
    confusion_->setEvaluation(images_ ? evaluation_ : nullptr, names_);
    bars_->setClassNames(names_);
    if (!images_) {
        list_->clear();
        scores_->setScores({}, {});
        metrics_->setRowCount(0);
        return showBusy();
    }
    const QLocale words = locale();
    accuracy_->setValue(percentText(evaluation_->accuracy));
    loss_->setValue(lossText(evaluation_->loss));
    count_->setValue(words.toString(evaluation_->images()));
    wrong_->setValue(words.toString(evaluation_->images() - int(evaluation_->confusion.trace())));
    scores_->setScores(classScores(evaluation_->confusion), names_);
    mostConfused_->setConfusion(evaluation_->confusion, names_);
    {
        const QSignalBlocker quiet(place_);
        place_->setRange(0, std::max(0, evaluation_->images() - 1));
    }
    showMetrics();
    showCell({});
    showBusy();
}

void ResultsPage::showBusy() {
    const bool evaluating = session_->isEvaluating(), training = session_->isTraining();
    const bool possible = session_->data() && session_->network() && !training && !evaluating;
    title_->setText(images_ ? tr("Results of %1").arg(session_->networkTitle()) : tr("Results"));
    evaluate_->setVisible(images_ && !evaluating);
    evaluate_->setEnabled(possible);
    stop_->setVisible(evaluating);
    progress_->setVisible(evaluating);
    if (!evaluating) progress_->setValue(0);

    train_->setVisible(session_->data() && !training && !evaluating);
    if (evaluating)
        empty_->setTexts(tr("Reading the test images"), tr("The network reads every test image once."));
    else if (training)
        empty_->setTexts(tr("No results yet"),
                         tr("The network is learning. When it is done, it is evaluated on the test images."));
    else if (!session_->data())
        empty_->setTexts(tr("No results yet"), tr("Open images first, then let a network read them."),
                         tr("Open images"));
    else
        empty_->setTexts(tr("No results yet"),
                         tr("Train a network, or evaluate the current one on the test images."),
                         possible ? tr("Evaluate %1").arg(session_->networkTitle()) : QString());
}

void ResultsPage::showCell(ConfusionCell cell) {
    if (!images_) return;
    back_->setVisible(cell.isValid());
    mostConfused_->select(cell);
    std::vector<int> indices = cell.isValid() ? imagesOf(*evaluation_, *images_, cell.truth, cell.predicted)
                                              : mistakes(*evaluation_, *images_);
    listTitle_->setText(cell.isValid() ? confusionSentence(evaluation_->confusion, cell, names_)
                                       : tr("All mistakes, the surest first"));
    list_->setImages(images_, std::move(indices), evaluation_);
    grid_->showRow(0);
}

void ResultsPage::goTo(int index) {
    if (!images_) return;
    if (list_->rowOf(index) < 0) {
        confusion_->select({});
        mostConfused_->select({});
        back_->show();
        listTitle_->setText(tr("All test images"));
        list_->setImages(images_, imageIndices(*images_), evaluation_);
    }
    grid_->showRow(list_->rowOf(index));
}

void ResultsPage::showImage(int row) {
    if (row < 0 || !evaluation_) {
        view_->clear();
        bars_->clear();
        sentence_->clear();
        return;
    }
    const int index = list_->imageIndex(row);
    view_->setImage(images_, index);
    {
        const QSignalBlocker quiet(place_);
        place_->setValue(index);
    }
    sentence_->setText(list_->data(list_->index(row), Qt::ToolTipRole).toString());
    view_->setAccessibleDescription(sentence_->text());
    const auto probabilities = evaluation_->probabilities.row(index);
    bars_->setProbabilities({probabilities.data(), std::size_t(probabilities.size())});
    bars_->setTruth(images_->labels[std::size_t(index)]);
}

}  // namespace inkling
