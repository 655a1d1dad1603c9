#include "ui/window/menus/train_menu.h"

#include "ui/session/session.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

TrainMenu::TrainMenu(Session* session, QWidget* window) : QMenu(tr("&Train"), window), session_(session) {
    start_ = addMenuAction(*this, "startTraining", tr("&Start"), QKeySequence(Qt::Key_F5), this,
                           [this] { emit startWanted(); });
    stop_ = addMenuAction(*this, "stopTraining", tr("S&top"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this,
                          [this] { session_->stopTraining(); });
    restart_ = addMenuAction(*this, "restartTraining", tr("&Restart"), QKeySequence(Qt::CTRL | Qt::Key_F5),
                             this, [this] { session_->restartTraining(); });
    pause_ = addMenuAction(*this, "pauseTraining", tr("&Pause"), QKeySequence(Qt::Key_F6), this,
                           [this] { session_->setTrainingPaused(!session_->training().isPaused()); });
    connect(session_, &Session::dataChanged, this, &TrainMenu::follow);
    connect(session_, &Session::trainingStarted, this, &TrainMenu::follow);
    connect(session_, &Session::trainingEnded, this, &TrainMenu::follow);
    connect(session_, &Session::trainingPaused, this, &TrainMenu::follow);
    follow();
}

void TrainMenu::follow() {
    start_->setEnabled(session_->data() && !session_->isTraining());
    for (QAction* action : {stop_, restart_, pause_}) action->setEnabled(session_->isTraining());
    pause_->setText(session_->training().isPaused() ? tr("&Go on") : tr("&Pause"));
}

}  // namespace inkling
