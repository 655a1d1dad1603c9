#include "ui/draw/how_it_sees.h"

#include <QtWidgets>

#include "ui/draw/answer_view.h"
#include "ui/draw/ink_steps_view.h"
#include "ui/draw/reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

HowItSees::HowItSees(QWidget* parent)
    : QDialog(parent),
      steps_(new InkStepsView),
      answer_(named(new QLabel, "stepsAnswer")),
      sureness_(named(new QLabel, "stepsSureness")),
      threshold_(named(new QLabel, "stepsThreshold")),
      bars_(named(new ProbabilityBars, "stepsBars")) {
    setObjectName("howItSees");
    setWindowTitle(tr("How the network sees"));
    auto* heading = new QLabel(tr("From your drawing to the network"));
    setHeading(*heading, 1.25);
    setHeading(*answer_, 4);
    answer_->setAlignment(Qt::AlignCenter);
    sureness_->setAlignment(Qt::AlignCenter);
    threshold_->setAlignment(Qt::AlignCenter);
    threshold_->setWordWrap(true);
    setMuted(*threshold_);

    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::tight);
    words->addStretch();
    for (QLabel* label : {answer_, sureness_, threshold_}) words->addWidget(label);
    words->addStretch();
    auto* result = new QHBoxLayout;
    result->setSpacing(spacing::large);
    result->addLayout(words, 2);
    result->addWidget(bars_, 3);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(heading);
    column->addWidget(steps_, 1);
    column->addLayout(result);
    resize(920, 540);
}

void HowItSees::setReading(const Reading& reading) {
    const bool ink = !reading.digits.empty();
    steps_->setDigit(ink ? reading.digits[std::size_t(reading.chosen)].ink.strokes : std::vector<Stroke>(),
                     reading.shape);
    const QString name = ink ? digitName(reading, reading.chosen) : QString();
    answer_->setText(name.isEmpty() ? QString(u'\u2013') : name);
    sureness_->setText(surenessText(reading));
    threshold_->setVisible(reading.network && reading.network->leastCertainty > 0);
    if (!reading.network) return bars_->clear();
    threshold_->setText(tr("Where no bar reaches %1, it is read as none of them.")
                            .arg(percentText(double(reading.network->leastCertainty))));
    bars_->setClassNames(classNames(*reading.network));
    if (reading.probabilities.empty()) return bars_->clear();
    bars_->setProbabilities(reading.probabilities, !name.isEmpty());
}

}  // namespace inkling
