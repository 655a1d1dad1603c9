#include "core/runs/run_csv.h"

#include <ctime>
#include <utility>
#include <vector>

#include "core/file/csv.h"
#include "core/nn/layer_text.h"
#include "core/nn/summary.h"

namespace inkling {

namespace {

std::string number(std::optional<double> value) {
    return value ? shortest(*value) : std::string();
}

std::string isoTime(std::int64_t seconds) {
    const std::time_t time = seconds;
    std::tm utc{};
    ::gmtime_r(&time, &utc);
    char out[32];
    std::strftime(out, sizeof out, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return out;
}

/// The columns' names and one run's fields.
std::vector<std::pair<const char*, std::string>> fieldsOf(const RunRecord& run) {
    std::vector<std::pair<const char*, std::string>> fields;
    const auto last = [&](const char* figure) {
        return run.history.empty() ? std::nullopt : valueOf(run.history.back(), figure);
    };
    const auto best = [&](const char* figure) {
        const EpochRecord* epoch = bestEpoch(run.history, figure);
        return epoch ? valueOf(*epoch, figure) : std::nullopt;
    };
    const auto test = [&](double RunTest::*figure) {
        return run.test ? std::optional((*run.test).*figure) : std::nullopt;
    };
    const bool known = !run.network.layers.empty();
    const TrainingSettings& s = run.settings;
    fields = {{"name", run.name},
              {"preset", presetOf(run.network)},
              {"layers", formatLayers(run.network.layers)},
              {"parameters", known ? std::to_string(parameterCount(run.network)) : std::string()},
              {"state", runStateName(run.state)},
              {"epochs_done", std::to_string(run.history.size())},
              {"loss", number(last("loss"))},
              {"accuracy", number(last("accuracy"))},
              {"val_loss", number(last("val_loss"))},
              {"val_accuracy", number(last("val_accuracy"))},
              {"best_val_loss", number(best("val_loss"))},
              {"best_val_accuracy", number(best("val_accuracy"))},
              {"test_loss", number(test(&RunTest::loss))},
              {"test_accuracy", number(test(&RunTest::accuracy))},
              {"seconds", number(run.seconds)},
              {"started", isoTime(run.started)},
              {"data", run.data},
              {"optimizer", optimizerName(s.optimizer)},
              {"learning_rate", number(learningRate(s.optimizer))},
              {"schedule", scheduleName(s.schedule)},
              {"batch_size", std::to_string(s.batchSize)},
              {"epochs", std::to_string(s.epochs)},
              {"validation_split", number(s.validationSplit)},
              {"augment", s.augment},
              {"seed", std::to_string(s.seed)},
              {"note", run.note}};
    return fields;
}

}  // namespace

std::string runsCsv(std::span<const RunRecord> runs) {
    std::string csv;
    const auto add = [&](const std::string& field, bool first) {
        csv += (first ? "" : ",") + csvField(field);
    };
    bool first = true;
    for (const auto& [name, field] : fieldsOf({})) add(name, std::exchange(first, false));
    csv += "\r\n";
    for (const RunRecord& run : runs) {
        first = true;
        for (const auto& [name, field] : fieldsOf(run)) add(field, std::exchange(first, false));
        csv += "\r\n";
    }
    return csv;
}

}  // namespace inkling
