// Settings that do not change by the way.
#pragma once

#include <QObject>

class QWidget;

namespace inkling {

/// In a form that scrolls, the wheel scrolls: boxes that happen to lie under the pointer take it only when
/// they have been clicked or reached by keyboard.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// Guards the boxes that `form` has now; belongs to it.
    explicit WheelGuard(QWidget* form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace inkling
