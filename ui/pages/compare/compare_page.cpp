#include "ui/pages/compare/compare_page.h"

#include <QtWidgets>

#include "core/runs/run_folder.h"
#include "ui/draw/canvas.h"
#include "ui/pages/compare/epoch_networks.h"
#include "ui/pages/compare/epoch_plot.h"
#include "ui/session/background.h"
#include "ui/session/second_network.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/words.h"

namespace inkling {

namespace {

const QString shipped = QStringLiteral("shipped"), untrained = QStringLiteral("untrained"),
              opened = QStringLiteral("opened"), openFile = QStringLiteral("open file");
constexpr int refreshMilliseconds = 1000;

std::filesystem::path toPath(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

QStringList namesOf(const Network& network) {
    QStringList names;
    for (const std::string& name : network.classNames) names << fromCore(name);
    return names;
}

QString titleOf(const RunRecord& run) {
    QString name = fromCore(run.name);
    if (name.isEmpty()) name = fromCore(presetOf(run.network));
    if (name.isEmpty()) name = ComparePage::tr("own design");
    const QDateTime started = QDateTime::fromSecsSinceEpoch(run.started);
    return ComparePage::tr("Run %1, %2").arg(name, momentText(started));
}

}  // namespace

ComparePage::ComparePage(Session* session, Canvas* canvas, const QString& runs, QWidget* parent)
    : QWidget(parent),
      session_(session),
      canvas_(canvas),
      runsFolder_(runs),
      second_(new SecondNetwork(session, this)),
      epochs_(new EpochNetworks(this)),
      title_(named(new QLabel, "compareTitle")),
      verdict_(named(new QLabel, "compareVerdict")),
      hint_(named(new QLabel, "compareHint")),
      epoch_(named(new QLabel, "compareEpoch")),
      with_(named(new QComboBox, "compareWith", tr("Compare with"))),
      bars_(named(new PairBars, "compareBars")),
      plot_(named(new EpochPlot, "comparePlot")),
      slider_(named(new QSlider(Qt::Horizontal), "compareSlider", tr("Epoch"))),
      listTask_(std::make_unique<Background>()),
      untrainedTask_(std::make_unique<Background>()) {
    named(this, "comparePage");
    auto* heading = new QLabel(tr("Compare"));
    setHeading(*heading);
    auto* sentence = new QLabel(tr("What two networks say of the drawing at the right, while you draw it."));
    setMuted(*sentence);
    setHeading(*title_, 1.1);
    with_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    with_->setMaximumWidth(320);
    auto* withLabel = new QLabel(tr("compared &with"));
    withLabel->setBuddy(with_);
    setMuted(*withLabel);
    for (int side : {0, 1}) {
        answers_[side] = named(new QLabel, side == 0 ? "compareFirst" : "compareSecond");
        setHeading(*answers_[side], 3);
        sureness_[side] = named(new QLabel, side == 0 ? "compareFirstSure" : "compareSecondSure");
        setMuted(*sureness_[side]);
    }
    setHeading(*verdict_, 1.25);
    verdict_->setAlignment(Qt::AlignCenter);
    verdict_->setWordWrap(true);

    auto* networks = new QHBoxLayout;
    networks->setSpacing(spacing::small);
    networks->addWidget(title_);
    networks->addStretch();
    networks->addWidget(withLabel);
    networks->addWidget(with_);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(spacing::small + 4);
    answers->addWidget(answers_[0]);
    answers->addWidget(sureness_[0], 0, Qt::AlignVCenter);
    answers->addWidget(verdict_, 1);
    answers->addWidget(sureness_[1], 0, Qt::AlignVCenter);
    answers->addWidget(answers_[1]);
    hint_->setWordWrap(true);
    setMuted(*hint_);
    hint_->setText(
        tr("Each training is kept with its network after every epoch. Choose one above, and see here what "
           "it thought of the drawing while it learned."));

    auto* page = makePageColumn(this);
    page->setSpacing(spacing::small);
    page->addWidget(heading);
    page->addWidget(sentence);
    page->addSpacing(spacing::small);
    page->addLayout(networks);
    page->addLayout(answers);
    page->addWidget(bars_, 3);
    page->addSpacing(spacing::small);
    page->addWidget(hint_);
    page->addWidget(epochPart_ = makeEpochs(), 2);

    connectAll();
    for (const auto side : {PairBars::First, PairBars::Second}) showReading(side, {});
    fillChoices();
    choose();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::makeEpochs() {
    slider_->setPageStep(1);
    slider_->setTickPosition(QSlider::TicksBelow);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small + 4);
    row->addWidget(epoch_);
    row->addWidget(slider_, 1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(spacing::tight);
    column->addWidget(plot_, 1);
    column->addLayout(row);
    return part;
}

void ComparePage::connectAll() {
    connect(canvas_, &Canvas::strokesChanged, this, &ComparePage::read);
    connect(session_, &Session::networkChanged, this, [this] {
        if (choice() == untrained) makeUntrained();
        showNetworks();
        read();
    });
    connect(second_, &SecondNetwork::networkChanged, this, &ComparePage::read);
    connect(epochs_, &EpochNetworks::failed, session_, &Session::failed);
    connect(epochs_, &EpochNetworks::networksChanged, this, [this] {
        showNetworks();
        if (!epochs_->networks().empty()) epochs_->read(digit_);
    });
    connect(epochs_, &EpochNetworks::answersChanged, this, [this] {
        if (!epochs_->networks().empty())
            plot_->setAnswers(epochs_->answers(), namesOf(*epochs_->networks().front().network));
    });
    connect(with_, &QComboBox::activated, this, [this] {
        chosenByHand_ = true;
        choose();
    });
    connect(slider_, &QSlider::valueChanged, this, &ComparePage::showEpoch);
    connect(plot_, &EpochPlot::epochChosen, this, [this](double epoch) {
        const auto& networks = epochs_->networks();
        const auto nearest = std::ranges::min_element(
            networks, {}, [&](const EpochNetwork& e) { return std::abs(e.weights.epoch - epoch); });
        if (nearest != networks.end()) slider_->setValue(int(nearest - networks.begin()));
    });
    for (const auto side : {PairBars::First, PairBars::Second})
        connect(&readers_[side], &Reader::finished, this,
                [this, side](const auto& reading) { showReading(side, *reading); });
    connect(session_, &Session::trainingStarted, this, [this] { refresh_.start(refreshMilliseconds); });
    connect(session_, &Session::trainingEnded, this, &ComparePage::listRuns);
    connect(&refresh_, &QTimer::timeout, this, [this] {
        if (!session_->isTraining()) refresh_.stop();
        if (isVisible()) listRuns();
    });
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    listRuns();
    read();
}

QString ComparePage::choice() const {
    return with_->currentData().toString();
}

/// Which runs there are, and what has been added to the chosen one.
void ComparePage::listRuns() {
    listTask_->start([this, folder = toPath(runsFolder_)](const auto&, const auto&) {
        std::vector<Run> runs;
        for (const RunRecord& run : readRuns(folder))
            if (!epochWeights(folder / run.id).empty()) runs.push_back({fromCore(run.id), titleOf(run)});
        return [this, runs = std::move(runs)] {
            const auto ids = [](const std::vector<Run>& all) {
                QStringList ids;
                for (const Run& run : all) ids << run.id + run.title;
                return ids;
            };
            if (ids(runs) != ids(runs_)) {
                runs_ = runs;
                fillChoices();
            }
            choose();
        };
    });
}

void ComparePage::fillChoices() {
    const QString chosen = choice();
    with_->clear();
    with_->addItem(tr("The same layers, untrained"), untrained);
    with_->addItem(tr("Inkling's own"), shipped);
    if (!file_.isEmpty()) with_->addItem(QFileInfo(file_).fileName(), opened);
    with_->addItem(tr("A file…"), openFile);
    if (!runs_.empty()) with_->insertSeparator(with_->count());
    const int firstRun = with_->count();
    for (const Run& run : runs_) with_->addItem(run.title, run.id);
    const int same = with_->findData(chosen);
    with_->setCurrentIndex(!chosenByHand_ && !runs_.empty() ? firstRun : std::max(0, same));
    hint_->setVisible(runs_.empty());
}

void ComparePage::choose() {
    const QString who = choice();
    const bool isRun = std::ranges::any_of(runs_, [&](const Run& run) { return run.id == who; });
    if (who == openFile) return chooseFile();
    epochs_->open(isRun ? toPath(runsFolder_) / who.toStdString() : std::filesystem::path());
    if (who == untrained) makeUntrained();
    if (who != secondIs_ && who == shipped) second_->openShipped();
    if (who != secondIs_ && who == opened) second_->open(file_);
    if (!isRun && who != untrained) secondIs_ = who;
    showNetworks();
}

void ComparePage::chooseFile() {
    auto* dialog = named(new QFileDialog(this, tr("Compare with a model"), {},
                                         tr("Keras models (*.keras *.h5 *.hdf5);;All files (*)")),
                         "compareFile");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        file_ = file;
        secondIs_.clear();
        fillChoices();
        with_->setCurrentIndex(with_->findData(opened));
        choose();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (choice() != openFile) return;
        with_->setCurrentIndex(0);
        choose();
    });
    dialog->open();
}

/// With the weights that a training with seed 1 begins with.
void ComparePage::makeUntrained() {
    const auto network = session_->network();
    if (!network || (secondIs_ == untrained && second_->network() &&
                     second_->network()->sharedArchitecture() == network->sharedArchitecture()))
        return;
    untrainedTask_->start([this, network](const auto&, const auto&) {
        auto fresh = std::make_shared<Network>(network->sharedArchitecture());
        fresh->initialise(1);
        fresh->classNames = network->classNames;
        return [this, fresh] {
            if (choice() != untrained) return;
            secondIs_ = untrained;
            second_->set(fresh, {});
        };
    });
}

void ComparePage::showNetworks() {
    const auto network = session_->network();
    title_->setText(network ? session_->networkTitle() : tr("No network yet"));
    const auto& networks = epochs_->networks();
    const int before = slider_->maximum();
    const bool atEnd = slider_->value() == before;
    epochPart_->setVisible(!networks.empty());
    {
        const QSignalBlocker quiet(slider_);
        slider_->setRange(0, std::max(0, int(networks.size()) - 1));
        if (atEnd) slider_->setValue(slider_->maximum());
    }
    showEpoch();
}

void ComparePage::showEpoch() {
    const auto& networks = epochs_->networks();
    if (!networks.empty()) {
        const int epoch = networks[std::size_t(slider_->value())].weights.epoch;
        epoch_->setText(epoch == 0 ? tr("Before the first epoch") : tr("After epoch %1").arg(epoch));
        plot_->setEpoch(epoch);
    }
    read();
}

void ComparePage::read() {
    if (!isVisible()) return;
    const auto& networks = epochs_->networks();
    const bool isEpoch = !networks.empty();
    readers_[0].read(canvas_->strokes(), session_->network());
    readers_[1].read(canvas_->strokes(),
                     isEpoch ? networks[std::size_t(slider_->value())].network : second_->network());
}

void ComparePage::showReading(PairBars::Side side, const Reading& reading) {
    Answer& said = said_[side] = {};
    bool sure = false;
    QString sureness;
    if (!reading.probabilities.empty()) {
        const QStringList names = namesOf(*reading.network);
        if (side == PairBars::First) bars_->setClassNames(names);
        const auto winner = reading.network->readClass(reading.probabilities);
        sure = winner.has_value();
        said = {winner ? names.value(*winner, QString::number(*winner)) : QString(u'\u2013'), sure};
        sureness = winner ? tr("%1 % sure")
                                .arg(locale().toString(
                                    100 * double(reading.probabilities[std::size_t(*winner)]), 'f', 1))
                          : tr("No digit");
    }
    bars_->setProbabilities(side, reading.probabilities, sure);
    answers_[side]->setText(said.name.isEmpty() ? QString(u'\u2013') : said.name);
    sureness_[side]->setText(sureness);
    showVerdict();
    if (side == PairBars::First) readEpochs(reading);
}

/// The plot is of the digit that the bars are of. A network that learns reads it again and again: what the
/// epochs say of it stays the same.
void ComparePage::readEpochs(const Reading& reading) {
    auto digit =
        reading.chosen < 0 ? std::vector<Stroke>() : reading.digits[std::size_t(reading.chosen)].ink.strokes;
    if (digit == digit_) return;
    digit_ = std::move(digit);
    if (!epochs_->networks().empty()) epochs_->read(digit_);
}

void ComparePage::showVerdict() {
    const auto& [first, second] = said_;
    if (first.name.isEmpty() && second.name.isEmpty())
        verdict_->setText(canvas_->isEmpty() ? tr("Draw a digit") : QString());
    else if (first.name.isEmpty() || second.name.isEmpty())
        verdict_->clear();
    else if (first.name != second.name)
        verdict_->setText(tr("They differ"));
    else
        verdict_->setText(first.isDigit ? tr("Both read a %1").arg(first.name) : tr("No digit for both"));
}

}  // namespace inkling
