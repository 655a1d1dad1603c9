// How the axes of charts look and are labelled.
#pragma once

#include <qcustomplot.h>

namespace inkling {

/// Shares as percents.
class PercentTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// 0.1, 0.2, 0.5, 1 ... on a logarithmic axis, as many as there is room for: powers of ten alone over many
/// decades, all nine steps within one.
class DecadeTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Whole epochs, unless so few are to be seen that parts of them are asked for.
class EpochTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
};

/// Lines and labels of the lower and the left axis, quieter than what they measure.
void colourAxes(QCustomPlot& plot, const QPalette& palette, const QFont& font);

}  // namespace inkling
