#include "core/train/preset.h"

#include <vector>

#include "core/base/error.h"
#include "core/nn/layer_text.h"

namespace inkling {

namespace {

TrainingSettings settings(OptimizerSettings optimizer, int batch, int epochs, double validation) {
    TrainingSettings s;
    s.optimizer = std::move(optimizer);
    s.batchSize = batch;
    s.epochs = epochs;
    s.validationSplit = validation;
    return s;
}

/// Two convolutions of c1 and c2 filters, as three of the tutorials have them in several sizes.
std::string twoConvolutions(int c1, int c2) {
    return "conv" + std::to_string(c1) + "-3-same-relu pool2 conv" + std::to_string(c2) +
           "-3-same-relu pool2 dropout0.25 flatten dense128-relu dropout0.25 dense10-softmax";
}

std::vector<Preset> makePresets() {
    const TrainingSettings mlp = settings(AdamSettings{}, 200, 10, 0.2),
                           cnn = settings(AdamSettings{}, 256, 10, 0.2);
    return {
        {"mlp-256", "flatten dense256-relu dense10-softmax", mlp},
        {"mlp-800", "flatten dense800-relu dense10-softmax", mlp},
        {"mlp-800-dropout", "flatten dense800-relu dropout0.5 dense10-softmax", mlp},
        {"mlp-1000-dropout", "flatten dense1000-relu dropout0.5 dense10-softmax", mlp},
        {"mlp-1000-1000-dropout",
         "flatten dense1000-relu dropout0.5 dense1000-relu dropout0.5 dense10-softmax", mlp},
        {"cnn-16", "conv16-3-same-relu pool2 dropout0.25 flatten dense128-relu dropout0.25 dense10-softmax",
         cnn},
        {"cnn-16-36", twoConvolutions(16, 36), cnn},
        {"cnn-32-64", twoConvolutions(32, 64), cnn},
        {"cnn-64-128", twoConvolutions(64, 128), cnn},
        {"cnn-128-256", twoConvolutions(128, 256), cnn},
        {"cnn-16-36-64",
         "conv16-3-same-relu pool2 conv36-3-same-relu pool2 conv64-3-same-relu pool2 dropout0.25 flatten "
         "dense128-relu "
         "dropout0.25 dense10-softmax",
         cnn},
        {"cnn-32", "conv32-3-same-relu pool2 flatten dense256-relu dense10-softmax",
         settings(AdamSettings{}, 64, 10, 0)},
        {"cnn-32-64-64",
         "conv32-3-valid-relu pool2 conv64-3-valid-relu pool2 conv64-3-valid-relu flatten dense64-relu "
         "dense10-softmax",
         settings(RmspropSettings{}, 64, 5, 0)},
    };
}

}  // namespace

NetworkSpec Preset::spec() const {
    return {Shape::image(28, 28, 1), parseLayers(layers)};
}

std::span<const Preset> presets() {
    static const std::vector<Preset> all = makePresets();
    return all;
}

const Preset& presetByName(std::string_view name) {
    std::string names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) return preset;
        names += (names.empty() ? "" : ", ") + preset.name;
    }
    throw SettingError("preset", text(CORE_TR("there is no preset \"%1\"; there are %2"), name, names));
}

const Preset& defaultPreset() {
    return presetByName("cnn-16-36");
}

}  // namespace inkling
