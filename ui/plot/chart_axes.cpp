#include "ui/plot/chart_axes.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

struct Axes {
    Q_DECLARE_TR_FUNCTIONS(Axes)
};

}  // namespace

QString PercentTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    const double percent = tick * 100;
    int digits = 0;  // as many as tell this tick from its neighbours, when somebody has zoomed in
    for (double scale = 1; digits < 4 && std::abs(percent * scale - std::round(percent * scale)) > 0.01;
         scale *= 10)
        ++digits;
    return Axes::tr("%1 %").arg(locale.toString(percent, 'f', digits));
}

QVector<double> DecadeTicker::createTickVector(double, const QCPRange& range) {
    if (!(range.lower > 0) || !(range.upper > range.lower)) return {};
    const double decades = std::log10(range.upper / range.lower);
    const QVector<double> steps = decades > 4   ? QVector<double>{1}
                                  : decades > 2 ? QVector<double>{1, 3}
                                  : decades > 1 ? QVector<double>{1, 2, 5}
                                                : QVector<double>{1, 2, 3, 5, 7};
    // Below a third of a decade, steps of the same length are closer to what the eye expects.
    if (decades < 0.35) return QCPAxisTicker::createTickVector(getTickStep(range), range);
    const int every = std::max(1, int(std::ceil(decades / 8)));
    QVector<double> ticks;
    const int first = int(std::floor(std::log10(range.lower))),
              last = int(std::ceil(std::log10(range.upper)));
    for (int power = first; power <= last; ++power) {
        if (power % every != 0) continue;
        for (double step : steps) ticks << step * std::pow(10, power);
    }
    return ticks;
}

QString DecadeTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    return locale.toString(tick, 'g', 3);
}

double EpochTicker::getTickStep(const QCPRange& range) {
    const double step = QCPAxisTicker::getTickStep(range);
    return range.size() > 2.5 ? std::ceil(step) : step;
}

void colourAxes(QCustomPlot& plot, const QPalette& palette, const QFont& font) {
    const Colours colours = coloursOf(palette);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(colours.line, 1));
        axis->setTickPen(QPen(colours.line, 1));
        axis->setTickLabelColor(colours.muted);
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->grid()->setPen(QPen(colours.line, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

}  // namespace inkling
