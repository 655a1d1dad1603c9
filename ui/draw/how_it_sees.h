// How the drawing becomes what the network sees, and what it says of that.
#pragma once

#include <QDialog>

class QLabel;

namespace inkling {

class InkStepsView;
class ProbabilityBars;
struct Reading;

/// The steps side by side, and under them the answer with its bars. Shows one digit: the only one, or the
/// chosen one of a number.
class HowItSees : public QDialog {
    Q_OBJECT

public:
    explicit HowItSees(QWidget* parent = nullptr);

    void setReading(const Reading& reading);

private:
    InkStepsView* steps_;
    QLabel *answer_, *sureness_, *threshold_;
    ProbabilityBars* bars_;
};

}  // namespace inkling
