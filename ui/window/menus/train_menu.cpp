#include "ui/window/menus/train_menu.h"

#include "ui/session/session.h"
#include "ui/window/menus/menu_action.h"

namespace inkling {

TrainMenu::TrainMenu(Session* session, QWidget* window) : QMenu(tr("&Train"), window), session_(session) {
    start_ = addMenuAction(*this, "startTraining", tr("&Start"), QKeySequence(Qt::Key_F5), this,
                           [this] { emit startWanted(); });
    stop_ = addMenuAction(*this, "stopTraining", tr("S&top"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this,
                          [this] { session_->stopTraining(); });
    connect(session_, &Session::dataChanged, this, &TrainMenu::follow);
    connect(session_, &Session::trainingStarted, this, &TrainMenu::follow);
    connect(session_, &Session::trainingEnded, this, &TrainMenu::follow);
    follow();
}

void TrainMenu::follow() {
    start_->setEnabled(session_->data() && !session_->isTraining());
    stop_->setEnabled(session_->isTraining());
}

}  // namespace inkling
