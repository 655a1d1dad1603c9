// The networks of the tutorials, ready to train.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/nn/layer_spec.h"
#include "core/train/trainer.h"

namespace inkling {

struct Preset {
    std::string name;    ///< "cnn-16-36"
    std::string layers;  ///< as parseLayers reads them
    TrainingSettings settings;

    NetworkSpec spec() const;
};

/// All presets, simplest first.
std::span<const Preset> presets();
/// Throws SettingError with field "preset".
const Preset& presetByName(std::string_view name);
/// What is trained where nobody chose: "cnn-16-36".
const Preset& defaultPreset();

}  // namespace inkling
