#include "core/format/training_json.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/format/json_text.h"
#include "core/format/network_notes.h"

namespace inkling {

using nlohmann::json;

namespace {

constexpr int version = 2;

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

/// A whole number from 0 that fits the type.
template <class Integer>
Integer count(const json& from, const char* key) {
    const json& number = from.at(key);
    if (!number.is_number_unsigned() ||
        number.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<Integer>::max()))
        throw Error(text(CORE_TR("%1 must be a whole number from 0, not %2"), key, number.dump()));
    return number.get<Integer>();
}

json optional(const std::optional<double>& number) {
    return number ? json(*number) : json();
}

std::optional<double> readOptional(const json& from, const char* key) {
    const json& number = from.at(key);
    return number.is_null() ? std::nullopt : std::optional(number.get<double>());
}

}  // namespace

json epochJson(const EpochRecord& epoch) {
    json metrics = json::array();
    for (const MetricRecord& metric : epoch.metrics)
        metrics.push_back(
            {{"name", metric.name}, {"value", metric.value}, {"val_value", optional(metric.valValue)}});
    return {{"epoch", epoch.epoch},
            {"loss", epoch.loss},
            {"accuracy", epoch.accuracy},
            {"val_loss", optional(epoch.valLoss)},
            {"val_accuracy", optional(epoch.valAccuracy)},
            {"seconds", epoch.seconds},
            {"images_per_second", epoch.imagesPerSecond},
            {"learning_rate", epoch.learningRate},
            {"metrics", std::move(metrics)}};
}

EpochRecord readEpoch(const json& from) {
    EpochRecord record{.epoch = from.at("epoch").get<int>(),
                       .loss = from.at("loss").get<double>(),
                       .accuracy = from.at("accuracy").get<double>(),
                       .valLoss = readOptional(from, "val_loss"),
                       .valAccuracy = readOptional(from, "val_accuracy"),
                       .seconds = from.at("seconds").get<double>(),
                       .imagesPerSecond = from.at("images_per_second").get<double>(),
                       .learningRate = from.at("learning_rate").get<double>()};
    for (const json& metric : from.at("metrics"))
        record.metrics.push_back({metric.at("name").get<std::string>(), metric.at("value").get<double>(),
                                  readOptional(metric, "val_value")});
    return record;
}

namespace {

// Schedules and callbacks: their name, and their fields by the names that visitFields has.

struct WriteField {
    json& out;
    void operator()(const char* name, const std::optional<double>& value) const {
        out[name] = optional(value);
    }
    void operator()(const char* name, MonitorMode mode) const { out[name] = modeName(mode); }
    template <class Value>
    void operator()(const char* name, const Value& value) const {
        out[name] = value;
    }
};

struct ReadField {
    const json& from;
    void operator()(const char* name, std::optional<double>& value) const {
        value = readOptional(from, name);
    }
    void operator()(const char* name, int& value) const { value = count<int>(from, name); }
    void operator()(const char* name, MonitorMode& mode) const {
        const auto known = modeByName(from.at(name).get<std::string>());
        if (!known) throw Error(text(CORE_TR("there is no mode %1"), from.at(name).dump()));
        mode = *known;
    }
    template <class Value>
    void operator()(const char* name, Value& value) const {
        from.at(name).get_to(value);
    }
};

json scheduleJson(const Schedule& schedule) {
    json out = {{"name", scheduleName(schedule)}};
    std::visit([&](const auto& s) { visitFields(s, WriteField{out}); }, schedule);
    return out;
}

Schedule readSchedule(const json& from) {
    Schedule schedule = scheduleByName(from.at("name").get<std::string>());
    std::visit([&](auto& s) { visitFields(s, ReadField{from}); }, schedule);
    return schedule;
}

json callbackJson(const Callback& callback) {
    json out = {{"name", callbackName(callback)}};
    std::visit([&](const auto& c) { visitCallbackFields(c, WriteField{out}); }, callback);
    return out;
}

Callback readCallback(const json& from) {
    Callback callback = callbackByName(from.at("name").get<std::string>());
    std::visit([&](auto& c) { visitCallbackFields(c, ReadField{from}); }, callback);
    return callback;
}

json callbackStateJson(const CallbackState& state) {
    return {{"best", optional(state.best)},
            {"best_epoch", state.bestEpoch},
            {"wait", state.wait},
            {"cooldown", state.cooldown}};
}

CallbackState readCallbackState(const json& from) {
    return {.best = readOptional(from, "best"),
            .bestEpoch = count<int>(from, "best_epoch"),
            .wait = count<int>(from, "wait"),
            .cooldown = count<int>(from, "cooldown")};
}

json sumsJson(const MetricSums& sums) {
    return {{"images", sums.images},
            {"sums", sums.sums},
            {"classes", sums.confusion.rows()},
            {"confusion",
             std::vector<int>(sums.confusion.data(), sums.confusion.data() + sums.confusion.size())}};
}

MetricSums readSums(const json& from, std::size_t metrics) {
    MetricSums sums{.images = count<std::int64_t>(from, "images"),
                    .sums = from.at("sums").get<std::vector<double>>()};
    const auto cells = from.at("confusion").get<std::vector<int>>();
    const auto classes = count<std::uint8_t>(from, "classes");
    if (cells.size() != std::size_t(classes) * classes || (!sums.sums.empty() && sums.sums.size() != metrics))
        throw Error(text(CORE_TR("the metrics' sums do not go with the metrics")));
    sums.confusion.resize(classes, classes);
    std::ranges::copy(cells, sums.confusion.data());
    return sums;
}

template <class List, class Write>
json listJson(const List& list, Write write) {
    json out = json::array();
    for (const auto& item : list) out.push_back(write(item));
    return out;
}

}  // namespace

json settingsJson(const TrainingSettings& s) {
    return {{"optimizer", optimizerJson(s.optimizer)},
            {"loss", lossNotes(s.loss)},
            {"batch_size", s.batchSize},
            {"epochs", s.epochs},
            {"validation_split", s.validationSplit},
            {"augment", s.augment},
            {"seed", s.seed},
            {"schedule", scheduleJson(s.schedule)},
            {"callbacks", listJson(s.callbacks, callbackJson)},
            {"metrics", s.metrics},
            {"shuffle", s.shuffle},
            {"class_weight", formatClassWeights(s.classWeights)},
            {"sample_weight", s.sampleWeights},
            {"initial_epoch", s.initialEpoch},
            {"steps_per_epoch", s.stepsPerEpoch},
            {"validation_data", s.validationData},
            {"validation_batch_size", s.validationBatchSize},
            {"validation_steps", s.validationSteps},
            {"validation_freq", s.validationFrequency}};
}

TrainingSettings readSettings(const json& from) {
    TrainingSettings s{.optimizer = readOptimizer(from.at("optimizer")),
                       .loss = readLossNotes(from.at("loss")),
                       .batchSize = count<int>(from, "batch_size"),
                       .epochs = count<int>(from, "epochs"),
                       .validationSplit = from.at("validation_split").get<double>(),
                       .augment = from.at("augment").get<std::string>(),
                       .seed = count<std::uint64_t>(from, "seed"),
                       .schedule = readSchedule(from.at("schedule")),
                       .metrics = from.at("metrics").get<std::vector<std::string>>(),
                       .shuffle = from.at("shuffle").get<bool>(),
                       .classWeights = parseClassWeights(from.at("class_weight").get<std::string>()),
                       .sampleWeights = from.at("sample_weight").get<std::string>(),
                       .initialEpoch = count<int>(from, "initial_epoch"),
                       .stepsPerEpoch = count<int>(from, "steps_per_epoch"),
                       .validationData = from.at("validation_data").get<std::string>(),
                       .validationBatchSize = count<int>(from, "validation_batch_size"),
                       .validationSteps = count<int>(from, "validation_steps"),
                       .validationFrequency = count<int>(from, "validation_freq")};
    for (const json& callback : from.at("callbacks")) s.callbacks.push_back(readCallback(callback));
    check(s);
    return s;
}

std::string formatTraining(const TrainingState& state, const std::string& data) {
    const json out = {{"version", version},
                      {"settings", settingsJson(state.settings)},
                      {"learning_rate", learningRate(state.optimizer.settings())},
                      {"epoch", state.epoch},
                      {"batch", state.batch},
                      {"loss_sum", state.lossSum},
                      {"correct", state.correct},
                      {"images", state.images},
                      {"metric_sums", sumsJson(state.metricSums)},
                      {"epoch_seconds", state.epochSeconds},
                      {"rate_factor", state.rateFactor},
                      {"history", listJson(state.history, epochJson)},
                      {"callback_states", listJson(state.callbacks, callbackStateJson)},
                      {"ended_early", state.endedEarly},
                      {"data", data}};
    return out.dump(1);
}

TrainingRecord parseTraining(std::string_view source) {
    try {
        const json from = parseJson(source);
        if (from.at("version") != version)
            throw Error(text(CORE_TR("it is of version %1, which this program does not know"),
                             from["version"].dump()));
        TrainingRecord record{.settings = readSettings(from.at("settings")),
                              .learningRate = from.at("learning_rate").get<double>(),
                              .epoch = count<int>(from, "epoch"),
                              .batch = count<int>(from, "batch"),
                              .lossSum = from.at("loss_sum").get<double>(),
                              .correct = count<std::int64_t>(from, "correct"),
                              .images = count<std::int64_t>(from, "images"),
                              .epochSeconds = from.at("epoch_seconds").get<double>(),
                              .rateFactor = from.value("rate_factor", 1.0),
                              .endedEarly = from.at("ended_early").get<bool>(),
                              .data = from.at("data").get<std::string>()};
        record.metricSums = readSums(from.at("metric_sums"), record.settings.metrics.size());
        for (const json& epoch : from.at("history")) record.history.push_back(readEpoch(epoch));
        for (const json& state : from.at("callback_states"))
            record.callbacks.push_back(readCallbackState(state));
        if (record.callbacks.size() != record.settings.callbacks.size() || record.learningRate < 0 ||
            !(record.rateFactor > 0))
            throw Error(text(CORE_TR("its callbacks and learning rate do not go with its settings")));
        return record;
    } catch (const json::exception& error) {
        throw Error(text(CORE_TR("it is not a training's record as Inkling writes it (%1)"), error.what()));
    }
}

}  // namespace inkling
