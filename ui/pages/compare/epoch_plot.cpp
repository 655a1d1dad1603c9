#include "ui/pages/compare/epoch_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <numeric>

#include "ui/plot/chart_axes.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr std::size_t mostNamed = 3;
constexpr float leastNamed = 0.15f;  // more than an untrained network says of anything
constexpr double labelHeight = 0.17;

class HalvesTicker : public QCPAxisTickerFixed {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        return EpochPlot::tr("%1 %").arg(locale.toString(tick * 100, 'f', 0));
    }
};

/// Up to three classes that were ever the surest, the surest at the end first.
std::vector<int> surest(const EpochAnswers& answers) {
    std::vector<float> most;
    for (const auto& epoch : answers.probabilities) {
        most.resize(std::max(most.size(), epoch.size()));
        for (std::size_t c = 0; c < epoch.size(); ++c) most[c] = std::max(most[c], epoch[c]);
    }
    std::vector<int> classes(most.size());
    std::iota(classes.begin(), classes.end(), 0);
    std::ranges::stable_sort(classes, std::greater(), [&](int c) { return most[std::size_t(c)]; });
    classes.resize(std::min(classes.size(), mostNamed));
    while (classes.size() > 1 && most[std::size_t(classes.back())] < leastNamed) classes.pop_back();
    if (!answers.probabilities.empty() && !answers.probabilities.back().empty())
        std::ranges::stable_sort(classes, std::greater(),
                                 [&](int c) { return answers.probabilities.back()[std::size_t(c)]; });
    return classes;
}

}  // namespace

EpochPlot::EpochPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot) {
    setAccessibleName(tr("How sure the network was after each epoch"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(plot_);
    plot_->setLocale(locale());
    plot_->yAxis->setRange(-0.02, 1.05);
    const QSharedPointer<QCPAxisTickerFixed> percents(new HalvesTicker);
    percents->setTickStep(0.5);
    plot_->yAxis->setTicker(percents);
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>(new QCPAxisTickerFixed));
    plot_->xAxis->setLabel(tr("epoch"));
    plot_->xAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }
    mark_ = new QCPItemStraightLine(plot_);
    connect(plot_, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) {
        emit epochChosen(plot_->xAxis->pixelToCoord(event->pos().x()));
    });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        if (event->buttons() & Qt::LeftButton) emit epochChosen(plot_->xAxis->pixelToCoord(event->pos().x()));
    });
    draw();
}

void EpochPlot::setAnswers(const EpochAnswers& answers, const QStringList& classNames) {
    answers_ = answers;
    classNames_ = classNames;
    draw();
}

void EpochPlot::setEpoch(int epoch) {
    mark_->point1->setCoords(epoch, 0);
    mark_->point2->setCoords(epoch, 1);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void EpochPlot::draw() {
    named_ = surest(answers_);
    plot_->clearGraphs();
    while (plot_->itemCount() > 1) plot_->removeItem(1);  // the mark is the first
    const Colours colours = coloursOf(palette());
    const QColor named[mostNamed] = {colours.accent, colours.validation, colours.muted};
    const int first = answers_.epochs.empty() ? 0 : answers_.epochs.front();
    const int last = answers_.epochs.empty() ? 1 : std::max(answers_.epochs.back(), first + 1);
    const std::size_t classes = answers_.probabilities.empty() ? 0 : answers_.probabilities.back().size();
    // The named last, so that they lie above.
    std::vector<int> order;
    for (std::size_t c = 0; c < classes; ++c)
        if (!std::ranges::count(named_, int(c))) order.push_back(int(c));
    order.insert(order.end(), named_.rbegin(), named_.rend());
    double free = 0;  // below it there are labels
    std::vector<std::pair<double, int>> labels;
    for (const int c : order) {
        QCPGraph* graph = plot_->addGraph();
        const auto place = std::ranges::find(named_, c) - named_.begin();
        const bool isNamed = std::size_t(place) < named_.size();
        graph->setPen(isNamed ? QPen(named[place], place == 0 ? 2.5 : 1.8) : QPen(colours.line, 1.2));
        for (std::size_t e = 0; e < answers_.epochs.size(); ++e)
            if (std::size_t(c) < answers_.probabilities[e].size())
                graph->addData(answers_.epochs[e], double(answers_.probabilities[e][std::size_t(c)]));
        if (isNamed && std::size_t(c) < classes)
            labels.emplace_back(double(answers_.probabilities.back()[std::size_t(c)]), c);
    }
    // From the bottom; a label makes room for the one below it.
    std::ranges::sort(labels);
    for (const auto& [height, c] : labels) {
        auto* label = new QCPItemText(plot_);
        const auto place = std::ranges::find(named_, c) - named_.begin();
        free = std::max(free, height);
        label->position->setCoords(last, free);
        label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setPadding(QMargins(spacing::small, 0, 0, 0));
        label->setText(c < classNames_.size() ? classNames_[c] : QString::number(c));
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        label->setColor(named[place]);
        label->setClipToAxisRect(false);
        free += labelHeight;
    }
    plot_->xAxis->setRange(first, last + 0.06 * (last - first));
    applyColours();
}

void EpochPlot::applyColours() {
    plot_->setBackground(QBrush(Qt::NoBrush));
    plot_->setAttribute(Qt::WA_OpaquePaintEvent, false);
    colourAxes(*plot_, palette(), font());
    mark_->setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void EpochPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
    QWidget::changeEvent(event);
}

}  // namespace inkling
