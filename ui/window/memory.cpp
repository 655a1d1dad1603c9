#include "ui/window/memory.h"

#include <QtWidgets>
#include <nlohmann/json.hpp>

#include "core/format/training_json.h"
#include "core/nn/layer_text.h"
#include "ui/session/session.h"

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

void restoreDesign(Session& session) {
    const QSettings settings;
    if (!settings.contains("layers") || !settings.contains("training")) return;
    try {
        NetworkSpec spec = session.spec();
        spec.layers = parseLayers(settings.value("layers").toString().toStdString());
        const auto training = nlohmann::json::parse(settings.value("training").toString().toStdString());
        session.setDesign(spec, readSettings(training));
    } catch (const std::exception&) {  // of another version, or changed by hand
    }
}

void rememberDesign(const Session& session) {
    QSettings settings;
    settings.setValue("layers", QString::fromStdString(formatLayers(session.spec().layers)));
    settings.setValue("training", QString::fromStdString(settingsJson(session.settings()).dump()));
}

}  // namespace inkling
