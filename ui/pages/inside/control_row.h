// The row above a section's content: what can be chosen there, and the work that it may start.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace inkling {

class Background;

/// Widgets from left to right, those that belong together close to each other.
class ControlRow : public QWidget {
    Q_OBJECT

public:
    explicit ControlRow(QWidget* parent = nullptr);

    /// With its label before it, where it has one; returns that.
    QLabel* add(const QString& label, QWidget* widget);
    void add(QWidget* widget);
    /// What follows belongs to something else.
    void addGap();
    /// What follows stands at the right end.
    void addStretch();

private:
    QHBoxLayout* row_;
};

/// A button that starts a work, or stops it while it runs; beside it how far it is and how long it still
/// takes.
class RunControl : public QWidget {
    Q_OBJECT

public:
    /// `work` outlives this. `progressName` and `what` name the progress bar.
    RunControl(Background* work, QPushButton* button, const char* progressName, const QString& what,
               QWidget* parent = nullptr);

    /// Of the button while nothing runs.
    void setStartText(const QString& text);
    /// Tells that the work was started.
    void started();

signals:
    void startWanted();
    void stopped();  ///< by the button

private:
    void show(double share);
    void showState();

    Background* work_;
    QPushButton* button_;
    QProgressBar* progress_;
    QLabel* left_;
    QString startText_;
    QElapsedTimer clock_;
};

}  // namespace inkling
