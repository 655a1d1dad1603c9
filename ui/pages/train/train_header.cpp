#include "ui/pages/train/train_header.h"

#include <QtWidgets>
#include <utility>

#include "core/nn/summary.h"
#include "ui/session/session.h"
#include "ui/setting_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// As wide as its widest text, so that nothing beside it moves.
void keepWidth(QPushButton* button, const QStringList& texts) {
    int width = 0;
    for (const QString& text : texts) {
        button->setText(text);
        width = std::max(width, button->sizeHint().width());
    }
    button->setMinimumWidth(width);
}

}  // namespace

TrainHeader::TrainHeader(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      title_(named(new QLabel, "trainTitle")),
      design_(named(new QLabel, "trainDesign")),
      change_(named(new QPushButton(tr("Change…")), "trainChange")),
      pause_(named(new QPushButton, "pauseButton")),
      restart_(named(new QPushButton(tr("Restart")), "restartButton")),
      start_(named(new PrimaryButton, "startButton")) {
    setHeading(*title_);
    design_->setWordWrap(true);
    setMuted(*design_);
    pause_->setIcon(icon("pause"));
    restart_->setIcon(icon("restart"));
    restart_->setToolTip(tr("Stops, and starts anew from new weights (Ctrl+F5)"));
    pause_->setToolTip(tr("The training waits, and goes on where it was (F6)"));
    start_->setIcon(icon("start", QPalette::HighlightedText));
    keepWidth(start_, {tr("Stop"), tr("Stopping…"), tr("Start training")});
    keepWidth(pause_, {tr("Pause"), tr("Go on")});
    for (QPushButton* button : {change_, pause_, restart_})
        button->setMinimumHeight(start_->sizeHint().height());

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(design_, 1, 0);
    int column = 1;
    for (QPushButton* button : {change_, restart_, pause_, start_})
        grid->addWidget(button, 0, column++, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);

    connect(change_, &QPushButton::clicked, this, &TrainHeader::changeWanted);
    connect(start_, &QPushButton::clicked, this, &TrainHeader::startOrStop);
    connect(restart_, &QPushButton::clicked, session_, &Session::restartTraining);
    connect(pause_, &QPushButton::clicked, this,
            [this] { session_->setTrainingPaused(!session_->training().isPaused()); });
    connect(session_, &Session::dataChanged, this, &TrainHeader::showDesign);
    connect(session_, &Session::designChanged, this, &TrainHeader::showDesign);
    connect(session_, &Session::trainingPaused, this, &TrainHeader::showButtons);
    connect(session_, &Session::trainingStarted, this, &TrainHeader::showDesign);
    connect(session_, &Session::trainingEnded, this, &TrainHeader::showDesign);
    showDesign();
}

void TrainHeader::startOrStop() {
    if (!session_->isTraining()) return session_->startTraining();
    stopping_ = true;
    focused_ = start_->hasFocus();
    session_->stopTraining();
    showButtons();
}

void TrainHeader::showButtons() {
    const bool training = session_->isTraining(), paused = session_->training().isPaused();
    if (!training) stopping_ = false;
    start_->setText(!training ? tr("Start training") : stopping_ ? tr("Stopping…") : tr("Stop"));
    start_->setIcon(icon(training ? "stop" : "start", QPalette::HighlightedText));
    start_->setEnabled(!stopping_);
    // A button that is disabled loses the focus, and a stray key would change the next field.
    if (!stopping_ && std::exchange(focused_, false)) start_->setFocus();
    pause_->setText(paused ? tr("Go on") : tr("Pause"));
    pause_->setIcon(icon(paused ? "start" : "pause"));
    change_->setVisible(!training);
    pause_->setVisible(training);
    restart_->setVisible(training);
    pause_->setEnabled(!stopping_);
    restart_->setEnabled(!stopping_);
}

/// What is trained or, when nothing is, what will be.
void TrainHeader::showDesign() {
    showButtons();
    const bool training = session_->isTraining();
    const TrainingSettings& settings = training ? session_->trainedSettings() : session_->settings();
    const NetworkSpec& spec = training ? session_->trainedSpec() : session_->spec();
    title_->setText(training ? session_->trainedTitle() : session_->designTitle());
    QStringList parts{tr("%Ln parameters", nullptr, int(parameterCount(spec))),
                      tr("%1, learning rate %2")
                          .arg(settingTitle(optimizerName(settings.optimizer)))
                          .arg(locale().toString(learningRate(settings.optimizer), 'g', 4)),
                      tr("batches of %1").arg(settings.batchSize), tr("%n epochs", nullptr, settings.epochs)};
    if (!std::holds_alternative<ConstantRate>(settings.schedule))
        parts << tr("schedule: %1").arg(settingTitle(scheduleName(settings.schedule)));
    for (const Callback& callback : settings.callbacks) parts << callbackTitle(callbackName(callback));
    if (!settings.validationData.empty())
        parts << tr("validation on %1").arg(fromCore(settings.validationData));
    else if (settings.validationSplit > 0)
        parts << tr("%1 % for validation").arg(locale().toString(settings.validationSplit * 100, 'g', 3));
    if (settings.augment != "none") parts << tr("augmentation: %1").arg(augmentationText(settings.augment));
    design_->setText(parts.join(" · ").replace(QStringLiteral(" %"),
                                               QStringLiteral("\u00a0%")));  // that stays with its number
}

}  // namespace inkling
