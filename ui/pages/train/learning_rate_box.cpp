#include "ui/pages/train/learning_rate_box.h"

#include <QWheelEvent>

#include "core/base/error.h"
#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

LearningRateBox::LearningRateBox(Session* session, QWidget* parent) : NumberBox(parent), session_(session) {
    setRange(1e-12, 1e6);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(fontMetrics().horizontalAdvance("0.000123456") + fontMetrics().height() * 2);
    setToolTip(
        tr("Can be changed while the network trains, from the next batch on. With a schedule, all rates that "
           "follow change by the same factor."));
    connect(this, &NumberBox::valueChanged, this, &LearningRateBox::take);
    connect(session_, &Session::designChanged, this, &LearningRateBox::showRate);
    connect(session_, &Session::trainingStarted, this, &LearningRateBox::showRate);
    connect(session_, &Session::batchesAdded, this, &LearningRateBox::showRate);
    connect(session_, &Session::trainingEnded, this, &LearningRateBox::showRate);
    showRate();
}

void LearningRateBox::showRate() {
    double rate = learningRate(session_->isTraining() ? session_->trainedSettings().optimizer
                                                      : session_->settings().optimizer);
    if (session_->isTraining()) {
        if (hasFocus()) return;  // somebody may be writing in it
        if (const BatchRecord& last = session_->training().lastBatch(); last.epoch > 0)
            rate = last.learningRate;
    }
    if (rate == value()) return;
    showing_ = true;
    setValue(rate);
    showing_ = false;
}

/// Whoever rolls past it means something else.
void LearningRateBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        NumberBox::wheelEvent(event);
    else
        event->ignore();
}

void LearningRateBox::take(double rate) {
    if (showing_) return;
    if (session_->isTraining()) return session_->setTrainingRate(rate);
    TrainingSettings settings = session_->settings();
    setLearningRate(settings.optimizer, rate);
    try {
        session_->setDesign(session_->spec(), settings);
    } catch (const Error&) {  // the box allows none that is not valid
        showRate();
    }
}

}  // namespace inkling
