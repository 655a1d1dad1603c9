// Leads a newcomer through the first minute.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace inkling {

/// Three steps side by side in one line, each ticked off when it is done: draw, train, see the mistakes. It
/// is in nobody's way, can be closed, and does not come again once it was closed or all was done.
class WelcomeStrip : public QFrame {
    Q_OBJECT

public:
    enum Step { Draw, Train, Mistakes, stepCount };

    explicit WelcomeStrip(QWidget* parent = nullptr);

    /// Nobody has closed it or been through it yet.
    static bool isNew();
    void setDone(Step step);
    bool isDone(Step step) const { return done_[step]; }
    /// While it goes on, the second step says so.
    void setTraining(bool training);

signals:
    void trainWanted();
    void mistakesWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeStep(Step step, const QString& button);
    QString text(Step step) const;
    void refresh();
    QPixmap mark(Step step) const;
    int current() const;

    bool done_[stepCount] = {};
    bool training_ = false;
    QLabel *marks_[stepCount], *texts_[stepCount];
    QPushButton* buttons_[stepCount] = {};
};

}  // namespace inkling
