#include "ui/pages/results/confidence_tab.h"

#include <QtWidgets>

#include "ui/pages/results/reliability_plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

ConfidenceTab::ConfidenceTab(QWidget* parent)
    : ResultsTab(parent),
      sentence_(named(new QLabel, "resultsCalibration")),
      plot_(named(new ReliabilityPlot, "reliabilityPlot")) {
    sentence_->setWordWrap(true);
    auto* note = new QLabel(
        tr("Each bar has the images that it is so sure of, their number above. On the dashed line a network "
           "is right as often as it is sure."));
    note->setWordWrap(true);
    setMuted(*note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(sentence_);
    column->addWidget(plot_, 1);
    column->addWidget(note);
    connect(plot_, &ReliabilityPlot::binChosen, this, &ResultsTab::choiceChanged);
}

void ConfidenceTab::setResults(const Results& results) {
    results_ = results;
    if (!results.evaluation) return plot_->setCalibration({});
    const Calibration found = calibration(*results.evaluation, *results.images);
    double lead = 0;  // of sureness over accuracy
    for (const ConfidenceBin& bin : found.bins) lead += (bin.confidence - bin.accuracy) * bin.images;
    const QString error = locale().toString(100 * found.expectedError, 'f', 2);
    const QString sentence =
        lead > 0
            ? tr("It is rather too sure: on average %1 percentage points off (expected calibration error).")
            : tr("It could be surer: on average %1 percentage points off (expected calibration error).");
    sentence_->setText(sentence.arg(error));
    plot_->setCalibration(found);
}

std::optional<ImageChoice> ConfidenceTab::choice() const {
    const int bin = plot_->chosen();
    if (bin < 0) return {};
    ImageChoice choice{
        .title = plot_->sentence(bin), .images = results_.images, .evaluation = results_.evaluation};
    const Evaluation& evaluation = *results_.evaluation;
    for (int i = 0; i < evaluation.images(); ++i) {
        const double sure = double(evaluation.probabilities(i, evaluation.predicted[std::size_t(i)]));
        if (results_.images->labels[std::size_t(i)] != noClass &&
            confidenceBin(sure, int(plot_->calibration().bins.size())) == bin)
            choice.indices.push_back(i);
    }
    return choice;
}

void ConfidenceTab::clearChoice() {
    const QSignalBlocker quiet(plot_);
    plot_->choose(-1);
}

}  // namespace inkling
