#include "ui/widgets/probability_bars.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace inkling {

ProbabilityBars::ProbabilityBars(QWidget* parent) : BarList(parent) {
    setAccessibleName(tr("Probabilities"));
    for (int digit = 0; digit < 10; ++digit) names_ << QString::number(digit);
    setWidestValue(percentage(1));
    refresh();
}

void ProbabilityBars::setProbabilities(std::span<const float> probabilities, bool sure) {
    sure_ = sure;
    probabilities_.assign(probabilities.begin(), probabilities.end());
    for (float& p : probabilities_) p = std::isfinite(p) ? std::clamp(p, 0.0f, 1.0f) : 0.0f;
    refresh();
}

void ProbabilityBars::setClassNames(const QStringList& names) {
    if (names == names_) return;
    names_ = names;
    refresh();
}

void ProbabilityBars::setTruth(int truth) {
    if (truth == markedBar()) return;
    setMarkedBar(truth);
    describe();
}

void ProbabilityBars::clear() {
    setTruth(-1);
    setProbabilities({});
}

QString ProbabilityBars::percentage(double share) const {
    return tr("%1 %").arg(locale().toString(100 * share, 'f', 1));
}

void ProbabilityBars::refresh() {
    QVector<Bar> bars(names_.size());
    for (int i = 0; i < bars.size(); ++i) {
        bars[i].name = names_[i];
        if (std::size_t(i) >= probabilities_.size()) continue;
        const double p = double(probabilities_[std::size_t(i)]);
        bars[i].value = percentage(p);
        bars[i].length = p;
        bars[i].toolTip = tr("%1: %2").arg(names_[i], locale().toString(p, 'g', 6));
    }
    setBars(bars);
    const bool wins = sure_ && !probabilities_.empty();
    setStrongBar(wins ? int(std::ranges::max_element(probabilities_) - probabilities_.begin()) : -1);
    describe();
}

/// Says in words what the bars show: the three likeliest, and the truth.
void ProbabilityBars::describe() {
    if (probabilities_.empty()) return setAccessibleDescription(tr("Nothing to read yet"));
    std::vector<int> order(std::min(probabilities_.size(), std::size_t(names_.size())));
    std::iota(order.begin(), order.end(), 0);
    const auto shown = std::min<std::size_t>(3, order.size());
    std::ranges::partial_sort(order, order.begin() + std::ptrdiff_t(shown), std::greater(),
                              [this](int i) { return probabilities_[std::size_t(i)]; });
    QStringList parts;
    for (std::size_t i = 0; i < shown; ++i)
        parts << tr("%1: %2").arg(names_[order[i]], bars()[order[i]].value);
    QString said = parts.join(tr("; "));
    if (winner() < 0) said = tr("Unsure. %1").arg(said);
    if (truth() >= 0 && truth() < names_.size()) said = tr("%1. True class: %2").arg(said, names_[truth()]);
    setAccessibleDescription(said);
}

}  // namespace inkling
