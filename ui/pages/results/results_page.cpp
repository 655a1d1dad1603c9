#include "ui/pages/results/results_page.h"

#include <QtWidgets>

#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/results/closer_look.h"
#include "ui/pages/results/confidence_tab.h"
#include "ui/pages/results/confusion_tab.h"
#include "ui/pages/results/image_browser.h"
#include "ui/pages/results/metrics_tab.h"
#include "ui/pages/results/mislabels_tab.h"
#include "ui/pages/results/results_export.h"
#include "ui/pages/results/scores_tab.h"
#include "ui/pages/results/two_models_tab.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

namespace {
enum Page { Empty, Content, Closer };
}

ResultsPage::ResultsPage(Session* session, SecondNetwork* second, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pages_(new QStackedWidget),
      export_(new ResultsExport(session, this)),
      closer_(named(new CloserLook(session), "closerLook")) {
    named(this, "resultsPage");
    empty_ = named(new EmptyPage("results", {}, {}), "resultsEmpty");
    train_ = named(empty_->addButton(tr("Train a network")), "resultsTrain");
    pages_->addWidget(empty_);
    pages_->addWidget(makeContent(second));
    pages_->addWidget(closer_);

    auto* page = makePageColumn(this);
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
    exportButton_ = named(new QPushButton(icon("save"), tr("E&xport")), "resultsExport");
    exportButton_->setToolTip(tr("A report, or tables, as files"));
    exportButton_->setMenu(export_->menu());
    stop_ = named(new QPushButton(icon("stop"), tr("&Stop")), "resultsStop");
    progress_ = named(new ProgressLine, "resultsProgress", tr("Evaluating"));

    auto* header = new QWidget;
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(evaluate_, 0, 1);
    layout->addWidget(stop_, 0, 2);
    layout->addWidget(exportButton_, 0, 3);
    layout->addWidget(progress_, 1, 0, 1, 4);
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

QWidget* ResultsPage::makeContent(SecondNetwork* second) {
    tabBar_ = named(new QTabBar, "resultsTabs", tr("Views of the results"));
    tabBar_->setDocumentMode(true);
    tabBar_->setExpanding(false);
    tabBar_->setDrawBase(true);
    tabStack_ = new QStackedWidget;
    addTab(new ConfusionTab, tr("Confusion matrix"));
    addTab(new ScoresTab, tr("Class by class"));
    addTab(new MetricsTab, tr("Metrics"));
    addTab(new ConfidenceTab, tr("Confidence"));
    auto* mislabels = new MislabelsTab(session_);
    addTab(mislabels, tr("Mislabels"));
    addTab(new TwoModelsTab(second), tr("Two models"));
    browser_ = new ImageBrowser;
    connect(mislabels, &MislabelsTab::imageChosen, browser_, &ImageBrowser::showImage);
    connect(browser_, &ImageBrowser::imageShown, mislabels, [this, mislabels](int image) {
        if (tabStack_->currentWidget() == mislabels) mislabels->select(image);
    });

    auto* splitter = named(new QSplitter(Qt::Horizontal), "resultsSplitter");
    splitter->addWidget(tabStack_);
    splitter->addWidget(browser_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000});  // halves
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(makeFigures());
    column->addWidget(tabBar_);
    column->addWidget(splitter, 1);
    return content;
}

void ResultsPage::addTab(ResultsTab* tab, const QString& title) {
    tabBar_->addTab(title);
    tabStack_->addWidget(tab);
    tabs_ << tab;
    connect(tab, &ResultsTab::choiceChanged, this, [this, tab] {
        if (tabStack_->currentWidget() == tab) browser_->showChoice(tab->choice());
    });
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
        progress_->setShare(share);
    });
    connect(evaluate_, &QPushButton::clicked, session_, &Session::evaluate);
    connect(stop_, &QPushButton::clicked, this, [this] {
        session_->stopEvaluating();
        showBusy();
    });
    connect(empty_, &EmptyPage::buttonClicked, this, &ResultsPage::act);
    connect(train_, &QPushButton::clicked, this, &ResultsPage::trainWanted);
    connect(tabBar_, &QTabBar::currentChanged, this, &ResultsPage::showTab);
    connect(browser_, &ImageBrowser::mistakesWanted, this,
            [this] { tabs_[tabBar_->currentIndex()]->clearChoice(); });
    connect(browser_, &ImageBrowser::closerLookWanted, this, &ResultsPage::lookCloser);
    connect(closer_, &CloserLook::stepWanted, this, &ResultsPage::step);
    connect(closer_, &CloserLook::backWanted, this, [this] {
        pages_->setCurrentIndex(Content);
        browser_->grid()->setFocus();
    });
    connect(export_, &ResultsExport::written, this, &ResultsPage::saved);
}

void ResultsPage::act() {
    if (!session_->data())
        emit dataWanted();
    else
        session_->evaluate();
}

void ResultsPage::showSession() {
    results_ = {};
    if (session_->evaluation() && session_->data()) {
        results_.network = session_->network();
        results_.evaluation = session_->evaluation();
        results_.images = session_->data()->test;
        results_.title = session_->networkTitle();
        for (const std::string& name : results_.images->classNames) results_.names << fromCore(name);
    }
    pages_->setCurrentIndex(results_.images ? Content : Empty);
    export_->setResults(results_);
    closer_->setResults(results_);
    browser_->setResults(results_);
    for (ResultsTab* tab : tabs_) tab->setResults(results_);
    if (const auto& evaluation = results_.evaluation) {
        accuracy_->setValue(percentText(evaluation->accuracy));
        loss_->setValue(lossText(evaluation->loss));
        count_->setValue(countText(evaluation->images()));
        wrong_->setValue(countText(evaluation->images() - int(evaluation->confusion.trace())));
    }
    showBusy();
}

void ResultsPage::showTab(int index) {
    tabStack_->setCurrentIndex(index);
    browser_->showChoice(tabs_[index]->choice());
}

void ResultsPage::lookCloser() {
    const int row = browser_->grid()->currentIndex().row();
    if (row < 0 || browser_->list().dataset() != results_.images) return;
    closer_->showImage(browser_->list().imageIndex(row));
    pages_->setCurrentIndex(Closer);
    closer_->setFocus();
}

void ResultsPage::step(int by) {
    const int row = browser_->grid()->currentIndex().row() + by;
    if (row < 0 || row >= browser_->list().rowCount()) return;
    browser_->grid()->showRow(row);
    closer_->showImage(browser_->list().imageIndex(row));
}

void ResultsPage::showBusy() {
    const bool evaluating = session_->isEvaluating(), training = session_->isTraining();
    const bool possible = session_->data() && session_->network() && !training && !evaluating;
    title_->setText(results_.images ? tr("Results of %1").arg(session_->networkTitle()) : tr("Results"));
    exportButton_->setVisible(results_.images != nullptr);
    evaluate_->setVisible(results_.images && !evaluating);
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

}  // namespace inkling
