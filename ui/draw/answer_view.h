// What the network sees and what it reads, under the canvas.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace inkling {

class InkPreview;
class Network;
class ProbabilityBars;
struct Reading;

/// The image, the digit or number large, how sure it is, and a bar a class; of a number's digits those of the
/// chosen one.
class AnswerView : public QWidget {
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    void setReading(const Reading& reading);
    void setClassNames(const QStringList& names);
    /// Beside each other instead of below each other.
    void setWide(bool wide);

signals:
    /// Somebody wants to see how the drawing becomes that image.
    void stepsWanted();

private:
    void showAnswer(const QString& answer, const QString& sureness);

    InkPreview* preview_;
    QLabel *answer_, *sureness_;
    QPushButton* steps_;
    ProbabilityBars* bars_;
    QBoxLayout* layout_;
};

QStringList classNames(const Network& network);
/// How sure the chosen digit is: "98.2 % sure", "No digit", or nothing where nothing is read.
QString surenessText(const Reading& reading);

/// What a digit is read as: its class's name, or nothing where it is none.
QString digitName(const Reading& reading, int digit);

}  // namespace inkling
