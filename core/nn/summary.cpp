#include "core/nn/summary.h"

#include <map>

#include "core/nn/layer.h"

namespace inkling {

namespace {

/// What Keras makes of a class's name: "LeakyReLU" becomes "leaky_re_lu".
std::string snakeCase(const std::string& name) {
    const auto isUpper = [&](std::size_t i) { return i < name.size() && name[i] >= 'A' && name[i] <= 'Z'; };
    const auto isLower = [&](std::size_t i) { return i < name.size() && name[i] >= 'a' && name[i] <= 'z'; };
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i > 0 && isUpper(i) && (isLower(i + 1) || isLower(i - 1))) out += '_';
        out += isUpper(i) ? char(name[i] - 'A' + 'a') : name[i];
    }
    return out;
}

}  // namespace

std::vector<LayerSummary> summarise(const NetworkSpec& spec) {
    const auto shapes = layerShapes(spec);
    std::map<std::string, int> seen;
    std::vector<LayerSummary> rows;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const std::string type = kerasClass(spec.layers[i]);
        const int number = seen[type]++;
        rows.push_back(
            {snakeCase(type) + (number ? "_" + std::to_string(number) : std::string()), type, shapes[i]});
    }
    const LayerStack stack = makeLayers(spec);
    for (std::size_t i = 0; i < stack.layers.size(); ++i)
        for (const ParameterTensor& tensor : stack.layers[i]->parameterTensors()) {
            LayerSummary& row = rows[std::size_t(stack.owner[i])];
            row.parameters += tensor.size();
            if (!tensor.trainable) row.nonTrainable += tensor.size();
        }
    return rows;
}

std::size_t parameterCount(const NetworkSpec& spec) {
    std::size_t sum = 0;
    for (const auto& row : summarise(spec)) sum += row.parameters;
    return sum;
}

}  // namespace inkling
