#include "ui/pages/train/train_figures.h"

#include <QtWidgets>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {
constexpr int readable = 100;  // milliseconds
}

TrainFigures::TrainFigures(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    const auto add = [row](const char* name, const QString& caption, const QString& meaning) {
        auto* figure = named(new Figure(caption), name);
        figure->setToolTip(meaning);
        row->addWidget(figure, 1);
        return figure;
    };
    epoch_ = add("epochFigure", tr("Epoch"), tr("In each epoch the network sees every training image once"));
    loss_ =
        add("lossFigure", tr("Loss"), tr("How far the answers are from the truth: the smaller, the better"));
    accuracy_ = add("accuracyFigure", tr("Accuracy"),
                    tr("The share of the training images that the network reads right"));
    valAccuracy_ = add("validationFigure", tr("Validation"),
                       tr("The share that it reads right of images kept back, from which it does not learn"));
    speed_ = add("speedFigure", tr("Images a second"), {});
    timeLeft_ = add("timeLeftFigure", tr("Time left"), {});
    connect(session_, &Session::trainingStarted, this, &TrainFigures::begin);
    connect(session_, &Session::batchesAdded, this, [this] {
        if (shown_.elapsed() >= readable) showBatches();
    });
    connect(session_, &Session::validating, this, [this] {
        if (shown_.elapsed() >= readable) showBatches();
    });
    connect(session_, &Session::epochsAdded, this, &TrainFigures::showEpochs);
    connect(session_, &Session::trainingEnded, this, &TrainFigures::end);
}

void TrainFigures::begin() {
    for (Figure* figure : {loss_, accuracy_, valAccuracy_, speed_, timeLeft_}) figure->setValue({});
    epoch_->setValue(tr("%1 / %2").arg(session_->history().size()).arg(session_->trainedSettings().epochs));
    shown_.start();
}

void TrainFigures::showBatches() {
    shown_.start();
    const BatchRecord& last = session_->training().lastBatch();
    if (last.epoch == 0) return;
    epoch_->setValue(tr("%1 / %2").arg(last.epoch).arg(session_->trainedSettings().epochs));
    loss_->setValue(lossText(last.epochLoss));
    accuracy_->setValue(percentText(last.epochAccuracy));
    const Pace& pace = session_->pace();
    if (const auto speed = pace.imagesPerSecond()) speed_->setValue(countText(roundForReading(*speed)));
    if (const auto left = pace.secondsLeft()) timeLeft_->setValue(timeLeftText(*left));
}

void TrainFigures::showEpochs() {
    const History& history = session_->history();
    const auto measured = std::find_if(history.rbegin(), history.rend(), [](const EpochRecord& epoch) {
        return epoch.valAccuracy.has_value();
    });
    if (measured != history.rend()) valAccuracy_->setValue(percentText(*measured->valAccuracy));
}

void TrainFigures::end() {
    showBatches();
    timeLeft_->setValue({});
}

}  // namespace inkling
