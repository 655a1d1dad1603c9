#include "core/evaluate/metrics.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/data/dataset.h"

namespace inkling {

namespace {

using Values = std::span<const float>;

std::size_t largest(Values values) {
    return std::size_t(std::ranges::max_element(values) - values.begin());
}

// The metrics -------------------------------------------------------------------------------------------

double meanPrediction(Values, Values predicted) {
    return std::accumulate(predicted.begin(), predicted.end(), 0.0) / double(predicted.size());
}

double meanSquaredError(Values truth, Values predicted) {
    double sum = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) sum += std::pow(double(predicted[i]) - truth[i], 2);
    return sum / double(truth.size());
}

double meanAbsoluteError(Values truth, Values predicted) {
    double sum = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) sum += std::abs(double(predicted[i]) - truth[i]);
    return sum / double(truth.size());
}

/// The true class is among the k surest; where either is NaN, the other class counts as surer.
ImageMetric topK(std::size_t k) {
    return [k](Values truth, Values predicted) {
        const float sureness = predicted[largest(truth)];
        return double(std::size_t(std::ranges::count_if(
                          predicted, [sureness](float other) { return !(other <= sureness); })) < k);
    };
}

/// The mean of all classes, each counting the same ("macro").
double meanOfClasses(const ConfusionMatrix& confusion, double ClassScore::*score) {
    double sum = 0;
    for (const ClassScore& of : classScores(confusion)) sum += of.*score;
    return sum / double(confusion.rows());
}

double precision(const ConfusionMatrix& confusion) {
    return meanOfClasses(confusion, &ClassScore::precision);
}

double recall(const ConfusionMatrix& confusion) {
    return meanOfClasses(confusion, &ClassScore::recall);
}

double f1(const ConfusionMatrix& confusion) {
    return meanOfClasses(confusion, &ClassScore::f1);
}

/// The list: what stands here is offered everywhere.
const std::vector<Metric>& registered() {
    static const std::vector<Metric> metrics = {
        {"top3", Better::Higher, topK(3)},
        {"precision", Better::Higher, ConfusionMetric(precision)},
        {"recall", Better::Higher, ConfusionMetric(recall)},
        {"f1", Better::Higher, ConfusionMetric(f1)},
        {"mean_prediction", Better::Neither, ImageMetric(meanPrediction)},
        {"mean_squared_error", Better::Lower, ImageMetric(meanSquaredError)},
        {"mean_absolute_error", Better::Lower, ImageMetric(meanAbsoluteError)},
    };
    return metrics;
}

// ---------------------------------------------------------------------------------------------------------

/// The k of "top5".
std::optional<std::size_t> topNumber(std::string_view name) {
    if (!name.starts_with("top")) return {};
    std::size_t k = 0;
    const auto [end, error] = std::from_chars(name.data() + 3, name.data() + name.size(), k);
    return error == std::errc() && end == name.data() + name.size() && k > 0 ? std::optional(k)
                                                                             : std::nullopt;
}

}  // namespace

bool MetricSums::operator==(const MetricSums& other) const {
    return images == other.images && sums == other.sums && confusion.rows() == other.confusion.rows() &&
           confusion == other.confusion;
}

std::vector<std::string> metricNames() {
    std::vector<std::string> names;
    for (const Metric& metric : registered()) names.push_back(metric.name);
    return names;
}

Metric metricByName(std::string_view name) {
    std::string names;
    for (const Metric& metric : registered()) {
        if (metric.name == name) return metric;
        names += ", " + metric.name;
    }
    if (const auto k = topNumber(name)) return {std::string(name), Better::Higher, topK(*k)};
    throw SettingError(
        "metrics",
        text(CORE_TR("there is no metric \"%1\"; there are accuracy%2; top1, top2 ... too"), name, names));
}

std::vector<std::string> parseMetrics(std::string_view text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const auto comma = text.find(',');
        std::string name(text.substr(0, comma));
        text = comma == text.npos ? std::string_view() : text.substr(comma + 1);
        std::erase(name, ' ');
        if (name.empty() || name == "accuracy" || std::ranges::count(names, name)) continue;
        metricByName(name);
        names.push_back(std::move(name));
    }
    return names;
}

Better betterOf(std::string_view name) {
    if (name.starts_with("val_")) name.remove_prefix(4);
    if (name == "loss") return Better::Lower;
    return name == "accuracy" ? Better::Higher : metricByName(name).better;
}

MetricSet::MetricSet(const std::vector<std::string>& names, int classes) : classes_(classes) {
    for (const std::string& name : names) {
        metrics_.push_back(metricByName(name));
        needsConfusion_ |= std::holds_alternative<ConfusionMetric>(metrics_.back().value);
    }
}

void MetricSet::add(MetricSums& sums, std::span<const std::uint8_t> labels, Values predicted) const {
    sums.images += std::ranges::count_if(labels, [](std::uint8_t label) { return label != noClass; });
    sums.sums.resize(metrics_.size());
    if (needsConfusion_ && sums.confusion.size() == 0)
        sums.confusion = ConfusionMatrix::Zero(classes_, classes_);
    const auto row = [&](std::size_t i) {
        return predicted.subspan(i * std::size_t(classes_), std::size_t(classes_));
    };
    if (needsConfusion_)
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (labels[i] != noClass) ++sums.confusion(labels[i], Eigen::Index(largest(row(i))));

    std::vector<float> truth(static_cast<std::size_t>(classes_));
    for (std::size_t m = 0; m < metrics_.size(); ++m) {
        const auto* metric = std::get_if<ImageMetric>(&metrics_[m].value);
        for (std::size_t i = 0; metric && i < labels.size(); ++i) {
            if (labels[i] == noClass) continue;
            truth[labels[i]] = 1;
            sums.sums[m] += (*metric)(truth, row(i));
            truth[labels[i]] = 0;
        }
    }
}

std::vector<double> MetricSet::values(const MetricSums& sums) const {
    std::vector<double> values(metrics_.size());
    for (std::size_t m = 0; sums.images > 0 && m < metrics_.size(); ++m) {
        const auto* whole = std::get_if<ConfusionMetric>(&metrics_[m].value);
        values[m] = whole ? (*whole)(sums.confusion) : sums.sums[m] / double(sums.images);
    }
    return values;
}

}  // namespace inkling
