#include "ui/pages/results/reliability_plot.h"

#include <qcustomplot.h>

#include "ui/plot/chart_axes.h"
#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr double top = 1.12, right = 1.02;  // room for the numbers above full bars, and for the last bar

class WholePercents : public QCPAxisTickerFixed {
public:
    WholePercents() { setTickStep(0.2); }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        return tick > 1.01 ? QString() : ReliabilityPlot::tr("%1 %").arg(locale.toString(100 * tick, 'f', 0));
    }
};

}  // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot) {
    setAccessibleName(tr("Reliability diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->addWidget(plot_);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setLocale(locale());

    plot_->xAxis->setLabel(tr("how sure it is"));
    plot_->yAxis->setLabel(tr("how often it is right"));
    plot_->xAxis->setRange(-0.01, right);
    plot_->yAxis->setRange(0, top);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new WholePercents));
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }
    plot_->xAxis->grid()->setVisible(false);
    // A label that has no room within the plot is not drawn: the last one's half needs some.
    plot_->axisRect()->setMinimumMargins({0, 0, spacing::large, 0});
    for (QCPBars** bars : {&bars_, &chosenBar_, &currentBar_})
        *bars = new QCPBars(plot_->xAxis, plot_->yAxis);
    ideal_ = new QCPItemStraightLine(plot_);
    ideal_->point1->setCoords(0, 0);
    ideal_->point2->setCoords(1, 1);
    applyColours();
}

void ReliabilityPlot::setCalibration(const Calibration& calibration) {
    calibration_ = calibration;
    chosen_ = -1;
    current_ = int(calibration_.bins.size()) - 1;
    for (QCPItemText* text : std::exchange(counts_, {})) plot_->removeItem(text);
    for (const ConfidenceBin& bin : calibration_.bins) {
        auto* text = new QCPItemText(plot_);
        text->setClipToAxisRect(false);
        text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        text->position->setCoords((bin.from + bin.to) / 2, bin.images > 0 ? bin.accuracy + 0.01 : 0.01);
        text->setText(bin.images > 0 ? countText(bin.images) : QString());
        counts_ << text;
    }
    applyColours();
    refresh();
}

void ReliabilityPlot::refresh() {
    const int bins = int(calibration_.bins.size());
    for (QCPBars* bars : {bars_, chosenBar_, currentBar_}) {
        bars->data()->clear();
        bars->setWidth(bins > 0 ? 0.88 / bins : 1);
    }
    for (int b = 0; b < bins; ++b) {
        const ConfidenceBin& bin = calibration_.bins[std::size_t(b)];
        const double middle = (bin.from + bin.to) / 2;
        (b == chosen_ ? chosenBar_ : bars_)->addData(middle, bin.accuracy);
        if (hasFocus() && b == current_) currentBar_->addData(middle, std::max(bin.accuracy, 0.015));
    }
    if (current_ >= 0) setAccessibleDescription(sentence(current_));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ReliabilityPlot::applyColours() {
    const Colours colours = coloursOf(palette());
    plot_->setBackground(QBrush(colours.card));
    colourAxes(*plot_, palette(), font());
    bars_->setPen(Qt::NoPen);
    bars_->setBrush(blend(colours.card, colours.accent, chosen_ < 0 ? 0.6 : 0.35));
    chosenBar_->setPen(Qt::NoPen);
    chosenBar_->setBrush(colours.accent);
    currentBar_->setPen(QPen(palette().color(QPalette::Text), 1.5, Qt::DotLine));
    currentBar_->setBrush(Qt::NoBrush);
    ideal_->setPen(QPen(palette().color(QPalette::Text), 1.5, Qt::DashLine));
    QColor ground = colours.card;  // the dashed line may go through
    ground.setAlphaF(0.8f);
    for (QCPItemText* text : counts_) {
        text->setBrush(ground);
        text->setFont(font());
        text->setColor(palette().color(QPalette::Text));
    }
}

QPoint ReliabilityPlot::binCentre(int bin) const {
    const ConfidenceBin& of = calibration_.bins[std::size_t(bin)];
    return plot_->mapToParent(
        QPoint(int(plot_->xAxis->coordToPixel((of.from + of.to) / 2)), int(plot_->yAxis->coordToPixel(0.5))));
}

int ReliabilityPlot::binAt(QPointF point) const {
    const QPointF inside = plot_->mapFromParent(point.toPoint());
    if (calibration_.bins.empty() || !plot_->axisRect()->rect().contains(inside.toPoint())) return -1;
    const int bins = int(calibration_.bins.size());
    return std::clamp(int(plot_->xAxis->pixelToCoord(inside.x()) * bins), 0, bins - 1);
}

QString ReliabilityPlot::sentence(int bin) const {
    const ConfidenceBin& of = calibration_.bins[std::size_t(bin)];
    const QString from = locale().toString(100 * of.from, 'f', 0),
                  to = locale().toString(100 * of.to, 'f', 0);
    if (of.images == 0) return tr("Between %1 and %2 % sure: no image.").arg(from, to);
    const QString correctly = locale().toString(100 * of.accuracy, 'f', 1);
    if (of.images == 1)
        return of.accuracy > 0 ? tr("Between %1 and %2 % sure: one image, read correctly.").arg(from, to)
                               : tr("Between %1 and %2 % sure: one image, read wrongly.").arg(from, to);
    return tr("Between %1 and %2 % sure: %3 images, %4 % of them read correctly.")
        .arg(from, to, countText(of.images), correctly);
}

void ReliabilityPlot::choose(int bin) {
    if (bin >= 0 && calibration_.bins[std::size_t(bin)].images == 0) bin = -1;
    if (bin == chosen_) return;
    chosen_ = bin;
    if (bin >= 0) current_ = bin;
    applyColours();
    refresh();
    emit binChosen(bin);
}

void ReliabilityPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    const int bin = binAt(event->position());
    choose(bin == chosen_ ? -1 : bin);
}

void ReliabilityPlot::keyPressEvent(QKeyEvent* event) {
    const int last = int(calibration_.bins.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            current_ = std::max(0, current_ - 1);
            break;
        case Qt::Key_Right:
            current_ = std::min(last, current_ + 1);
            break;
        case Qt::Key_Home:
            current_ = std::min(last, 0);
            break;
        case Qt::Key_End:
            current_ = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return choose(current_);
        case Qt::Key_Escape:
            if (chosen_ >= 0) return choose(-1);
            [[fallthrough]];
        default:
            return QWidget::keyPressEvent(event);
    }
    refresh();
}

bool ReliabilityPlot::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bin = binAt(help->pos());
    QToolTip::showText(help->globalPos(), bin < 0 ? QString() : sentence(bin), this);
    return true;
}

void ReliabilityPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

void ReliabilityPlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    refresh();
}

void ReliabilityPlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    refresh();
}

void ReliabilityPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace inkling
