// Of HistoryPlot: earlier runs, the legend, and what the cursor and the table say of all curves.
#include <qcustomplot.h>

#include <array>

#include "ui/plot/history_plot.h"
#include "ui/plot/run_colours.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// The point nearest to x, where there is one within `reach`.
const QCPGraphData* nearest(const QCPGraph& graph, double x, double reach) {
    const auto& data = *graph.data();
    if (data.isEmpty()) return nullptr;
    auto next = data.findBegin(x, false);
    if (next == data.constEnd()) --next;
    if (next != data.constBegin() && std::abs((next - 1)->key - x) <= std::abs(next->key - x)) --next;
    return std::abs(next->key - x) <= reach ? &*next : nullptr;
}

QString quoted(QString text) {
    return u'"' + text.replace(u'"', "\"\"") + u'"';
}

}  // namespace

void HistoryPlot::setRuns(const QVector<Run>& runs, int shown) {
    for (const PlottedRun& run : runs_)
        for (QCPGraph* graph : {run.training, run.validation}) plot().removeGraph(graph);
    runs_.clear();
    pointedAt_ = nullptr;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        PlottedRun run{runs[i], plot().addGraph(), plot().addGraph(), i >= runs.size() - shown};
        // Below the training's own curves.
        for (QCPGraph* graph : {run.training, run.validation}) graph->setLayer("grid");
        run.training->setName(tr("%1, training").arg(run.run.title));
        run.validation->setName(run.run.title);
        fillRun(run);
        runs_.push_back(std::move(run));
    }
    applyColours(palette());
    redrawSoon();
}

void HistoryPlot::fillRun(PlottedRun& run) {
    for (QCPGraph* graph : {run.training, run.validation}) {
        graph->data()->clear();
        graph->setVisible(run.shown);
    }
    CurveRange unused;
    for (const EpochRecord& epoch : run.run.history) addPoints(epoch, run.training, run.validation, unused);
}

void HistoryPlot::colourRuns(const QPalette& palette) {
    static constexpr std::array shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                       QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond};
    constexpr std::size_t fewEpochs = 50;  // points of more would be a thick line
    std::array<std::size_t, runColours> had{};
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const Run& run = runs_[i].run;
        const int number = run.colour < 0 ? int(i) : run.colour;
        const QColor colour = runColour(number, palette);
        const auto shape = shapes[had[std::size_t(number % runColours)]++ % shapes.size()];
        runs_[i].training->setPen(QPen(colour, 1.2, Qt::DashLine));
        runs_[i].validation->setPen(QPen(colour, 1.6));
        for (QCPGraph* graph : {runs_[i].training, runs_[i].validation})
            graph->setScatterStyle(
                run.history.size() > fewEpochs
                    ? QCPScatterStyle()
                    : QCPScatterStyle(shape, colour, colour, shape == QCPScatterStyle::ssDisc ? 4 : 7));
    }
}

void HistoryPlot::setRunShown(int run, bool shown) {
    if (run < 0 || run >= int(runs_.size()) || runs_[std::size_t(run)].shown == shown) return;
    PlottedRun& changed = runs_[std::size_t(run)];
    changed.shown = shown;
    for (QCPGraph* graph : {changed.training, changed.validation}) graph->setVisible(shown);
    showLegend();
    redrawSoon();
    emit runShownChanged(run, shown);
}

int HistoryPlot::runPoints() const {
    int points = 0;
    for (const PlottedRun& run : runs_)
        if (run.shown) points += run.training->dataCount() + run.validation->dataCount();
    return points;
}

/// Names the curves that there are. The learning rate is one line, which the title names.
void HistoryPlot::showLegend() {
    QCPLegend* legend = plot().legend;
    legend->clearItems();
    const bool rate = figure_ == "learning_rate";
    for (QCPGraph* graph : {batches_, smoothed_, training_, validation_})
        if (!rate && graph->dataCount() > 0) graph->addToLegend();
    constexpr std::size_t most = 6;  // the list beside the plot has them all
    for (std::size_t i = runs_.size() - std::min(most, runs_.size()); i < runs_.size(); ++i) {
        QCPGraph* graph = runs_[i].validation->dataCount() > 0 ? runs_[i].validation : runs_[i].training;
        graph->addToLegend();
        if (!runs_[i].shown) legend->itemWithPlottable(graph)->setTextColor(coloursOf(palette()).muted);
    }
    legend->setVisible(legend->itemCount() > 0);
}

int HistoryPlot::runOf(const QCPAbstractPlottable* curve) const {
    const auto run = std::ranges::find_if(
        runs_, [&](const PlottedRun& one) { return curve == one.training || curve == one.validation; });
    return run == runs_.end() ? -1 : int(run - runs_.begin());
}

void HistoryPlot::clicked(const QPointF& place) {
    const QCPAbstractPlottable* curve = nameAt(place);
    if (const int run = runOf(curve); curve && run >= 0) setRunShown(run, !isRunShown(run));
}

bool HistoryPlot::pointedAtName(const QCPAbstractPlottable* curve) {
    if (std::exchange(pointedAt_, curve) != curve) {
        applyColours(palette());
        redrawSoon();
    }
    return curve && runOf(curve) >= 0;
}

/// All but what the pointer is over in the legend.
void HistoryPlot::fadeOthers() {
    if (!pointedAt_) return;
    const int run = runOf(pointedAt_);
    for (int i = 0; i < plot().graphCount(); ++i) {
        QCPGraph* graph = plot().graph(i);
        QPen pen = graph->pen();
        QCPScatterStyle points = graph->scatterStyle();
        if (graph == pointedAt_ || (run >= 0 && runOf(graph) == run)) {
            pen.setWidthF(pen.widthF() + 1);
        } else {
            const auto fade = [](QColor colour) {
                colour.setAlphaF(colour.alphaF() * 0.2f);
                return colour;
            };
            pen.setColor(fade(pen.color()));
            QPen edge = points.pen();
            edge.setColor(fade(edge.color()));
            points.setPen(edge);
            if (points.brush().style() != Qt::NoBrush) points.setBrush(fade(points.brush().color()));
        }
        graph->setPen(pen);
        graph->setScatterStyle(points);
    }
}

/// Those that are to be seen and have points, this training's first.
std::vector<HistoryPlot::Curve> HistoryPlot::curves() const {
    std::vector<Curve> all;
    const auto add = [&](const QString& run, const QString& name, const QCPGraph* graph) {
        if (graph->visible() && graph->dataCount() > 0) all.push_back({run, name, graph});
    };
    if (figure_ == "learning_rate") {
        add({}, title(), smoothed_);
    } else {
        add({}, tr("each batch"), batches_);
        add({}, tr("smoothed"), smoothed_);
        add({}, tr("training"), training_);
        add({}, tr("validation"), validation_);
    }
    for (const PlottedRun& run : runs_) {
        if (figure_ != "learning_rate") add(run.run.title, tr("training"), run.training);
        add(run.run.title, figure_ == "learning_rate" ? title() : tr("validation"),
            figure_ == "learning_rate" ? run.training : run.validation);
    }
    return all;
}

/// The batches behind are a texture, on which labels may lie.
std::vector<const QCPGraph*> HistoryPlot::lines() const {
    std::vector<const QCPGraph*> all;
    for (const Curve& curve : curves())
        if (curve.graph != batches_) all.push_back(curve.graph);
    return all;
}

QString HistoryPlot::placeText(double x) const {
    return tr("Epoch %1").arg(locale().toString(x, 'f', 2));
}

QVector<CurvePoint> HistoryPlot::readings(double x) const {
    QVector<CurvePoint> found;
    for (const Curve& curve : curves()) {
        const QCPGraphData* point = nearest(*curve.graph, x, 0.75);
        if (!point) continue;
        const QString name = curve.run.isEmpty() ? curve.name : curve.run + ", " + curve.name;
        found.push_back(
            {name, figureText(figure_, point->value), curve.graph->pen().color(), point->key, point->value});
    }
    return found;
}

QString HistoryPlot::table() const {
    QString csv = "run,curve,epoch,value\n";
    for (const Curve& curve : curves())
        for (const QCPGraphData& point : *curve.graph->data())
            csv += QString("%1,%2,%3,%4\n")
                       .arg(quoted(curve.run.isEmpty() ? tr("this training") : curve.run), quoted(curve.name),
                            QString::number(point.key, 'g', 10), QString::number(point.value, 'g', 10));
    return csv;
}

}  // namespace inkling
