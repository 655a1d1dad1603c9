#include "ui/window/memory.h"

#include <QtWidgets>

namespace inkling {

namespace {

QString key(const QSplitter& splitter) {
    return "splitters/" + splitter.objectName();
}

}  // namespace

bool restoreLayout(QMainWindow& window) {
    const QSettings settings;
    const bool restored = window.restoreGeometry(settings.value("geometry").toByteArray());
    window.restoreState(settings.value("docks").toByteArray());
    for (auto* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(key(*splitter)).toByteArray());
    return restored;
}

void rememberLayout(const QMainWindow& window) {
    QSettings settings;
    settings.setValue("geometry", window.saveGeometry());
    settings.setValue("docks", window.saveState());
    for (const auto* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty()) settings.setValue(key(*splitter), splitter->saveState());
}

}  // namespace inkling
