#include "ui/pages/train/rate_plot.h"

#include <qcustomplot.h>

#include "ui/plot/chart_axes.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// A line from bottom to top.
QCPItemLine* makeLine(QCustomPlot& plot) {
    auto* line = new QCPItemLine(&plot);
    for (QCPItemPosition* end : {line->start, line->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return line;
}

void place(QCPItemLine* line, double rate) {
    line->start->setCoords(rate, 1);
    line->end->setCoords(rate, 0);
}

}  // namespace

RatePlot::RatePlot(double from, double to, QWidget* parent)
    : Chart(parent), from_(from), to_(to), batches_(plot().addGraph()), smoothed_(plot().addGraph()) {
    batches_->setName(tr("each batch"));
    smoothed_->setName(tr("smoothed"));
    chosen_ = makeLine(plot());
    chosen_->setVisible(false);
    plot().xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new DecadeTicker));
    plot().xAxis->setLabel(tr("learning rate"));
    plot().yAxis->setLabel(tr("loss"));
    plot().yAxis->ticker()->setTickCount(5);
    plot().legend->setVisible(true);
    plot().axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    setAccessibleName(title());
    RatePlot::applyColours(palette());
}

QString RatePlot::title() const {
    return tr("Loss by learning rate");
}

void RatePlot::applyColours(const QPalette& palette) {
    Chart::applyColours(palette);
    const Colours colours = coloursOf(palette);
    batches_->setPen(QPen(colours.trainingFaint, 1));
    smoothed_->setPen(QPen(colours.training, 2));
    chosen_->setPen(QPen(colours.validation, 2));
    for (const Mark& mark : marks_) {
        mark.line->setPen(QPen(colours.muted, 1, Qt::DashLine));
        mark.text->setColor(colours.muted);
        mark.text->setFont(font());
    }
}

void RatePlot::add(const std::vector<TriedRate>& tried) {
    for (const TriedRate& one : tried) {
        if (batches_->data()->isEmpty()) low_ = high_ = one.smoothedLoss;
        batches_->addData(one.learningRate, one.loss);
        smoothed_->addData(one.learningRate, one.smoothedLoss);
        // Where it diverges it would press the rest against the axis.
        const double most = 1.5 * smoothed_->dataMainValue(0);
        low_ = std::min({low_, one.loss, one.smoothedLoss});
        high_ = std::max(high_, std::min(one.smoothedLoss, most));
    }
    redrawSoon();
}

void RatePlot::setChosen(double rate) {
    place(chosen_, rate);
    chosen_->setVisible(true);
    redrawSoon();
}

void RatePlot::mark(double rate, const QString& name) {
    Mark mark{makeLine(plot()), new QCPItemText(&plot())};
    place(mark.line, rate);
    mark.text->setText(name);
    mark.text->setPadding({spacing::tight, spacing::tight, spacing::tight, 0});
    mark.text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    mark.text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    // One below the other, for rates are often close.
    mark.text->position->setCoords(rate, 0.07 * double(marks_.size()));
    mark.text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    marks_.push_back(mark);
    applyColours(palette());
    redrawSoon();
}

int RatePlot::points() const {
    return batches_->dataCount();
}

void RatePlot::fitAxes() {
    plot().xAxis->setRange(from_, to_);
    const double room = std::max(0.05, high_ - low_) * 0.12;
    plot().yAxis->setRange(std::max(0.0, low_ - room), high_ > 0 ? high_ + room : 2.5);
}

QString RatePlot::placeText(double x) const {
    return tr("Learning rate %1").arg(locale().toString(x, 'g', 3));
}

QVector<CurvePoint> RatePlot::readings(double x) const {
    QVector<CurvePoint> found;
    for (const QCPGraph* graph : {smoothed_, batches_}) {
        const auto next = graph->data()->findBegin(x, false);
        if (graph->data()->isEmpty() || next == graph->data()->constEnd()) continue;
        QColor colour = graph->pen().color();
        colour.setAlphaF(1);
        found.push_back({graph->name(), lossText(next->value), colour, next->key, next->value});
    }
    return found;
}

QString RatePlot::table() const {
    QString csv = "learning_rate,loss,smoothed_loss\n";
    for (int i = 0; i < batches_->dataCount(); ++i)
        csv += QString("%1,%2,%3\n")
                   .arg(QString::number(batches_->dataMainKey(i), 'g', 10),
                        QString::number(batches_->dataMainValue(i), 'g', 10),
                        QString::number(smoothed_->dataMainValue(i), 'g', 10));
    return csv;
}

void RatePlot::clicked(const QPointF& place) {
    if (plot().axisRect()->rect().contains(place.toPoint()))
        emit chosen(plot().xAxis->pixelToCoord(place.x()));
}

void RatePlot::keyPressEvent(QKeyEvent* event) {
    const bool take = event->key() == Qt::Key_Space;
    if (!take || !cursorPlace()) return Chart::keyPressEvent(event);
    emit chosen(*cursorPlace());
}

}  // namespace inkling
