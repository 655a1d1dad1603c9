// A plot of a training that falls as trainings do, shown.
#pragma once

#include <qcustomplot.h>

#include <cmath>

#include "tests/ui/support.h"
#include "ui/plot/history_plot.h"

namespace inkling::test {

inline QVector<BatchRecord> batchesOf(int epochs, int perEpoch) {
    QVector<BatchRecord> all;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        for (int batch = 1; batch <= perEpoch; ++batch) {
            const double x = epoch - 1 + double(batch) / perEpoch;
            all.push_back({.epoch = epoch,
                           .batch = batch,
                           .batches = perEpoch,
                           .loss = 2.3 * std::exp(-x) + 0.1 * (batch % 7) / 7,
                           .accuracy = 1 - 0.9 * std::exp(-x),
                           .learningRate = 0.001 / epoch});
        }
    return all;
}

inline History historyOf(int epochs, double shift = 0) {
    History history;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        history.push_back({.epoch = epoch,
                           .loss = 2 * std::exp(-epoch) + shift,
                           .accuracy = 1 - 0.5 * std::exp(-epoch),
                           .valLoss = 0.3 + shift + 0.01 * std::abs(epoch - 3),
                           .valAccuracy = 0.95 - 0.01 * std::abs(epoch - 4)});
    return history;
}

struct Shown {
    HistoryPlot plot;
    QCustomPlot* inner = plot.findChild<QCustomPlot*>();

    explicit Shown(const std::string& figure = "loss", int epochs = 5) : plot(figure) {
        plot.resize(500, 300);
        plot.clear(epochs);
        const auto batches = batchesOf(epochs, 40);
        plot.addBatches({batches.constData(), std::size_t(batches.size())});
        for (const EpochRecord& epoch : historyOf(epochs)) plot.addEpoch(epoch);
        plot.show();
        inner->replot();
    }
    QPoint at(double x, double y) const {
        return QPointF(inner->xAxis->coordToPixel(x), inner->yAxis->coordToPixel(y)).toPoint();
    }
    void drag(QPoint from, QPoint to) { drawWithMouse(inner, {from, (from + to) / 2, to}); }
    double from() const { return inner->xAxis->range().lower; }
    double to() const { return inner->xAxis->range().upper; }
};

}  // namespace inkling::test
