#include "ui/plot/history_plot.h"

#include <qcustomplot.h>

#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// Shares as percents.
class PercentTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        const double percent = tick * 100;
        const bool whole = std::abs(percent - std::round(percent)) < 0.01;
        return HistoryPlot::tr("%1 %").arg(locale.toString(percent, 'f', whole ? 0 : 1));
    }
};

}  // namespace

HistoryPlot::HistoryPlot(const std::string& figure, QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot), title_(new QCPTextElement(plot_)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    layout->addWidget(plot_);

    for (QCPGraph** graph :
         {&earlierTraining_, &earlierValidation_, &batches_, &smoothed_, &training_, &validation_})
        *graph = plot_->addGraph();
    batches_->setName(tr("each batch"));
    smoothed_->setName(tr("smoothed"));
    training_->setName(tr("training"));
    validation_->setName(tr("validation"));
    batches_->setAntialiased(false);  // thousands of points: they are a texture

    plot_->setFocusPolicy(Qt::NoFocus);  // it takes no keys
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setLocale(locale());
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>(new QCPAxisTickerFixed));
    plot_->xAxis->setLabel(tr("epoch"));
    plot_->xAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }

    plot_->plotLayout()->insertRow(0);
    plot_->plotLayout()->addElement(0, 0, title_);
    plot_->legend->setVisible(true);

    timer_.setSingleShot(true);
    timer_.setInterval(33);
    connect(&timer_, &QTimer::timeout, this, &HistoryPlot::redraw);
    setFigure(figure);
    applyColours();
}

void HistoryPlot::setFigure(const std::string& figure) {
    figure_ = figure;
    const QString title = figureTitle(figure);
    title_->setText(title);
    setAccessibleName(tr("Plot: %1").arg(title));
    plot_->yAxis->setTicker(
        QSharedPointer<QCPAxisTicker>(isShare(figure) ? new PercentTicker : new QCPAxisTicker));
    plot_->yAxis->ticker()->setTickCount(5);
    plot_->axisRect()->insetLayout()->setInsetAlignment(
        0, Qt::AlignRight | (isShare(figure) ? Qt::AlignBottom : Qt::AlignTop));
    clear(1);
}

void HistoryPlot::applyColours() {
    const Colours colours = coloursOf(palette());
    const QColor text = palette().color(QPalette::WindowText);
    plot_->setBackground(QBrush(colours.card));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(QPen(colours.line, 1));
        axis->setTickPen(QPen(colours.line, 1));
        axis->setTickLabelColor(colours.muted);
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    title_->setFont(heading);
    title_->setTextColor(text);
    title_->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title_->setMargins(QMargins(spacing::small, spacing::small, spacing::small, 0));

    QColor ground = colours.card;
    ground.setAlphaF(0.85f);
    plot_->legend->setBrush(ground);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setFont(font());
    plot_->legend->setTextColor(text);
    plot_->legend->setRowSpacing(-2);

    const auto pale = [&](const QColor& colour, Qt::PenStyle style) {
        QColor faint = colour;
        faint.setAlphaF(0.45f);
        return QPen(faint, 1.2, style);
    };
    earlierTraining_->setPen(pale(colours.training, Qt::DashLine));
    earlierValidation_->setPen(pale(colours.validation, Qt::SolidLine));
    batches_->setPen(QPen(colours.trainingFaint, 1));
    smoothed_->setPen(QPen(colours.training, 1.5));
    training_->setPen(QPen(colours.training, 1.5, Qt::DashLine));
    training_->setScatterStyle({QCPScatterStyle::ssDisc, colours.training, colours.training, 7});
    validation_->setPen(QPen(colours.validation, 2));
    validation_->setScatterStyle({QCPScatterStyle::ssSquare, colours.validation, colours.validation, 7});
}

void HistoryPlot::clear(int epochs) {
    for (int i = 0; i < plot_->graphCount(); ++i) plot_->graph(i)->data()->clear();
    smooth_ = Smoothed();
    range_ = {};
    plot_->xAxis->setRange(0, std::max(1, epochs) * 1.015);  // the last points are whole
    const auto ticker = plot_->xAxis->ticker().staticCast<QCPAxisTickerFixed>();
    ticker->setTickStep(std::max(1.0, std::ceil(epochs / 10.0)));
    showLegend();
    redrawSoon();
}

/// Names the curves that this figure has; the learning rate is one line, which its title names.
void HistoryPlot::showLegend() {
    plot_->legend->clearItems();
    const bool ofBatches = figure_ == "loss" || figure_ == "accuracy", rate = figure_ == "learning_rate";
    for (QCPGraph* graph : {batches_, smoothed_})
        if (ofBatches) graph->addToLegend();
    for (QCPGraph* graph : {training_, validation_})
        if (!rate) graph->addToLegend();
    for (QCPGraph* graph : {earlierTraining_, earlierValidation_})
        if (graph->dataCount() > 0) graph->addToLegend();
    plot_->legend->setVisible(!rate);
}

void HistoryPlot::setEarlier(const QString& title, const History& history) {
    earlierTraining_->setName(tr("%1, training").arg(title));
    earlierValidation_->setName(tr("%1, validation").arg(title));
    for (const EpochRecord& epoch : history) addPoints(epoch, earlierTraining_, earlierValidation_);
    showLegend();
    redrawSoon();
}

void HistoryPlot::clearBatches() {
    batches_->data()->clear();
    smoothed_->data()->clear();
    smooth_ = Smoothed();
}

void HistoryPlot::addBatches(std::span<const BatchRecord> batches) {
    const bool rate = figure_ == "learning_rate";
    if (!rate && figure_ != "loss" && figure_ != "accuracy") return;
    for (const BatchRecord& batch : batches) {
        if (batches_->data()->isEmpty()) smooth_ = Smoothed(std::max(5.0, batch.batches / 20.0));
        const double x = batch.epoch - 1 + double(batch.batch) / std::max(1, batch.batches);
        const double value = rate ? batch.learningRate : figure_ == "loss" ? batch.loss : batch.accuracy;
        const double smooth = rate ? value : smooth_.add(value);
        batches_->addData(x, value);
        smoothed_->addData(x, smooth);
        if (rate)
            range_.include(value);
        else
            range_.add(x, smooth);
    }
    redrawSoon();
}

/// The mean over an epoch stands at its middle, validation at its end: where the weights were that made them.
/// The first mean has the steep beginning in it, so it does not stretch the axis.
void HistoryPlot::addPoints(const EpochRecord& epoch, QCPGraph* training, QCPGraph* validation) {
    if (const auto mean = valueOf(epoch, figure_); mean && figure_ != "learning_rate") {
        training->addData(epoch.epoch - 0.5, *mean);
        if (epoch.epoch > 1) range_.include(*mean);
    }
    if (const auto value = valueOf(epoch, "val_" + figure_)) {
        validation->addData(epoch.epoch, *value);
        range_.include(*value);
    }
}

void HistoryPlot::addEpoch(const EpochRecord& epoch) {
    addPoints(epoch, training_, validation_);
    redrawSoon();
}

int HistoryPlot::earlierPoints() const {
    return earlierTraining_->dataCount() + earlierValidation_->dataCount();
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

void HistoryPlot::setRange() {
    if (isShare(figure_))
        plot_->yAxis->setRange(range_.isEmpty() ? 0 : std::max(0.0, range_.low() - 0.15 * (1 - range_.low())),
                               1.0);
    else if (range_.isEmpty())
        plot_->yAxis->setRange(0, figure_ == "loss" ? 2.5 : 1);
    else
        plot_->yAxis->setRange(0, std::max(1e-9, range_.high() * 1.1));
}

void HistoryPlot::redrawSoon() {
    if (isVisible() && !timer_.isActive()) timer_.start();
}

void HistoryPlot::redraw() {
    // On a slow or busy machine the window's thread has time for the rest.
    timer_.setInterval(std::max(33, int(6 * plot_->replotTime(true))));
    setRange();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void HistoryPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

void HistoryPlot::showEvent(QShowEvent* event) {
    redraw();
    QWidget::showEvent(event);
}

void HistoryPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        if (isVisible()) redraw();
    }
    QWidget::changeEvent(event);
}

}  // namespace inkling
