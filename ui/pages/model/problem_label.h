// What is wrong with a field, beside it.
#pragma once

#include <QLabel>

namespace inkling {

/// In the palette's colour for what is wrong; hidden while there is nothing to say.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    void say(const QString& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

}  // namespace inkling
