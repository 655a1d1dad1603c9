// How sure a network was of each class after each epoch.
#pragma once

#include <QWidget>
#include <vector>

class QCPItemStraightLine;
class QCustomPlot;

namespace inkling {

/// What a network said of a drawing after each of these epochs.
struct EpochAnswers {
    std::vector<int> epochs;                        ///< ascending
    std::vector<std::vector<float>> probabilities;  ///< [epoch, class]; empty where it said nothing
};

/// A line a class over the epochs; up to three that were ever the surest have colour and name, the others lie
/// pale behind. A vertical line marks the chosen epoch; a click chooses another.
class EpochPlot : public QWidget {
    Q_OBJECT

public:
    explicit EpochPlot(QWidget* parent = nullptr);

    void setAnswers(const EpochAnswers& answers, const QStringList& classNames);
    void setEpoch(int epoch);
    /// The classes with a name, the surest at the end first.
    const std::vector<int>& namedClasses() const { return named_; }

    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {220, 110}; }

signals:
    void epochChosen(double epoch);  ///< where the click was

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void draw();

    EpochAnswers answers_;
    QStringList classNames_;
    std::vector<int> named_;
    QCustomPlot* plot_;
    QCPItemStraightLine* mark_;  // owned by plot_
};

}  // namespace inkling
