#include "core/runs/run_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/format/json_text.h"
#include "core/format/training_json.h"
#include "core/nn/layer_text.h"

namespace inkling {

using nlohmann::json;

namespace {

constexpr int version = 1;

/// Parses, and says in one way what is no record.
template <class Read>
auto parse(std::string_view source, Read read) {
    try {
        return read(parseJson(source));
    } catch (const json::exception& error) {
        throw Error(text(CORE_TR("it is not a run's record as Inkling writes it (%1)"), error.what()));
    }
}

RunState stateByName(const std::string& name) {
    for (RunState state : {RunState::Running, RunState::Finished, RunState::Stopped, RunState::Diverged})
        if (name == runStateName(state)) return state;
    throw Error(text(CORE_TR("there is no state \"%1\" of a run"), name));
}

NetworkSpec readNetwork(const json& from) {
    const auto input = from.at("input").get<std::vector<int>>();
    if (input.size() != 3 || std::ranges::any_of(input, [](int side) { return side < 1 || side > 1024; }))
        throw Error(text(CORE_TR("its images have no size that there is: %1"), from["input"].dump()));
    NetworkSpec network{.input = Shape::image(input[0], input[1], input[2]),
                        .layers = parseLayers(from.at("layers").get<std::string>())};
    layerShapes(network);
    return network;
}

}  // namespace

std::string formatRun(const RunRecord& record) {
    const Shape& input = record.network.input;
    const json out = {{"version", version},
                      {"layers", formatLayers(record.network.layers)},
                      {"preset", presetOf(record.network)},
                      {"input", {input.height(), input.width(), input.channels()}},
                      {"settings", settingsJson(record.settings)},
                      {"data", record.data},
                      {"started", record.started},
                      {"state", runStateName(record.state)},
                      {"seconds", record.seconds},
                      {"colour", record.colour}};
    return out.dump(1) + "\n";
}

void parseRun(std::string_view source, RunRecord& record) {
    parse(source, [&](const json& from) {
        if (from.at("version") != version)
            throw Error(text(CORE_TR("it is of version %1, which this program does not know"),
                             from["version"].dump()));
        RunRecord read = record;
        read.network = readNetwork(from);
        read.settings = readSettings(from.at("settings"));
        read.data = from.at("data").get<std::string>();
        read.started = from.at("started").get<std::int64_t>();
        read.state = stateByName(from.at("state").get<std::string>());
        read.seconds = from.at("seconds").get<double>();
        read.colour = std::max(0, from.at("colour").get<int>());
        record = std::move(read);
    });
}

std::string formatLabel(const RunRecord& record) {
    const json out = {{"name", record.name}, {"note", record.note}};
    return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

void parseLabel(std::string_view source, RunRecord& record) {
    parse(source, [&](const json& from) {
        auto name = from.at("name").get<std::string>();
        record.note = from.at("note").get<std::string>();
        record.name = std::move(name);
    });
}

std::string formatTest(const RunTest& test) {
    json rows = json::array();
    for (int row = 0; row < test.confusion.rows(); ++row) {
        rows.push_back(json::array());
        for (int column = 0; column < test.confusion.cols(); ++column)
            rows.back().push_back(test.confusion(row, column));
    }
    const json out = {{"data", test.data},
                      {"loss", test.loss},
                      {"accuracy", test.accuracy},
                      {"least_certainty", test.leastCertainty},
                      {"class_names", test.classNames},
                      {"confusion", std::move(rows)}};
    return out.dump() + "\n";
}

RunTest parseTest(std::string_view source) {
    return parse(source, [&](const json& from) {
        RunTest test{.data = from.at("data").get<std::string>(),
                     .loss = from.at("loss").get<double>(),
                     .accuracy = from.at("accuracy").get<double>(),
                     .leastCertainty = from.at("least_certainty").get<float>(),
                     .classNames = from.at("class_names").get<std::vector<std::string>>()};
        const auto rows = from.at("confusion").get<std::vector<std::vector<int>>>();
        const std::size_t classes = test.classNames.size();
        if (rows.size() != classes || classes > noClass ||
            std::ranges::any_of(rows, [&](const auto& row) { return row.size() != classes; }))
            throw Error(text(CORE_TR("its confusion matrix does not go with its %1 classes"), classes));
        test.confusion.resize(Eigen::Index(classes), Eigen::Index(classes));
        for (std::size_t row = 0; row < classes; ++row)
            std::ranges::copy(rows[row], test.confusion.row(Eigen::Index(row)).begin());
        return test;
    });
}

std::string formatEpoch(const EpochRecord& epoch) {
    return epochJson(epoch).dump() + "\n";
}

void parseHistory(std::string_view source, History& history) {
    for (int line = 1;; ++line) {
        const std::size_t end = source.find('\n');
        if (end == source.npos) return;
        try {
            history.push_back(parse(source.substr(0, end), [](const json& from) { return readEpoch(from); }));
        } catch (const Error& error) {
            throw Error(text(CORE_TR("line %1: %2"), line, error.text()));
        }
        source.remove_prefix(end + 1);
    }
}

}  // namespace inkling
