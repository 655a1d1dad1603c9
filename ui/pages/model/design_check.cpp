#include "ui/pages/model/design_check.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "ui/words.h"

namespace inkling {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("inkling", text);  // where lupdate files what no class says
}

/// The first `count` layers, as they are when others follow: what may stand last only, or may not stand last,
/// is judged by its own place. Flatten fits behind everything.
NetworkSpec beginning(const NetworkSpec& spec, std::size_t count) {
    NetworkSpec begun{spec.input, {spec.layers.begin(), spec.layers.begin() + std::ptrdiff_t(count)}};
    if (count < spec.layers.size()) begun.layers.push_back(FlattenSpec{});
    return begun;
}

/// The core's message names the place of the first layer that does not fit; here the place is needed as a
/// number.
void checkLayers(const NetworkSpec& spec, DesignCheck& check) {
    for (std::size_t count = 1; count <= spec.layers.size(); ++count) {
        try {
            check.layers = summarise(beginning(spec, count));
            check.layers.resize(count);
        } catch (const SettingError& error) {
            check.wrongLayer = int(count) - 1;
            check.layerProblem = words(error);
            return;
        }
    }
    if (!spec.layers.empty()) return;
    try {
        layerShapes(spec);
    } catch (const SettingError& error) {
        check.layerProblem = words(error);
    }
}

void checkOutput(const NetworkSpec& spec, int classes, DesignCheck& check) {
    const Shape& output = check.layers.back().output;
    if (classes > 0 && (output.isImage() || output.channels() != classes))
        check.layerProblem =
            tr("The last layer must give one value for each of the %1 classes: dense%1-softmax").arg(classes);
    else if (output.isImage())
        check.layerProblem =
            tr("The last layer must give one value for each class, not an image: dense10-softmax");
    if (!check.layerProblem.isEmpty()) check.wrongLayer = int(spec.layers.size()) - 1;
}

}  // namespace

DesignCheck checkDesign(const Design& design, int classes) {
    DesignCheck check;
    checkLayers(design.spec, check);
    if (check.layerProblem.isEmpty()) checkOutput(design.spec, classes, check);
    for (const LayerSummary& layer : check.layers) check.parameters += layer.parameters;
    if (check.layerProblem.isEmpty())
        if (const auto hint = lossHint(design.settings.loss.kind, activationOf(design.spec.layers.back())))
            check.hint = words(*hint);
    try {
        inkling::check(design.settings);
    } catch (const SettingError& error) {
        check.wrongField = fromCore(error.field());
        check.fieldProblem = words(error);
    }
    return check;
}

}  // namespace inkling
