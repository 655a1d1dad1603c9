#include "ui/pages/runs/run_plot.h"

#include <qcustomplot.h>

#include <QToolTip>
#include <array>

#include "ui/plot/run_colours.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int mostNames = 6;  // that the legend has room for

/// Shares as percents.
class PercentTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        return RunPlot::tr("%1 %").arg(locale.toString(std::round(tick * 1000) / 10));
    }
};

bool hasValidation(const RunRecord& run, const std::string& figure) {
    return std::ranges::any_of(
        run.history, [&](const EpochRecord& epoch) { return valueOf(epoch, "val_" + figure).has_value(); });
}

}  // namespace

RunPlot::RunPlot(bool titled, QWidget* parent)
    : QWidget(parent), titled_(titled), plot_(new QCustomPlot), title_(new QCPTextElement(plot_)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    layout->addWidget(plot_);
    plot_->setLocale(locale());
    plot_->plotLayout()->insertRow(0);
    plot_->plotLayout()->addElement(0, 0, title_);
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>(new QCPAxisTickerFixed));
    plot_->xAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }
    plot_->installEventFilter(this);
}

void RunPlot::setRuns(const std::vector<RunRecord>& runs, const std::string& figure) {
    runs_ = runs;
    figure_ = figure;
    draw();
}

int RunPlot::curves() const {
    return plot_->graphCount();
}

void RunPlot::addCurve(const RunRecord& run, const std::string& figure, bool strong) {
    QCPGraph* graph = plot_->addGraph();
    for (const EpochRecord& epoch : run.history)
        if (const auto value = valueOf(epoch, figure)) graph->addData(epoch.epoch, *value);
    QColor colour = runColour(run.colour, palette());
    if (!strong) colour.setAlphaF(0.55f);
    graph->setPen(QPen(colour, strong ? 2 : 1.4, strong ? Qt::SolidLine : Qt::DashLine));
    if (strong && run.history.size() <= 40) {
        // Colours come again; runs of one colour are told apart by their points.
        static constexpr std::array shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                           QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond};
        const auto same = std::ranges::count_if(runs_, [&](const RunRecord& other) {
            return &other < &run && runColour(other.colour, palette()) == runColour(run.colour, palette());
        });
        const auto shape = shapes[std::size_t(same) % shapes.size()];
        graph->setScatterStyle({shape, colour, colour, shape == QCPScatterStyle::ssDisc ? 5.0 : 7.0});
    }
    graph->setName(!strong ? tr("training") : runs_.size() > 1 ? fromCore(run.name) : tr("validation"));
    if (!strong && runs_.size() > 1) return;  // the colour says whose it is
    if (plot_->legend->itemCount() < mostNames) graph->addToLegend();
}

void RunPlot::draw() {
    if (!isVisible()) return;  // showEvent does it
    const Colours colours = coloursOf(palette());
    plot_->clearGraphs();
    plot_->setAutoAddPlottableToLegend(false);
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
    title_->setText(titled_ ? figureTitle(figure_) : QStringLiteral(" "));
    title_->setTextColor(palette().color(QPalette::WindowText));
    title_->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    title_->setMargins(QMargins(spacing::small, spacing::small, spacing::small, spacing::tight));
    setAccessibleName(tr("Plot: %1").arg(figureTitle(figure_)));

    int epochs = 1;
    bool dashed = false;
    for (const RunRecord& run : runs_) {
        const bool validation = hasValidation(run, figure_);
        if (validation) addCurve(run, figure_, false);
        dashed = dashed || (validation && runs_.size() > 1);
        addCurve(run, validation ? "val_" + figure_ : figure_, true);
        if (!run.history.empty()) epochs = std::max(epochs, run.history.back().epoch);
    }
    plot_->xAxis->setLabel(dashed ? tr("epoch (dashed: training)") : tr("epoch"));
    const bool share = isShare(figure_);
    plot_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(share ? new PercentTicker : new QCPAxisTicker));
    plot_->yAxis->ticker()->setTickCount(5);
    plot_->rescaleAxes();
    const QCPRange range = plot_->yAxis->range();
    const double gap = std::max(0.06 * range.size(), 1e-9);
    plot_->yAxis->setRange(std::max(0.0, range.lower - gap),
                           share ? std::min(1.0, range.upper + gap) : range.upper + gap);
    plot_->xAxis->setRange(std::min(1.0, epochs - 0.5) - 0.02 * epochs, epochs * 1.02);
    plot_->xAxis->ticker().staticCast<QCPAxisTickerFixed>()->setTickStep(
        std::max(1.0, std::ceil(epochs / 10.0)));

    QColor ground = colours.card;
    ground.setAlphaF(0.85f);
    plot_->legend->setBrush(ground);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setFont(font());
    plot_->legend->setTextColor(palette().color(QPalette::WindowText));
    plot_->legend->setRowSpacing(-2);
    plot_->legend->setVisible(plot_->legend->itemCount() > 1);
    plot_->axisRect()->insetLayout()->setInsetAlignment(
        0, Qt::AlignRight | (share ? Qt::AlignBottom : Qt::AlignTop));
    if (!plot_->size().isEmpty()) plot_->replot(QCustomPlot::rpQueuedRefresh);
}

QString RunPlot::textAt(int epoch) const {
    QStringList lines{tr("Epoch %1").arg(epoch)};
    for (const RunRecord& run : runs_) {
        const auto found = std::ranges::find(run.history, epoch, &EpochRecord::epoch);
        if (found == run.history.end()) continue;
        QStringList values;
        for (const std::string& name : {"val_" + figure_, figure_})
            if (const auto value = valueOf(*found, name))
                values << figureTitle(name) + u' ' + figureText(name, *value);
        if (!values.isEmpty())
            lines << (runs_.size() > 1 ? fromCore(run.name) + QStringLiteral(": ") : QString()) +
                         values.join(QStringLiteral(", "));
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

bool RunPlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(int(std::lround(plot_->xAxis->pixelToCoord(help->pos().x()))));
    QToolTip::showText(help->globalPos(), text, plot_);
    return true;
}

void RunPlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    draw();
}

void RunPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

void RunPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
    QWidget::changeEvent(event);
}

}  // namespace inkling
