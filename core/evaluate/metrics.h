// What is measured of a network's answers beside the loss. To add a metric of your own: write it in
// metrics.cpp, a function of the true and the predicted values, and give it a line in the list there.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/evaluate/confusion.h"

namespace inkling {

/// One image's value, of which the mean over all images is taken, as Keras does with a function given as a
/// metric. `truth` is one-hot, `predicted` what the network says; a value a class in both.
using ImageMetric = std::function<double(std::span<const float> truth, std::span<const float> predicted)>;

/// A value of all images at once.
using ConfusionMetric = std::function<double(const ConfusionMatrix&)>;

enum class Better { Higher, Lower, Neither };

struct Metric {
    std::string name;  ///< on the command line and in histories: "f1"
    Better better = Better::Neither;
    std::variant<ImageMetric, ConfusionMetric> value;
};

/// What can be chosen beside the accuracy, which is always measured. Of top-k, for which any k from 1 can be
/// named, there is one example.
std::vector<std::string> metricNames();
/// Throws SettingError with field "metrics".
Metric metricByName(std::string_view name);
/// "top3,f1": names divided by commas; "accuracy" is left out. Throws SettingError with field "metrics".
std::vector<std::string> parseMetrics(std::string_view text);
/// Of anything that a history has: "loss", "accuracy", a metric, or these with "val_".
Better betterOf(std::string_view name);

/// What is kept of the images so far: enough to go on, of one size however many images there are.
struct MetricSums {
    std::int64_t images = 0;
    std::vector<double> sums;   ///< [metric]; 0 for those of the confusion
    ConfusionMatrix confusion;  ///< only where a metric needs it
    bool operator==(const MetricSums& other) const;
};

/// Measures batch after batch.
class MetricSet {
public:
    MetricSet() = default;
    /// Throws SettingError with field "metrics".
    MetricSet(const std::vector<std::string>& names, int classes);

    bool isEmpty() const { return metrics_.empty(); }
    const std::vector<Metric>& metrics() const { return metrics_; }
    /// `predicted` is [labels.size(), classes].
    void add(MetricSums& sums, std::span<const std::uint8_t> labels, std::span<const float> predicted) const;
    /// [metric]; 0 of no images.
    std::vector<double> values(const MetricSums& sums) const;

private:
    std::vector<Metric> metrics_;
    int classes_ = 0;
    bool needsConfusion_ = false;
};

}  // namespace inkling
