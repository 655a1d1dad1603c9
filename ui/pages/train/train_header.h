// The top of the Train page: what is trained, and the buttons that do it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace inkling {

class Session;

/// Before a training: the design, a way to change it, and the button that starts. While it runs: pause, start
/// anew, stop.
class TrainHeader : public QWidget {
    Q_OBJECT

public:
    explicit TrainHeader(Session* session, QWidget* parent = nullptr);

signals:
    void changeWanted();

private:
    void startOrStop();
    void showButtons();
    void showDesign();

    Session* session_;
    QLabel *title_, *design_;
    QPushButton *change_, *pause_, *restart_, *start_;
    bool stopping_ = false, focused_ = false;  // the latter: before it was stopped
};

}  // namespace inkling
