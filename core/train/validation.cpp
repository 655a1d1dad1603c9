#include "core/train/validation.h"

#include <algorithm>

namespace inkling {

std::optional<Validation> validate(const Network& network, const Dataset& data, ImageRange range,
                                   std::span<const float> weights, const MetricSet& metrics, ThreadPool& pool,
                                   const std::stop_token& stop, const std::function<void(double)>& progress) {
    const std::size_t classes = std::size_t(network.classes());
    const Loss lossOf = lossOfAnswers(network);
    double loss = 0;
    int correct = 0;
    MetricSums sums;
    const auto take = [&](int first, std::span<const float> probabilities) {
        const auto labels =
            std::span(data.labels).subspan(std::size_t(range.first + first), probabilities.size() / classes);
        const std::size_t image = std::size_t(range.first + first);
        loss += lossOf.ofOutputs({.outputs = probabilities.data(),
                                  .labels = labels.data(),
                                  .weights = weights.empty() ? nullptr : weights.data() + image,
                                  .images = int(labels.size()),
                                  .classes = int(classes)});
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto answer = probabilities.subspan(i * classes, classes);
            correct += isRight(answer, labels[i]);
        }
        if (!metrics.isEmpty()) metrics.add(sums, labels, probabilities);
    };
    if (!predictAll(network, data, range, pool, stop, progress, take)) return {};
    return Validation{loss / range.count + l2Loss(network.architecture(), network.parameters()),
                      double(correct) / range.count, metrics.values(sums)};
}

}  // namespace inkling
