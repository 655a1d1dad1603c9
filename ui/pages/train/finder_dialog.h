// Looks for a good learning rate and lets people use it.
#pragma once

#include <QDialog>
#include <mutex>

#include "core/train/learning_rate_finder.h"
#include "ui/session/background.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace inkling {

class RatePlot;
class Session;

/// Tries rates on the design and data of the moment it is opened, beside the window; closing it stops that.
/// The chosen rate goes into the design.
class FinderDialog : public QDialog {
    Q_OBJECT

public:
    explicit FinderDialog(Session* session, QWidget* parent = nullptr);
    ~FinderDialog() override;

    double chosen() const { return chosen_; }  ///< 0 for none yet

private:
    void start();
    void take();
    void finish();
    void fail(const std::exception_ptr& failure);
    void choose(double rate);
    void use();

    Session* session_;
    RatePlot* plot_;
    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* use_;
    double chosen_ = 0;
    std::vector<TriedRate> tried_;
    std::mutex mutex_;
    std::vector<TriedRate> inbox_;  // guarded by mutex_
    Background background_;         // the last, so that its thread ends before what it uses
};

}  // namespace inkling
