// The figures of the training under way, in a row.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace inkling {

class Figure;
class Session;

/// Epoch, loss, accuracy, validation, images a second, time left. Not more often than they can be read.
class TrainFigures : public QWidget {
    Q_OBJECT

public:
    explicit TrainFigures(Session* session, QWidget* parent = nullptr);

private:
    void begin();
    void showBatches();
    void showEpochs();
    void end();

    Session* session_;
    Figure *epoch_, *loss_, *accuracy_, *valAccuracy_, *speed_, *timeLeft_;
    QElapsedTimer shown_;  ///< since the figures changed
};

}  // namespace inkling
