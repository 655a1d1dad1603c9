#include "ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace inkling {

WheelGuard::WheelGuard(QWidget* form) : QObject(form) {
    for (auto* widget : form->findChildren<QWidget*>()) {
        const bool takesWheel = qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                                qobject_cast<QAbstractSlider*>(widget);
        if (!takesWheel || qobject_cast<QScrollBar*>(widget)) continue;
        widget->setFocusPolicy(Qt::StrongFocus);  // the wheel gives no focus either
        widget->installEventFilter(this);
    }
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
    event->ignore();  // for the scroll area
    return true;
}

}  // namespace inkling
