#include "ui/widgets/history_plot.h"

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

HistoryPlot::HistoryPlot(Quantity quantity, QWidget* parent)
    : QWidget(parent), quantity_(quantity), plot_(new QCustomPlot) {
    const bool loss = quantity == Quantity::Loss;
    setObjectName(loss ? "lossPlot" : "accuracyPlot");
    setAccessibleName(loss ? tr("Plot of the loss") : tr("Plot of the accuracy"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    layout->addWidget(plot_);

    batches_ = plot_->addGraph();
    smoothed_ = plot_->addGraph();
    training_ = plot_->addGraph();
    validation_ = plot_->addGraph();
    batches_->setName(tr("each batch"));
    smoothed_->setName(tr("smoothed"));
    training_->setName(tr("training"));
    validation_->setName(tr("validation"));
    batches_->setAntialiased(false);  // thousands of points: they are a texture

    plot_->setNoAntialiasingOnDrag(true);
    plot_->setLocale(locale());
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>(new QCPAxisTickerFixed));
    plot_->xAxis->setLabel(tr("epoch"));
    if (!loss) plot_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new PercentTicker));
    plot_->yAxis->ticker()->setTickCount(5);
    plot_->xAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }

    plot_->plotLayout()->insertRow(0);
    plot_->plotLayout()->addElement(0, 0, new QCPTextElement(plot_, loss ? tr("Loss") : tr("Accuracy")));
    plot_->legend->setVisible(true);
    plot_->axisRect()->insetLayout()->setInsetAlignment(
        0, Qt::AlignRight | (loss ? Qt::AlignTop : Qt::AlignBottom));

    timer_.setSingleShot(true);
    timer_.setInterval(33);
    connect(&timer_, &QTimer::timeout, this, &HistoryPlot::redraw);
    applyColours();
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
    auto* title = qobject_cast<QCPTextElement*>(plot_->plotLayout()->element(0, 0));
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    title->setFont(heading);
    title->setTextColor(text);
    title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title->setMargins(QMargins(spacing::small, spacing::small, spacing::small, 0));

    QColor ground = colours.card;
    ground.setAlphaF(0.85f);
    plot_->legend->setBrush(ground);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setFont(font());
    plot_->legend->setTextColor(text);
    plot_->legend->setRowSpacing(-2);

    batches_->setPen(QPen(colours.trainingFaint, 1));
    smoothed_->setPen(QPen(colours.training, 1.5));
    training_->setPen(QPen(colours.training, 1.5, Qt::DashLine));
    training_->setScatterStyle({QCPScatterStyle::ssDisc, colours.training, colours.training, 7});
    validation_->setPen(QPen(colours.validation, 2));
    validation_->setScatterStyle({QCPScatterStyle::ssSquare, colours.validation, colours.validation, 7});
}

void HistoryPlot::clear(int epochs) {
    for (QCPGraph* graph : {batches_, smoothed_, training_, validation_}) graph->data()->clear();
    smooth_ = Smoothed();
    range_ = {};
    plot_->xAxis->setRange(0, std::max(1, epochs) * 1.015);  // the last points are whole
    const auto ticker = plot_->xAxis->ticker().staticCast<QCPAxisTickerFixed>();
    ticker->setTickStep(std::max(1.0, std::ceil(epochs / 10.0)));
    redrawSoon();
}

void HistoryPlot::addBatches(std::span<const BatchRecord> batches) {
    for (const BatchRecord& batch : batches) {
        if (batches_->data()->isEmpty()) smooth_ = Smoothed(std::max(5.0, batch.batches / 20.0));
        const double x = batch.epoch - 1 + double(batch.batch) / std::max(1, batch.batches);
        const double value = quantity_ == Quantity::Loss ? batch.loss : batch.accuracy;
        const double smooth = smooth_.add(value);
        batches_->addData(x, value);
        smoothed_->addData(x, smooth);
        range_.add(x, smooth);
    }
    redrawSoon();
}

void HistoryPlot::addEpoch(const EpochRecord& epoch) {
    const bool loss = quantity_ == Quantity::Loss;
    // The mean over an epoch stands at its middle, validation at its end: where the weights were that made
    // them. The first mean has the steep beginning in it, so it does not stretch the axis.
    const double mean = loss ? epoch.loss : epoch.accuracy;
    training_->addData(epoch.epoch - 0.5, mean);
    if (epoch.epoch > 1) range_.include(mean);
    if (const auto& value = loss ? epoch.valLoss : epoch.valAccuracy) {
        validation_->addData(epoch.epoch, *value);
        range_.include(*value);
    }
    redrawSoon();
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
    if (range_.isEmpty())
        plot_->yAxis->setRange(0, quantity_ == Quantity::Loss ? 2.5 : 1);
    else if (quantity_ == Quantity::Loss)
        plot_->yAxis->setRange(0, std::max(1e-3, range_.high() * 1.1));
    else
        plot_->yAxis->setRange(std::max(0.0, range_.low() - 0.15 * (1 - range_.low())), 1.0);
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
