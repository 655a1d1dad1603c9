#include "core/format/network_notes.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace inkling {

using nlohmann::json;

json lossNotes(const LossSettings& loss) {
    return {{"name", lossName(loss.kind)}, {"label_smoothing", loss.labelSmoothing}};
}

LossSettings readLossNotes(const json& notes) {
    const LossSettings loss{.kind = lossFromName(notes.at("name").get<std::string>()),
                            .labelSmoothing = notes.at("label_smoothing").get<double>()};
    check(loss);
    return loss;
}

json networkNotes(const Network& network) {
    return {{"made_by", "Inkling"},
            {"class_names", network.classNames},
            {"loss", lossNotes(network.loss)},
            {"least_certainty", network.leastCertainty}};
}

void readNetworkNotes(const json& notes, Network& network) {
    if (!notes.is_object()) return;
    const json names = notes.value("class_names", json());
    if (names.is_array() && names.size() == std::size_t(network.classes()) &&
        std::all_of(names.begin(), names.end(), [](const json& name) { return name.is_string(); }))
        network.classNames = names.get<std::vector<std::string>>();
    if (const json certainty = notes.value("least_certainty", json()); certainty.is_number()) {
        const double value = certainty.get<double>();
        if (value >= 0 && value < 1) network.leastCertainty = float(value);
    }
    try {
        if (notes.contains("loss")) network.loss = readLossNotes(notes["loss"]);
    } catch (const json::exception&) {
    } catch (const SettingError&) {
    }
}

std::shared_ptr<const Architecture> makeReadArchitecture(NetworkSpec spec, std::size_t bytes) {
    constexpr int maxClasses = 255;  // labels are bytes, and one means none
    auto architecture = std::make_shared<const Architecture>(std::move(spec));
    if (architecture->classes() > maxClasses)
        throw Error(text(CORE_TR("%1 outputs are more classes than the %2 that Inkling tells apart"),
                         architecture->classes(), maxClasses));
    if (bytes < architecture->parameterCount() * sizeof(float))
        throw Error(text(CORE_TR("its layers have %1 weights, but all that is there are %2 bytes"),
                         architecture->parameterCount(), bytes));
    return architecture;
}

void requireFinite(std::span<const float> values) {
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        throw Error(text(
            CORE_TR("the network has weights that are infinite or not numbers, which no file should keep")));
}

}  // namespace inkling
