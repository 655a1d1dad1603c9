// The Train page: start, watch, stop.
#pragma once

#include <QWidget>

#include "core/train/trainer.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace inkling {

class EmptyPage;
class EpochModel;
class Figure;
class HistoryPlot;
class MessageBar;
class Session;

class TrainPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit TrainPage(Session* session, QWidget* parent = nullptr);

signals:
    void dataWanted();     ///< the button that is there while no data is
    void resultsWanted();  ///< the button behind how a training ended
    void modelWanted();    ///< "Change", beside what will be trained

private:
    QWidget* makeHeader();
    QWidget* makeFigures();
    QWidget* makePlots();
    QWidget* makeTable();

    void startOrStop();
    void showDesign();
    void showButton();
    void begin();
    void addBatches(int first);
    void addEpochs(int first);
    void showProgress();
    void end(Outcome outcome);
    void showEvaluation();
    void showFigures();
    void fillPlots();
    void teach();
    void tellCallbacks();

    Session* session_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    QLabel *title_, *design_;
    QPushButton *change_, *start_;
    QProgressBar* progress_;
    MessageBar *message_, *lesson_;
    QComboBox* figure_;  // what the second plot shows
    Figure *epoch_, *loss_, *accuracy_, *valAccuracy_, *speed_, *timeLeft_;
    HistoryPlot *lossPlot_, *secondPlot_;
    EpochModel* epochs_;
    QTableView* table_;
    bool stopping_ = false;
    bool taught_ = false;    // of overfitting, in this training
    bool tellTest_ = false;  // the test after this training has still to be told
};

}  // namespace inkling
