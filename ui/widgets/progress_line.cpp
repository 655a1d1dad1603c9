#include "ui/widgets/progress_line.h"

#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int steps = 1000;
}

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent) {
    setRange(0, steps);
    setTextVisible(false);
    setMaximumHeight(spacing::tight);
    QSizePolicy keepsPlace = sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    setSizePolicy(keepsPlace);
}

void ProgressLine::setShare(double share) {
    setValue(int(steps * share));
}

}  // namespace inkling
