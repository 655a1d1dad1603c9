// A figure of several runs, over each other.
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/runs/run_record.h"

class QCPGraph;
class QCPTextElement;
class QCustomPlot;

namespace inkling {

/// Each run in its own colour: the validation's curve, and the training's paler and dashed, or alone where
/// there is no validation. The tooltip says the values at an epoch.
class RunPlot : public QWidget {
    Q_OBJECT

public:
    /// Without a title there is room for something else in its place.
    explicit RunPlot(bool titled, QWidget* parent = nullptr);

    /// `figure` is a name of valueOf().
    void setRuns(const std::vector<RunRecord>& runs, const std::string& figure);
    int curves() const;
    QString textAt(int epoch) const;  ///< what the tooltip says there

    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void draw();
    void addCurve(const RunRecord& run, const std::string& figure, bool strong);

    std::vector<RunRecord> runs_;
    std::string figure_ = "loss";
    bool titled_;
    QCustomPlot* plot_;
    QCPTextElement* title_;  // owned by plot_
};

}  // namespace inkling
