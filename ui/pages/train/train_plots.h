// Both plots of the Train page and what belongs to them.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace inkling {

class HistoryPlot;
class LearningRateBox;
class Session;

/// The loss, a figure of choice, and above them a row: the learning rate, earlier runs, smoothing and the
/// kind of axis, which are remembered.
class TrainPlots : public QWidget {
    Q_OBJECT

public:
    explicit TrainPlots(Session* session, QWidget* parent = nullptr);

signals:
    void failed(const QString& message);
    void saved(const QString& file);

private:
    QWidget* makeBar();
    void begin();
    void fill();
    void addBatches(int first);
    void addEpochs(int first);
    void findLearningRate();
    void smooth(int percent);
    void fillRunsMenu();

    Session* session_;
    HistoryPlot *loss_, *second_;
    LearningRateBox* rate_;
    QToolButton *find_, *runs_;
    QSlider* smoothing_;
    QLabel* smoothingValue_;
    QCheckBox* logarithmic_;
    int earlier_ = 0;  ///< runs before this training
};

}  // namespace inkling
