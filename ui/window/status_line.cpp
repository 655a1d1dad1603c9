#include "ui/window/status_line.h"

#include <QtWidgets>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

StatusLine::StatusLine(Session* session, QWidget* parent)
    : QStatusBar(parent),
      session_(session),
      data_(named(new QLabel, "statusData")),
      network_(named(new QLabel, "statusNetwork")),
      work_(named(new QLabel, "statusWork")),
      bar_(named(new QProgressBar, "statusProgress", tr("Progress"))) {
    for (QLabel* label : {data_, network_, work_}) label->setTextFormat(Qt::PlainText);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(spacing::small);
    bar_->setMinimumWidth(fontMetrics().averageCharWidth() * 20);

    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, spacing::tight);
    row->setSpacing(spacing::large);
    row->addWidget(data_);
    row->addWidget(network_);
    row->addStretch(1);
    row->addWidget(work_);
    row->addWidget(bar_);
    addPermanentWidget(line, 1);
    setSizeGripEnabled(false);

    connect(session_, &Session::dataOpening, this,
            [this](double share) { showWork(tr("Opening the data…"), share); });
    connect(session_, &Session::dataChanged, this, [this] {
        showData();
        showWork({});
    });
    connect(session_, &Session::networkChanged, this, &StatusLine::showNetwork);
    connect(session_, &Session::trainingStarted, this, &StatusLine::showTraining);
    connect(session_, &Session::batchesAdded, this, &StatusLine::showTraining);
    connect(session_, &Session::validating, this, &StatusLine::showTraining);
    connect(session_, &Session::trainingEnded, this, [this] { showWork({}); });
    connect(session_, &Session::evaluationStarted, this, [this] { showWork(tr("Testing the network…")); });
    connect(session_, &Session::evaluating, this,
            [this](double share) { showWork(tr("Testing the network…"), share); });
    connect(session_, &Session::evaluationChanged, this, [this] {
        if (!session_->isEvaluating() && !session_->isTraining()) showWork({});
    });
    connect(session_, &Session::failed, this, [this] {
        if (!session_->isTraining()) showWork({});
    });
    showData();
    showNetwork();
    showWork({});
}

void StatusLine::showData() {
    const auto data = session_->data();
    data_->setText(data ? tr("%1  %2 + %3")
                              .arg(dataTitle(data->title), countText(data->train->count()),
                                   countText(data->test ? data->test->count() : 0))
                        : tr("No data"));
    data_->setToolTip(data ? tr("Training images + test images") : QString());
}

void StatusLine::showNetwork() {
    const auto network = session_->network();
    network_->setText(network
                          ? tr("%1, %Ln parameters", nullptr, int(network->architecture().parameterCount()))
                                .arg(session_->networkTitle())
                          : tr("No network"));
}

void StatusLine::showTraining() {
    const Pace& pace = session_->pace();
    const int epochs = session_->trainedSettings().epochs;
    const int epoch = std::max(1, session_->training().lastBatch().epoch);
    const auto left = pace.secondsLeft();
    showWork(left ? tr("Epoch %1 of %2, %3 left").arg(epoch).arg(epochs).arg(timeLeftText(*left))
                  : tr("Epoch %1 of %2").arg(epoch).arg(epochs),
             pace.share());
}

void StatusLine::showWork(const QString& text, double share) {
    work_->setText(text);
    bar_->setVisible(!text.isEmpty());
    bar_->setValue(int(share * 1000));
}

}  // namespace inkling
