// A quantity of a training against its epochs.
#pragma once

#include <QTimer>
#include <QWidget>
#include <span>

#include "core/train/history.h"
#include "core/train/trainer.h"
#include "ui/widgets/plot_curve.h"

class QCPGraph;
class QCPTextElement;
class QCustomPlot;

namespace inkling {

/// Loss or accuracy: each batch thin and light, their smoothed line, and each epoch's training and validation
/// as points. However fast figures come it is drawn at most 30 times a second, and not while it is hidden.
class HistoryPlot : public QWidget {
    Q_OBJECT

public:
    enum class Quantity { Loss, Accuracy };

    explicit HistoryPlot(Quantity quantity, QWidget* parent = nullptr);

    /// Takes everything away; the x axis goes from 0 to `epochs`.
    void clear(int epochs);
    void addBatches(std::span<const BatchRecord> batches);
    void addEpoch(const EpochRecord& epoch);

    int batchPoints() const;
    int epochPoints() const;
    int validationPoints() const;

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void applyColours();
    void redrawSoon();
    void redraw();
    void setRange();

    Quantity quantity_;
    QCustomPlot* plot_;
    QCPGraph *batches_, *smoothed_, *training_, *validation_;  // owned by plot_
    Smoothed smooth_;
    CurveRange range_;
    QTimer timer_;
};

}  // namespace inkling
