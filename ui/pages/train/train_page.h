// Watch a network learn.
#pragma once

#include <QWidget>

#include "core/train/trainer.h"

class QStackedWidget;
class QTableView;

namespace inkling {

class EmptyPage;
class EpochModel;
class MessageBar;
class ProgressLine;
class Session;

/// What is trained and the buttons for it, figures, plots, a table of the epochs, and what is worth saying
/// about how it went.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit TrainPage(Session* session, QWidget* parent = nullptr);

signals:
    void dataWanted();     ///< the button that is there while no data is
    void resultsWanted();  ///< the button behind how a training ended
    void modelWanted();    ///< "Change", beside what will be trained
    void saved(const QString& file);

private:
    QWidget* makeTable();

    void showData();
    void begin();
    void showProgress();
    void addEpochs(int first);
    void tellPause(bool paused);
    void end(Outcome outcome);
    void showEvaluation();
    void teach();
    void tellCallbacks();

    Session* session_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    ProgressLine* progress_;
    MessageBar *message_, *lesson_;
    EpochModel* epochs_;
    QTableView* table_;
    bool taught_ = false;    // of overfitting, in this training
    bool tellTest_ = false;  // the test after this training has still to be told
};

}  // namespace inkling
