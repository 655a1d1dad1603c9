#include "ui/pages/train/train_plots.h"

#include <QtWidgets>

#include "ui/pages/train/finder_dialog.h"
#include "ui/pages/train/learning_rate_box.h"
#include "ui/plot/history_plot.h"
#include "ui/plot/run_colours.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

constexpr int latestRuns = 3;  // to be seen at first

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRect(4, 4, 24, 24), 6, 6);
    return pixmap;
}

}  // namespace

TrainPlots::TrainPlots(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      loss_(named(new HistoryPlot("loss"), "lossPlot")),
      second_(named(new HistoryPlot("accuracy"), "accuracyPlot")) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(spacing::small);
    grid->addWidget(makeBar(), 0, 0, 1, 2);
    grid->addWidget(loss_, 1, 0);
    grid->addWidget(second_, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);

    for (HistoryPlot* plot : {loss_, second_}) {
        HistoryPlot* other = plot == loss_ ? second_ : loss_;
        connect(plot, &HistoryPlot::pointedAt, other, &HistoryPlot::pointAt);
        connect(plot, &HistoryPlot::spanChosen, other, &HistoryPlot::showSpan);
        connect(plot, &HistoryPlot::runShownChanged, other, &HistoryPlot::setRunShown);
        connect(plot, &HistoryPlot::failed, this, &TrainPlots::failed);
        connect(plot, &HistoryPlot::saved, this, &TrainPlots::saved);
    }
    connect(second_, &HistoryPlot::figureChosen, this, [this](const std::string& figure) {
        second_->setFigure(figure);
        fill();
    });
    connect(session_, &Session::trainingStarted, this, &TrainPlots::begin);
    connect(session_, &Session::batchesAdded, this, &TrainPlots::addBatches);
    connect(session_, &Session::epochsAdded, this, &TrainPlots::addEpochs);
    connect(session_, &Session::trainingEnded, this, [this] { find_->setEnabled(true); });

    const QSettings settings;
    smoothing_->setValue(settings.value("smoothing", 90).toInt());
    smooth(smoothing_->value());
    logarithmic_->setChecked(settings.value("logarithmic", false).toBool());
    second_->offerFigures({"accuracy", "learning_rate"});
    const auto showLength = [this] {  // of what would be trained, while nothing has been
        if (session_->trainedTitle().isEmpty())
            for (HistoryPlot* plot : {loss_, second_}) plot->clear(session_->settings().epochs);
    };
    connect(session_, &Session::designChanged, this, showLength);
    showLength();
}

QWidget* TrainPlots::makeBar() {
    rate_ = named(new LearningRateBox(session_), "learningRate", tr("Learning rate"));
    auto* rateLabel = new QLabel(tr("Learning &rate"));
    rateLabel->setBuddy(rate_);
    find_ = named(new QToolButton, "findLearningRate");
    find_->setText(tr("Find…"));
    find_->setToolTip(tr("Tries many learning rates on this network and shows where it learns best"));
    connect(find_, &QToolButton::clicked, this, &TrainPlots::findLearningRate);
    runs_ = named(new QToolButton, "earlierRuns");
    runs_->setPopupMode(QToolButton::InstantPopup);
    runs_->setToolTip(tr("Which trainings of before are drawn below this one"));
    runs_->setMenu(named(new QMenu(runs_), "earlierRunsMenu"));
    runs_->hide();
    connect(runs_->menu(), &QMenu::aboutToShow, this, &TrainPlots::fillRunsMenu);

    smoothing_ = named(new QSlider(Qt::Horizontal), "smoothing", tr("Smoothing"));
    smoothing_->setRange(0, 99);
    smoothing_->setPageStep(10);
    smoothing_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    smoothing_->setToolTip(tr("How much the line of the batches is smoothed, 0 to 0.99"));
    smoothingValue_ = new QLabel;
    smoothingValue_->setFixedWidth(fontMetrics().horizontalAdvance("0.00"));
    auto* smoothingLabel = new QLabel(tr("S&moothing"));
    smoothingLabel->setBuddy(smoothing_);
    connect(smoothing_, &QSlider::valueChanged, this, &TrainPlots::smooth);
    logarithmic_ = named(new QCheckBox(tr("&Log scale")), "logScale");
    logarithmic_->setToolTip(tr("For losses and learning rates; percentages keep their even axis"));
    connect(logarithmic_, &QCheckBox::toggled, this, [this](bool on) {
        for (HistoryPlot* plot : {loss_, second_}) plot->setLogarithmic(on);
        QSettings().setValue("logarithmic", on);
    });

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(rateLabel);
    row->addWidget(rate_);
    row->addWidget(find_);
    row->addStretch(1);
    row->addWidget(runs_);
    row->addSpacing(spacing::small);
    row->addWidget(smoothingLabel);
    row->addWidget(smoothing_);
    row->addWidget(smoothingValue_);
    row->addSpacing(spacing::small);
    row->addWidget(logarithmic_);
    return bar;
}

void TrainPlots::smooth(int percent) {
    smoothingValue_->setText(locale().toString(percent / 100.0, 'f', 2));
    for (HistoryPlot* plot : {loss_, second_}) plot->setSmoothing(percent / 100.0);
    QSettings().setValue("smoothing", percent);
}

void TrainPlots::begin() {
    find_->setEnabled(false);
    const TrainingSettings& settings = session_->trainedSettings();
    std::vector<std::string> figures{"accuracy"};
    figures.insert(figures.end(), settings.metrics.begin(), settings.metrics.end());
    figures.push_back("learning_rate");
    if (std::ranges::count(figures, second_->figure()) == 0) second_->setFigure("accuracy");
    second_->offerFigures(figures);

    QVector<Run> earlier = session_->training().runs();
    earlier_ = int(earlier.size());
    for (int i = 0; i < earlier_; ++i) earlier[i].title = tr("%1: %2").arg(i + 1).arg(earlier[i].title);
    for (HistoryPlot* plot : {loss_, second_}) plot->setRuns(earlier, latestRuns);
    runs_->setVisible(earlier_ > 0);
    runs_->setText(tr("Earlier runs (%1)").arg(earlier_));
    fill();
}

/// Both plots anew, from all that there is.
void TrainPlots::fill() {
    const QVector<BatchRecord>& batches = session_->batches();
    for (HistoryPlot* plot : {loss_, second_}) {
        plot->clear(session_->trainedSettings().epochs);
        plot->addBatches({batches.constData(), std::size_t(batches.size())});
        for (const EpochRecord& record : session_->history()) plot->addEpoch(record);
    }
}

void TrainPlots::addBatches(int first) {
    const QVector<BatchRecord>& all = session_->batches();
    for (HistoryPlot* plot : {loss_, second_}) {
        if (first == 0) plot->clearBatches();
        plot->addBatches({all.constData() + first, std::size_t(all.size() - first)});
    }
}

void TrainPlots::addEpochs(int first) {
    for (const EpochRecord& record : std::span(session_->history()).subspan(std::size_t(first)))
        for (HistoryPlot* plot : {loss_, second_}) plot->addEpoch(record);
}

void TrainPlots::fillRunsMenu() {
    QMenu* menu = runs_->menu();
    menu->clear();
    for (int i = 0; i < earlier_; ++i) {
        const Run& run = session_->training().runs()[i];
        QAction* action = menu->addAction(
            swatch(runColour(i, palette())),
            tr("%1: %2, %n epochs", nullptr, int(run.history.size())).arg(i + 1).arg(run.title));
        action->setCheckable(true);
        action->setChecked(loss_->isRunShown(i));
        connect(action, &QAction::toggled, loss_, [this, i](bool on) { loss_->setRunShown(i, on); });
    }
}

void TrainPlots::findLearningRate() {
    if (!session_->data() || !session_->data()->train) return;
    auto* dialog = new FinderDialog(session_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace inkling
