// A network's layers, shapes and parameters, as Keras's summary lists them.
#pragma once

#include <string>
#include <vector>

#include "core/nn/layer_spec.h"

namespace inkling {

/// One line of the model's summary.
struct LayerSummary {
    std::string name;  ///< unique, as Keras names them: "conv2d", "conv2d_1"
    std::string type;  ///< Keras's class
    Shape output;
    std::size_t parameters = 0;    ///< all of them
    std::size_t nonTrainable = 0;  ///< of these, what training does not learn: moving averages
};
/// Throws SettingError as layerShapes does.
std::vector<LayerSummary> summarise(const NetworkSpec& spec);

/// Parameters in all.
std::size_t parameterCount(const NetworkSpec& spec);

}  // namespace inkling
