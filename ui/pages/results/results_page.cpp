#include "ui/pages/results/results_page.h"

#include <QtWidgets>

#include "ui/pages/results/confusion_tab.h"
#include "ui/pages/results/image_browser.h"
#include "ui/pages/results/metrics_tab.h"
#include "ui/pages/results/scores_tab.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

ResultsPage::ResultsPage(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), pages_(new QStackedWidget) {
    named(this, "resultsPage");
    empty_ = named(new EmptyPage("results", {}, {}), "resultsEmpty");
    train_ = named(empty_->addButton(tr("Train a network")), "resultsTrain");
    pages_->addWidget(empty_);
    pages_->addWidget(makeContent());

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

QWidget* ResultsPage::makeContent() {
    tabBar_ = named(new QTabBar, "resultsTabs", tr("Views of the results"));
    tabBar_->setDocumentMode(true);
    tabBar_->setExpanding(false);
    tabBar_->setDrawBase(true);
    tabStack_ = new QStackedWidget;
    addTab(new ConfusionTab, tr("Confusion matrix"));
    addTab(new ScoresTab, tr("Class by class"));
    addTab(new MetricsTab, tr("Metrics"));
    browser_ = new ImageBrowser;

    auto* splitter = named(new QSplitter(Qt::Horizontal), "resultsSplitter");
    splitter->addWidget(tabStack_);
    splitter->addWidget(browser_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
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
        if (tabStack_->currentWidget() == tab) browser_->show(tab->choice());
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
        progress_->setValue(int(1000 * share));
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
    pages_->setCurrentIndex(results_.images ? 1 : 0);
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
    browser_->show(tabs_[index]->choice());
}

void ResultsPage::showBusy() {
    const bool evaluating = session_->isEvaluating(), training = session_->isTraining();
    const bool possible = session_->data() && session_->network() && !training && !evaluating;
    title_->setText(results_.images ? tr("Results of %1").arg(session_->networkTitle()) : tr("Results"));
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
