// Widgets' names, for tests and for those who do not see the window.
#pragma once

#include <QWidget>

namespace inkling {

/// The widget itself, with an object name and, where its text or label does not say it, an accessible name.
template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& accessible = {}) {
    widget->setObjectName(name);
    if (!accessible.isEmpty()) widget->setAccessibleName(accessible);
    return widget;
}

}  // namespace inkling
