// How much of something is done, as a thin line.
#pragma once

#include <QProgressBar>

namespace inkling {

/// Keeps its place while it is hidden, so that nothing moves when work begins and ends.
class ProgressLine : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setShare(double share);  ///< 0 to 1
};

}  // namespace inkling
