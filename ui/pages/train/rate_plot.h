// The loss against the learning rates that were tried.
#pragma once

#include "core/train/learning_rate_finder.h"
#include "ui/plot/chart.h"

class QCPGraph;
class QCPItemLine;
class QCPItemText;

namespace inkling {

/// Each batch's loss and its smoothed line over a logarithmic axis, and the chosen rate as a line, which a
/// click, or the space key at the cursor, moves.
class RatePlot : public Chart {
    Q_OBJECT

public:
    RatePlot(double from, double to, QWidget* parent = nullptr);

    QString title() const override;
    void add(const std::vector<TriedRate>& tried);
    void setChosen(double rate);
    /// A rate with a name: "steepest fall".
    void mark(double rate, const QString& name);
    int points() const;

signals:
    void chosen(double rate);

protected:
    void applyColours(const QPalette& palette) override;
    void fitAxes() override;
    QString placeText(double x) const override;
    QVector<CurvePoint> readings(double x) const override;
    QString table() const override;
    std::vector<const QCPGraph*> lines() const override { return {smoothed_}; }
    void clicked(const QPointF& place) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double from_, to_;
    double low_ = 0, high_ = 0;  ///< of what matters: from the lowest smoothed loss to the first
    QCPGraph *batches_, *smoothed_;
    QCPItemLine* chosen_;
    struct Mark {
        QCPItemLine* line;
        QCPItemText* text;
    };
    std::vector<Mark> marks_;
};

}  // namespace inkling
