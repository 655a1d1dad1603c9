#include "ui/plot/history_plot.h"

#include <qcustomplot.h>

#include "core/evaluate/metrics.h"
#include "ui/plot/chart_axes.h"
#include "ui/plot/free_place.h"
#include "ui/plot/run_colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int mostMarks = 200;  // more would be a thick line
constexpr int ring = 8;         // pixels around the best point

}  // namespace

HistoryPlot::HistoryPlot(const std::string& figure, QWidget* parent)
    : Chart(parent),
      name_(new QLabel),
      choice_(named(new QComboBox, "figureChoice", tr("What the plot shows"))) {
    for (QCPGraph** graph : {&batches_, &smoothed_, &training_, &validation_, &best_})
        *graph = plot().addGraph();
    batches_->setName(tr("each batch"));
    smoothed_->setName(tr("smoothed"));
    training_->setName(tr("training"));
    validation_->setName(tr("validation"));
    batches_->setAntialiased(false);  // thousands of points: they are a texture
    best_->setLineStyle(QCPGraph::lsNone);
    bestText_ = new QCPItemText(&plot());
    bestText_->setVisible(false);
    bestText_->setPadding({spacing::tight, 0, spacing::tight, 0});
    bestText_->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    bestText_->position->setType(QCPItemPosition::ptAbsolute);

    plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new EpochTicker));
    plot().xAxis->ticker()->setTickCount(8);
    plot().xAxis->setLabel(tr("epoch"));
    plot().xAxis->grid()->setVisible(false);
    plot().legend->setVisible(true);

    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header().insertWidget(0, name_);
    header().insertWidget(1, choice_);
    connect(choice_, &QComboBox::activated, this,
            [this](int index) { emit figureChosen(choice_->itemData(index).toString().toStdString()); });
    offerFigures({figure});
    setFigure(figure);
    HistoryPlot::applyColours(palette());
}

QString HistoryPlot::title() const {
    return figureTitle(figure_);
}

void HistoryPlot::offerFigures(const std::vector<std::string>& figures) {
    choice_->clear();
    for (const std::string& figure : figures) choice_->addItem(figureTitle(figure), fromCore(figure));
    showTitle();
}

void HistoryPlot::showTitle() {
    name_->setText(title());
    choice_->setCurrentIndex(choice_->findData(fromCore(figure_)));
    choice_->setVisible(choice_->count() > 1);
    name_->setVisible(choice_->count() <= 1);
    setAccessibleName(tr("Plot: %1").arg(title()));
}

void HistoryPlot::setFigure(const std::string& figure) {
    figure_ = figure;
    showTitle();
    plot().axisRect()->insetLayout()->setInsetAlignment(
        0, Qt::AlignRight | (isShare(figure) ? Qt::AlignBottom : Qt::AlignTop));
    for (PlottedRun& run : runs_) fillRun(run);
    setAxis();
    clear(epochs_);
}

void HistoryPlot::applyColours(const QPalette& palette) {
    Chart::applyColours(palette);
    const Colours colours = coloursOf(palette);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    name_->setFont(heading);
    choice_->setFont(heading);
    batches_->setPen(QPen(colours.trainingFaint, 1));
    smoothed_->setPen(QPen(colours.training, 1.5));
    training_->setPen(QPen(colours.training, 1.5, Qt::DashLine));
    training_->setScatterStyle({QCPScatterStyle::ssDisc, colours.training, colours.training, 7});
    validation_->setPen(QPen(colours.validation, 2));
    validation_->setScatterStyle({QCPScatterStyle::ssSquare, colours.validation, colours.validation, 7});
    best_->setScatterStyle({QCPScatterStyle::ssCircle, QPen(colours.validation, 2), Qt::NoBrush, 15});
    bestText_->setColor(colours.validation);
    bestText_->setFont(heading);
    QColor ground = colours.card;
    ground.setAlphaF(0.6f);
    bestText_->setBrush(ground);
    if (training_->dataCount() + validation_->dataCount() > mostMarks)
        for (QCPGraph* graph : {training_, validation_}) graph->setScatterStyle(QCPScatterStyle());
    colourRuns(palette);
    fadeOthers();
    showLegend();
}

// The training

void HistoryPlot::clear(int epochs) {
    for (QCPGraph* graph : {training_, validation_, best_}) graph->data()->clear();
    bestEpoch_.reset();
    bestText_->setVisible(false);
    range_ = {};
    clearBatches();
    epochs_ = std::max(1, epochs);
    setAxis();
    HistoryPlot::applyColours(palette());  // points again, after a training with many
}

void HistoryPlot::clearBatches() {
    batches_->data()->clear();
    smoothed_->data()->clear();
    smooth_ = Smoothed(weight_);
    redrawSoon();
}

void HistoryPlot::addBatches(std::span<const BatchRecord> batches) {
    const bool rate = figure_ == "learning_rate";
    if (!rate && figure_ != "loss" && figure_ != "accuracy") return;
    const bool first = batches_->data()->isEmpty();
    for (const BatchRecord& batch : batches) {
        perEpoch_ = std::max(1, batch.batches);
        const double x = batch.epoch - 1 + double(batch.batch) / perEpoch_;
        const double value = rate ? batch.learningRate : figure_ == "loss" ? batch.loss : batch.accuracy;
        // A record may stand for several batches.
        const double before = batches_->data()->isEmpty() ? 0 : (batches_->data()->constEnd() - 1)->key;
        const double smooth = rate ? value : smooth_.add(value, std::max(1.0, (x - before) * perEpoch_));
        batches_->addData(x, value);
        smoothed_->addData(x, smooth);
        if (rate)
            range_.include(value);
        else
            range_.add(x, smooth);
    }
    if (first) showLegend();
    redrawSoon();
}

void HistoryPlot::setSmoothing(double weight) {
    weight_ = weight;
    if (figure_ == "learning_rate") return;
    smooth_ = Smoothed(weight_);
    double before = 0;
    QVector<QCPGraphData> points;
    points.reserve(batches_->dataCount());
    for (const QCPGraphData& batch : *batches_->data()) {
        points.push_back(
            {batch.key, smooth_.add(batch.value, std::max(1.0, (batch.key - before) * perEpoch_))});
        before = batch.key;
    }
    smoothed_->data()->set(points, true);
    redrawSoon();
}

/// The mean over an epoch stands at its middle, validation at its end: where the weights were that made them.
/// The first mean has the steep beginning in it, so it does not stretch the axis.
void HistoryPlot::addPoints(const EpochRecord& epoch, QCPGraph* training, QCPGraph* validation,
                            CurveRange& range) {
    if (const auto mean = valueOf(epoch, figure_)) {
        training->addData(epoch.epoch - 0.5, *mean);
        if (epoch.epoch > 1 || figure_ == "learning_rate") range.include(*mean);
    }
    if (const auto value = valueOf(epoch, "val_" + figure_)) {
        validation->addData(epoch.epoch, *value);
        range.include(*value);
    }
}

void HistoryPlot::addEpoch(const EpochRecord& epoch) {
    redrawSoon();
    if (figure_ == "learning_rate") return;  // the batches tell it better
    const bool first = training_->data()->isEmpty() || validation_->data()->isEmpty();
    addPoints(epoch, training_, validation_, range_);
    if (first) showLegend();
    const auto value = valueOf(epoch, "val_" + figure_);
    const Better better = betterOf(figure_);
    const auto best = best_->data()->isEmpty() ? std::nullopt : std::optional(best_->data()->at(0)->value);
    if (value && std::isfinite(*value) && better != Better::Neither &&
        (!best || (better == Better::Higher ? *value > *best : *value < *best))) {
        best_->data()->clear();
        best_->addData(epoch.epoch, *value);
        bestEpoch_ = epoch.epoch;
    }
    if (training_->dataCount() + validation_->dataCount() > mostMarks)
        for (QCPGraph* graph : {training_, validation_}) graph->setScatterStyle(QCPScatterStyle());
}

/// What is best is written beside its point, clear of curves and legend.
QVector<QRect> HistoryPlot::placeLabels() {
    const QRect area = plot().axisRect()->rect();
    const QPointF best =
        bestEpoch_ ? best_->coordsToPixels(*bestEpoch_, best_->data()->at(0)->value) : QPointF();
    bestText_->setVisible(bestEpoch_ && area.contains(best.toPoint()));
    if (!bestText_->visible()) return {};
    bestText_->setText(
        tr("best: %1, epoch %2").arg(figureText(figure_, best_->data()->at(0)->value)).arg(*bestEpoch_));
    const QSize size = QFontMetrics(bestText_->font()).size(Qt::TextSingleLine, bestText_->text()) +
                       QSize(2 * spacing::tight, 0);
    const QPoint point = best.toPoint();
    const int above = point.y() - ring - size.height(), below = point.y() + ring;
    QVector<QRect> places;
    for (const int top :
         {above, below, above - size.height(), below + size.height(), point.y() - size.height() / 2})
        for (const int left :
             {point.x() - size.width() / 2, point.x() + ring, point.x() - ring - size.width()}) {
            const auto within = [](int wanted, int from, int to) {
                return std::clamp(wanted, from, std::max(from, to));
            };
            places << QRect({within(left, area.left(), area.right() - size.width()),
                             within(top, area.top(), area.bottom() - size.height())},
                            size);
        }
    QVector<QRect> taken{QRect(point.x() - ring + 1, point.y() - ring + 1, 2 * ring - 2, 2 * ring - 2)};
    if (plot().legend->visible()) taken << plot().legend->rect();
    bestPlace_ = freestPlace(places, trace(), taken, bestPlace_);
    bestText_->position->setCoords(places[bestPlace_].topLeft());
    return {places[bestPlace_]};
}

int HistoryPlot::batchPoints() const {
    return batches_->dataCount();
}
int HistoryPlot::epochPoints() const {
    return training_->dataCount();
}
int HistoryPlot::validationPoints() const {
    return validation_->dataCount();
}

// The axes

void HistoryPlot::setLogarithmic(bool logarithmic) {
    logarithmic_ = logarithmic;
    setAxis();
    redrawSoon();
}

/// Chooses the axes' scales and labels.
void HistoryPlot::setAxis() {
    const bool share = isShare(figure_), logarithmic = logarithmic_ && !share;
    QCPAxis* axis = plot().yAxis;
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(QSharedPointer<QCPAxisTicker>(share         ? new PercentTicker
                                                  : logarithmic ? new DecadeTicker
                                                                : new QCPAxisTicker));
    axis->ticker()->setTickCount(5);
}

void HistoryPlot::fitAxes() {
    CurveRange range = range_;
    int epochs = epochs_;
    for (const PlottedRun& run : runs_) {
        if (!run.shown || run.run.history.empty()) continue;
        epochs = std::max(epochs, run.run.history.back().epoch);
        for (const QCPGraph* graph : {run.training, run.validation})
            for (const QCPGraphData& point : *graph->data())
                if (point.key > 1 || graph == run.validation) range.include(point.value);
    }
    plot().xAxis->ticker()->setTickCount(epochs < 1000 ? 8 : 4);  // longer numbers
    plot().xAxis->setRange(0, epochs * 1.015);                    // the last points are whole
    QCPAxis* axis = plot().yAxis;
    if (isShare(figure_))
        axis->setRange(range.isEmpty() ? 0 : std::max(0.0, range.low() - 0.15 * (1 - range.low())), 1.0);
    else if (axis->scaleType() == QCPAxis::stLogarithmic)
        axis->setRange(range.lowPositive() > 0 ? range.lowPositive() / 1.3 : 0.01,
                       range.highPositive() > 0 ? range.highPositive() * 1.3 : 2.5);
    else if (range.isEmpty())
        axis->setRange(0, figure_ == "loss" ? 2.5 : 1);
    else
        axis->setRange(0, std::max(1e-9, range.high() * 1.1));
}

/// With some air, and no higher than a share can be.
void HistoryPlot::fitHeights() {
    QCPAxis* axis = plot().yAxis;
    const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
    std::optional<QCPRange> seen;
    for (const QCPGraph* graph : lines()) {
        bool found = false;
        const QCPRange range =
            graph->getValueRange(found, logarithmic ? QCP::sdPositive : QCP::sdBoth, plot().xAxis->range());
        if (found) seen = seen ? seen->expanded(range) : range;
    }
    if (!seen) return;
    if (logarithmic) return axis->setRange(seen->lower / 1.1, seen->upper * 1.1);
    const double room = std::max(0.08 * seen->size(), 0.01 * std::abs(seen->upper) + 1e-9);
    axis->setRange(seen->lower - room,
                   isShare(figure_) ? std::min(1.0, seen->upper + room) : seen->upper + room);
}

}  // namespace inkling
