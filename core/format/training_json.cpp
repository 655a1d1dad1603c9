#include "core/format/training_json.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/format/json_text.h"
#include "core/format/network_notes.h"

namespace inkling {

using nlohmann::json;

namespace {

constexpr int version = 1;

json optimizerJson(OptimizerSettings optimizer) {
    json out;
    for (const OptimizerParameter& parameter : ownParameters(optimizer))
        std::visit([&](const auto* value) { out[parameter.name] = *value; }, parameter.value);
    out["name"] = optimizerName(optimizer);
    out["learning_rate"] = learningRate(optimizer);
    return out;
}

/// Parameters that a record has not, because they came after it, are as Keras has them by default.
OptimizerSettings readOptimizer(const json& from) {
    OptimizerSettings optimizer = optimizerFromName(from.at("name").get<std::string>());
    setLearningRate(optimizer, from.at("learning_rate").get<double>());
    for (const OptimizerParameter& parameter : ownParameters(optimizer))
        if (const auto found = from.find(parameter.name); found != from.end())
            std::visit([&](auto* value) { found->get_to(*value); }, parameter.value);
    return optimizer;
}

json optional(const std::optional<double>& number) {
    return number ? json(*number) : json();
}

json epochJson(const EpochRecord& epoch) {
    return {{"epoch", epoch.epoch},
            {"loss", epoch.loss},
            {"accuracy", epoch.accuracy},
            {"val_loss", optional(epoch.valLoss)},
            {"val_accuracy", optional(epoch.valAccuracy)},
            {"seconds", epoch.seconds},
            {"images_per_second", epoch.imagesPerSecond}};
}

EpochRecord readEpoch(const json& from) {
    const auto optionalNumber = [&](const char* key) -> std::optional<double> {
        const json& number = from.at(key);
        return number.is_null() ? std::nullopt : std::optional(number.get<double>());
    };
    return {.epoch = from.at("epoch").get<int>(),
            .loss = from.at("loss").get<double>(),
            .accuracy = from.at("accuracy").get<double>(),
            .valLoss = optionalNumber("val_loss"),
            .valAccuracy = optionalNumber("val_accuracy"),
            .seconds = from.at("seconds").get<double>(),
            .imagesPerSecond = from.at("images_per_second").get<double>()};
}

/// A whole number from 0 that fits the type.
template <class Integer>
Integer count(const json& from, const char* key) {
    const json& number = from.at(key);
    if (!number.is_number_unsigned() ||
        number.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<Integer>::max()))
        throw Error(text(CORE_TR("%1 must be a whole number from 0, not %2"), key, number.dump()));
    return number.get<Integer>();
}

}  // namespace

std::string formatTraining(const TrainingState& state, const std::string& data) {
    const TrainingSettings& settings = state.settings;
    json history = json::array();
    for (const EpochRecord& epoch : state.history) history.push_back(epochJson(epoch));
    const json out = {{"version", version},
                      {"settings",
                       {{"optimizer", optimizerJson(settings.optimizer)},
                        {"loss", lossNotes(settings.loss)},
                        {"batch_size", settings.batchSize},
                        {"epochs", settings.epochs},
                        {"validation_split", settings.validationSplit},
                        {"augment", settings.augment},
                        {"seed", settings.seed}}},
                      {"epoch", state.epoch},
                      {"batch", state.batch},
                      {"loss_sum", state.lossSum},
                      {"correct", state.correct},
                      {"epoch_seconds", state.epochSeconds},
                      {"history", std::move(history)},
                      {"data", data}};
    return out.dump(1);
}

TrainingRecord parseTraining(std::string_view source) {
    try {
        const json from = parseJson(source);
        if (from.at("version") != version)
            throw Error(text(CORE_TR("it is of version %1, which this program does not know"),
                             from["version"].dump()));
        const json& settings = from.at("settings");
        TrainingRecord record{.settings = {.optimizer = readOptimizer(settings.at("optimizer")),
                                           .batchSize = count<int>(settings, "batch_size"),
                                           .epochs = count<int>(settings, "epochs"),
                                           .validationSplit = settings.at("validation_split").get<double>(),
                                           .augment = settings.at("augment").get<std::string>(),
                                           .seed = count<std::uint64_t>(settings, "seed")},
                              .epoch = count<int>(from, "epoch"),
                              .batch = count<int>(from, "batch"),
                              .lossSum = from.at("loss_sum").get<double>(),
                              .correct = count<std::int64_t>(from, "correct"),
                              .epochSeconds = from.at("epoch_seconds").get<double>(),
                              .data = from.at("data").get<std::string>()};
        if (settings.contains("loss")) record.settings.loss = readLossNotes(settings["loss"]);
        for (const json& epoch : from.at("history")) record.history.push_back(readEpoch(epoch));
        check(record.settings);
        return record;
    } catch (const json::exception& error) {
        throw Error(text(CORE_TR("it is not a training's record as Inkling writes it (%1)"), error.what()));
    }
}

}  // namespace inkling
