// The line at the window's foot: data, network, and what is under way.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace inkling {

class Session;

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    /// `session` outlives the line.
    explicit StatusLine(Session* session, QWidget* parent = nullptr);

private:
    void showData();
    void showNetwork();
    void showTraining();
    /// With a bar; `text` empty: nothing is under way.
    void showWork(const QString& text, double share = 0);

    Session* session_;
    QLabel *data_, *network_, *work_;
    QProgressBar* bar_;
};

}  // namespace inkling
