#include "core/train/history.h"

#include <algorithm>

#include "core/base/error.h"

namespace inkling {

std::optional<double> valueOf(const EpochRecord& record, std::string_view name) {
    if (name == "loss") return record.loss;
    if (name == "accuracy") return record.accuracy;
    if (name == "val_loss") return record.valLoss;
    if (name == "val_accuracy") return record.valAccuracy;
    if (name == "learning_rate") return record.learningRate;
    if (name == "seconds") return record.seconds;
    if (name == "images_per_second") return record.imagesPerSecond;
    const bool validation = name.starts_with("val_");
    if (validation) name.remove_prefix(4);
    const auto found = std::ranges::find(record.metrics, name, &MetricRecord::name);
    if (found == record.metrics.end()) return {};
    return validation ? found->valValue : std::optional(found->value);
}

std::string historyCsv(const History& history) {
    std::vector<std::string> columns = {"loss", "accuracy"};
    if (!history.empty())
        for (const MetricRecord& metric : history.front().metrics) columns.push_back(metric.name);
    if (std::ranges::any_of(history, [](const EpochRecord& e) { return e.valLoss.has_value(); }))
        for (std::size_t i = 0, count = columns.size(); i < count; ++i)
            columns.push_back("val_" + columns[i]);
    columns.insert(columns.end(), {"learning_rate", "seconds", "images_per_second"});

    std::string csv = "epoch";
    for (const std::string& column : columns) csv += "," + column;
    csv += "\n";
    for (const EpochRecord& record : history) {
        csv += std::to_string(record.epoch);
        for (const std::string& column : columns) {
            const auto value = valueOf(record, column);
            csv += "," + (value ? shortest(*value) : std::string());
        }
        csv += "\n";
    }
    return csv;
}

}  // namespace inkling
