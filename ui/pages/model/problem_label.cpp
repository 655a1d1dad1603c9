#include "ui/pages/model/problem_label.h"

#include <QEvent>

#include "ui/theme/theme.h"

namespace inkling {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
    hide();
}

void ProblemLabel::say(const QString& problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
}

void ProblemLabel::colour() {
    const QColor bad = coloursOf(palette()).bad;
    if (palette().color(foregroundRole()) == bad) return;
    QPalette loud = palette();
    loud.setColor(foregroundRole(), bad);
    setPalette(loud);
}

void ProblemLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colour();
    QLabel::changeEvent(event);
}

}  // namespace inkling
