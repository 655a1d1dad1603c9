// The reliability diagram: how often a network is right where it is so and so sure.
#pragma once

#include <QVector>
#include <QWidget>

#include "core/evaluate/calibration.h"

class QCPBars;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;

namespace inkling {

/// A bar a bin, as high as the share that was read rightly, its number of images above; the line is where a
/// network is that is right as often as it is sure. A click, or the arrow keys and Enter, chooses a bin;
/// Escape takes that back.
class ReliabilityPlot : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityPlot(QWidget* parent = nullptr);

    /// Takes the choice back, without telling.
    void setCalibration(const Calibration& calibration);
    const Calibration& calibration() const { return calibration_; }
    int chosen() const { return chosen_; }  ///< -1 for none
    void choose(int bin);                   ///< one without images is no choice
    /// The middle of a bin's column, in the widget's coordinates.
    QPoint binCentre(int bin) const;
    /// "Between 80 and 90 % sure: 12 images, 75.0 % of them read rightly."
    QString sentence(int bin) const;

    QSize sizeHint() const override { return {420, 320}; }
    QSize minimumSizeHint() const override { return {260, 180}; }

signals:
    void binChosen(int bin);  ///< -1: none any more

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int binAt(QPointF point) const;
    void refresh();
    void applyColours();

    Calibration calibration_;
    int chosen_ = -1, current_ = -1;  // current: where the keyboard is
    QCustomPlot* plot_;               // owns these:
    QCPBars *bars_, *chosenBar_, *currentBar_;
    QCPItemStraightLine* ideal_;
    QVector<QCPItemText*> counts_;
};

}  // namespace inkling
