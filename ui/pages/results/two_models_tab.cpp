#include "ui/pages/results/two_models_tab.h"

#include <QtWidgets>
#include <ranges>

#include "ui/pages/results/count_card.h"
#include "ui/session/run_store.h"
#include "ui/session/second_network.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/named.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

TwoModelsTab::TwoModelsTab(SecondNetwork* second, QWidget* parent)
    : ResultsTab(parent),
      second_(second),
      runs_(named(new QMenu(this), "twoRuns")),
      pages_(new QStackedWidget) {
    empty_ =
        named(new EmptyPage("results", tr("Compare with another model"),
                            tr("Both read the same test images, and you see what one reads correctly that "
                               "the other does not."),
                            tr("Open a model…")),
              "twoEmpty");
    emptyRuns_ = named(empty_->addButton(tr("Take a &run")), "twoTakeRun");
    emptyRuns_->setMenu(runs_);
    auto* shipped = named(empty_->addButton(tr("Inkling's own")), "twoShipped");
    pages_->addWidget(empty_);
    pages_->addWidget(makeComparison());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(pages_);

    connect(empty_, &EmptyPage::buttonClicked, this, &TwoModelsTab::openFile);
    connect(shipped, &QPushButton::clicked, second_, &SecondNetwork::openShipped);
    connect(runs_, &QMenu::aboutToShow, this, &TwoModelsTab::fillRuns);
    connect(second_, &SecondNetwork::networkChanged, this, &TwoModelsTab::evaluate);
    connect(second_, &SecondNetwork::evaluationChanged, this, &TwoModelsTab::refresh);
    connect(second_, &SecondNetwork::evaluating, this, [this](double share) {
        progress_->show();
        progress_->setShare(share);
    });
}

QWidget* TwoModelsTab::makeComparison() {
    other_ = named(new QLabel, "twoOther");
    other_->setWordWrap(true);
    other_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // file names may be long
    auto* choose = named(new QPushButton(tr("C&hange")), "twoChange");
    auto* menu = new QMenu(choose);
    menu->addAction(tr("&Open a model…"), this, &TwoModelsTab::openFile);
    menu->addAction(tr("Take &Inkling's own"), second_, &SecondNetwork::openShipped);
    runs_->setToolTipsVisible(true);
    runs_->setTitle(tr("Take a &run"));
    menu->addMenu(runs_);
    choose->setMenu(menu);
    progress_ = named(new ProgressLine, "twoProgress", tr("Reading the test images"));
    verdict_ = named(new QLabel, "twoVerdict");
    verdict_->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::medium);
    top->addWidget(other_, 1);
    top->addWidget(choose, 0, Qt::AlignTop);
    auto* grid = new QGridLayout;
    grid->setSpacing(spacing::small);
    static constexpr const char* names[] = {"twoBoth", "twoFirst", "twoSecond", "twoNeither"};
    for (std::size_t who = 0; who < cards_.size(); ++who) {
        CountCard* card = cards_[who] = named(new CountCard, names[who]);
        grid->addWidget(card, int(who / 2), int(who % 2));
        connect(card, &CountCard::clicked, this, [this, card](bool checked) {
            for (CountCard* other : cards_)
                if (other != card) other->setChecked(false);
            card->setChecked(checked && card->count() > 0);
            emit choiceChanged();
        });
    }
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addLayout(top);
    column->addWidget(progress_);
    column->addLayout(grid);
    column->addWidget(verdict_);
    column->addStretch();
    return page;
}

/// The latest, each with how well it did.
void TwoModelsTab::fillRuns() {
    constexpr std::size_t most = 20;
    runs_->clear();
    if (!second_->runs()) return;
    for (const RunRecord& run : second_->runs()->runs() | std::views::take(most)) {
        if (run.network.layers.empty()) continue;  // it cannot be read
        QString text = fromCore(run.name).replace(u'&', "&&");
        if (run.test)
            text += u'\t' + percentText(run.test->accuracy);
        else if (const EpochRecord* best = bestEpoch(run.history, "val_accuracy"))
            text += u'\t' + percentText(*best->valAccuracy);
        QAction* action = runs_->addAction(text);
        action->setToolTip(momentText(QDateTime::fromSecsSinceEpoch(run.started)));
        const QString id = fromCore(run.id);
        connect(action, &QAction::triggered, second_, [this, id] { second_->openRun(id); });
    }
    if (runs_->isEmpty()) runs_->addAction(tr("No run is kept yet"))->setEnabled(false);
}

void TwoModelsTab::openFile() {
    auto* dialog = new QFileDialog(this, tr("Open a model to compare with"), {},
                                   tr("Keras models (*.keras *.h5);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, second_, qOverload<const QString&>(&SecondNetwork::open));
    dialog->open();
}

void TwoModelsTab::setResults(const Results& results) {
    results_ = results;
    evaluate();
}

void TwoModelsTab::showEvent(QShowEvent* event) {
    ResultsTab::showEvent(event);
    evaluate();
}

void TwoModelsTab::evaluate() {
    if (results_.evaluation && second_->network() && isVisible() && !second_->evaluation() &&
        !second_->isEvaluating())
        second_->evaluate();
    refresh();
}

void TwoModelsTab::refresh() {
    pages_->setCurrentIndex(second_->network() ? 1 : 0);
    emptyRuns_->setVisible(second_->runs() && !second_->runs()->runs().empty());
    comparison_.reset();
    const auto evaluation = second_->evaluation();
    progress_->setVisible(second_->isEvaluating());
    if (results_.evaluation && evaluation)
        comparison_ = compare(*results_.evaluation, *evaluation, *results_.images);

    const QString first = results_.title, other = otherTitle();
    if (comparison_)
        other_->setText(tr("%1 reads %2 correctly, %3 reads %4.")
                            .arg(first, percentText(results_.evaluation->accuracy), other,
                                 percentText(evaluation->accuracy)));
    else
        other_->setText((second_->isEvaluating() ? tr("%1 reads the test images …")
                                                 : tr("%1 has not read the test images."))
                            .arg(second_->title()));
    const QString captions[] = {tr("Both are right"), tr("Only %1 is right").arg(first),
                                tr("Only %1 is right").arg(other), tr("Both are wrong")};
    for (std::size_t who = 0; who < cards_.size(); ++who) {
        cards_[who]->setText(captions[who]);
        cards_[who]->setCount(comparison_ ? comparison_->count(RightBy(who)) : 0);
        cards_[who]->setEnabled(comparison_.has_value());
        cards_[who]->setChecked(false);
    }
    verdict_->setText(verdict());
    emit choiceChanged();
}

/// Two models of one name are told apart.
QString TwoModelsTab::otherTitle() const {
    return second_->title() == results_.title ? tr("the other") : second_->title();
}

/// McNemar's test in words.
QString TwoModelsTab::verdict() const {
    if (!comparison_) return {};
    const int first = comparison_->count(RightBy::First), other = comparison_->count(RightBy::Second);
    const double p = comparison_->pValue;
    if (first == other) return tr("Neither is better: each reads as many images correctly as the other.");
    const QString better = first > other ? results_.title : otherTitle();
    const QString share = locale().toString(100 * p, 'f', p < 0.1 ? 1 : 0);
    if (p < 0.001)
        return tr("%1 is better, and that is no chance: were both equally good, so large a difference would "
                  "come up less than once in a thousand times (McNemar's test, p < 0.001).")
            .arg(better);
    if (p < 0.05)
        return tr("%1 is better, and that is hardly chance: were both equally good, so large a difference "
                  "would come up %2 times in a hundred (McNemar's test, p = %3).")
            .arg(better, share, locale().toString(p, 'g', 2));
    return tr("The difference may well be chance: were both equally good, one as large would come up %1 "
              "times in a hundred (McNemar's test, p = %2).")
        .arg(share, locale().toString(p, 'g', 2));
}

std::optional<ImageChoice> TwoModelsTab::choice() const {
    for (std::size_t who = 0; comparison_ && who < cards_.size(); ++who) {
        if (!cards_[who]->isChecked()) continue;
        // The captions tell what the one that errs has read.
        const bool secondErrs = RightBy(who) == RightBy::First;
        return ImageChoice{.title = cards_[who]->text(),
                           .images = results_.images,
                           .evaluation = secondErrs ? second_->evaluation() : results_.evaluation,
                           .indices = comparison_->of(RightBy(who)),
                           .other = second_->evaluation(),
                           .title1 = results_.title,
                           .title2 = otherTitle()};
    }
    return {};
}

void TwoModelsTab::clearChoice() {
    for (CountCard* card : cards_) card->setChecked(false);
}

}  // namespace inkling
