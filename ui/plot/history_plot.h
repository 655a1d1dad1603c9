// A quantity of a training against its epochs.
#pragma once

#include <QTimer>
#include <QWidget>
#include <span>
#include <string>

#include "core/train/history.h"
#include "core/train/trainer.h"
#include "ui/plot/plot_curve.h"

class QCPGraph;
class QCPTextElement;
class QCustomPlot;

namespace inkling {

/// Loss, accuracy, a metric or the learning rate: each batch thin and light and their smoothed line where
/// batches have the figure, and each epoch's training and validation as points. An earlier training's epochs
/// may lie below, paler. However fast figures come it is drawn at most 30 times a second, and not while it is
/// hidden.
class HistoryPlot : public QWidget {
    Q_OBJECT

public:
    /// `figure` is a name of valueOf().
    explicit HistoryPlot(const std::string& figure, QWidget* parent = nullptr);

    const std::string& figure() const { return figure_; }
    /// Another figure; everything is taken away.
    void setFigure(const std::string& figure);
    /// Takes everything away; the x axis goes from 0 to `epochs`.
    void clear(int epochs);
    /// A training that is over and what it is called.
    void setEarlier(const QString& title, const History& history);
    void clearBatches();
    void addBatches(std::span<const BatchRecord> batches);
    void addEpoch(const EpochRecord& epoch);

    int batchPoints() const;
    int epochPoints() const;
    int validationPoints() const;
    int earlierPoints() const;  ///< of both curves

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
    void showLegend();
    void addPoints(const EpochRecord& epoch, QCPGraph* training, QCPGraph* validation);

    std::string figure_;
    QCustomPlot* plot_;
    QCPTextElement* title_;  // owned by plot_, like the graphs:
    QCPGraph *earlierTraining_, *earlierValidation_;
    QCPGraph *batches_, *smoothed_, *training_, *validation_;
    Smoothed smooth_;
    CurveRange range_;
    QTimer timer_;
};

}  // namespace inkling
