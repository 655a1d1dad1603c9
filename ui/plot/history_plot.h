// A quantity of a training against its epochs.
#pragma once

#include <QStringList>
#include <span>
#include <string>
#include <vector>

#include "core/train/history.h"
#include "core/train/trainer.h"
#include "ui/plot/chart.h"
#include "ui/plot/plot_curve.h"
#include "ui/session/run.h"

class QCPGraph;
class QCPItemText;
class QComboBox;
class QLabel;

namespace inkling {

/// Loss, accuracy, a metric or the learning rate: each batch thin and light and their smoothed line where
/// batches have the figure, each epoch's training and validation as points, the best validation marked, and
/// earlier runs' epochs below, each in a colour of its own. A name in the legend under the pointer makes its
/// curve, or its run's, stand out from the others.
class HistoryPlot : public Chart {
    Q_OBJECT

public:
    /// `figure` is a name of valueOf().
    explicit HistoryPlot(const std::string& figure, QWidget* parent = nullptr);

    const std::string& figure() const { return figure_; }
    QString title() const override;
    /// Another figure; the training is taken away, runs stay.
    void setFigure(const std::string& figure);
    /// Lets people choose among these in the title's place; figureChosen tells. One alone is no choice.
    void offerFigures(const std::vector<std::string>& figures);

    /// Takes the training away; the x axis goes from 0 to `epochs` at least.
    void clear(int epochs);
    void clearBatches();
    void addBatches(std::span<const BatchRecord> batches);
    void addEpoch(const EpochRecord& epoch);

    /// Trainings that are over; at first the latest `shown` of them are to be seen. Where colours come again,
    /// points tell them apart. A click on the legend's name hides or shows one.
    void setRuns(const QVector<Run>& runs, int shown = 1000);
    void setRunShown(int run, bool shown);
    bool isRunShown(int run) const { return runs_[std::size_t(run)].shown; }

    /// 0 (each batch as it is) to 0.99, as TensorBoard's.
    void setSmoothing(double weight);
    /// For losses and rates; shares keep their even axis.
    void setLogarithmic(bool logarithmic);

    int batchPoints() const;
    int epochPoints() const;
    int validationPoints() const;
    int runPoints() const;  ///< of the runs that are shown
    std::optional<int> bestEpoch() const { return bestEpoch_; }

signals:
    void figureChosen(const std::string& figure);
    void runShownChanged(int run, bool shown);

protected:
    void applyColours(const QPalette& palette) override;
    void fitAxes() override;
    void fitHeights() override;
    QString placeText(double x) const override;
    QVector<CurvePoint> readings(double x) const override;
    QString table() const override;
    std::vector<const QCPGraph*> lines() const override;
    QVector<QRect> placeLabels() override;
    void clicked(const QPointF& place) override;
    bool pointedAtName(const QCPAbstractPlottable* curve) override;

private:
    struct PlottedRun {
        Run run;
        QCPGraph *training, *validation;
        bool shown = true;
    };
    /// A curve as the legend, the cursor and the table have it.
    struct Curve {
        QString run, name;
        const QCPGraph* graph;
    };
    std::vector<Curve> curves() const;
    void fillRun(PlottedRun& run);
    void showTitle();
    void showLegend();
    void setAxis();
    void smooth();
    int runOf(const QCPAbstractPlottable* curve) const;  ///< -1 for this training's
    void fadeOthers();
    void addPoints(const EpochRecord& epoch, QCPGraph* training, QCPGraph* validation, CurveRange& range);

    void colourRuns(const QPalette& palette);

    std::string figure_;
    QLabel* name_;
    QComboBox* choice_;
    // Owned by the plot:
    QCPGraph *batches_, *smoothed_, *training_, *validation_, *best_;
    QCPItemText* bestText_;
    int bestPlace_ = -1;  ///< of the text around its point
    const QCPAbstractPlottable* pointedAt_ = nullptr;
    std::vector<PlottedRun> runs_;
    double weight_ = 0.9;
    Smoothed smooth_;
    int perEpoch_ = 1;  ///< batches
    CurveRange range_;
    int epochs_ = 1;
    bool logarithmic_ = false;
    std::optional<int> bestEpoch_;
};

}  // namespace inkling
