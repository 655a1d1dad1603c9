#include "core/train/overfitting.h"

#include <algorithm>

namespace inkling {

namespace {
constexpr std::size_t epochsOfRising = 3;
constexpr double noise = 0.01;
}  // namespace

std::optional<int> overfitsSince(const History& history) {
    if (!std::ranges::all_of(history, [](const EpochRecord& e) { return e.valLoss.has_value(); })) return {};
    std::size_t lowest = 0;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (*history[i].valLoss < (1 - noise) * *history[lowest].valLoss) lowest = i;
        if (i - lowest < epochsOfRising) continue;
        double sum = 0;
        bool learns = true;
        for (std::size_t k = i - epochsOfRising + 1; k <= i; ++k) {
            sum += *history[k].valLoss;
            learns &= history[k].loss < history[k - 1].loss;
        }
        if (learns && sum / double(epochsOfRising) > *history[lowest].valLoss) return history[lowest].epoch;
    }
    return {};
}

NetworkSpec withDropout(const NetworkSpec& spec) {
    NetworkSpec out{spec.input, {}};
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        out.layers.push_back(spec.layers[i]);
        const bool hidden = std::holds_alternative<DenseSpec>(spec.layers[i]) && i + 1 < spec.layers.size();
        if (hidden && !std::holds_alternative<DropoutSpec>(spec.layers[i + 1]))
            out.layers.push_back(DropoutSpec{.rate = 0.5});
    }
    return out;
}

}  // namespace inkling
