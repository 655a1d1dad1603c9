#include "core/evaluate/evaluation.h"

#include <algorithm>

#include "core/evaluate/metrics.h"

namespace inkling {

namespace {

/// Indices from `all` for which `wanted` holds, the largest probability of the predicted class first; ties by
/// index.
template <class Wanted>
std::vector<int> surestFirst(const Evaluation& evaluation, Wanted wanted) {
    std::vector<int> indices;
    for (int i = 0; i < evaluation.images(); ++i)
        if (wanted(i)) indices.push_back(i);
    const auto sureness = [&](int i) {
        return evaluation.probabilities(i, evaluation.predicted[std::size_t(i)]);
    };
    std::ranges::stable_sort(indices, [&](int a, int b) { return sureness(a) > sureness(b); });
    return indices;
}

}  // namespace

std::optional<Evaluation> evaluate(const Network& network, const Dataset& data, ThreadPool& pool,
                                   std::stop_token stop, const std::function<void(double)>& progress) {
    const int classes = network.classes();
    Evaluation result;
    result.confusion = ConfusionMatrix::Zero(classes, classes);
    result.predicted.resize(std::size_t(data.count()));
    result.probabilities.resize(data.count(), classes);
    const Loss loss = lossOfAnswers(network);
    int unsure = 0;  // of what has no class, and rightly so
    const auto take = [&](int first, std::span<const float> answers) {
        const int count = int(answers.size()) / classes;
        std::ranges::copy(answers, result.probabilities.row(first).data());
        result.loss += loss.ofOutputs({.outputs = answers.data(),
                                       .labels = data.labels.data() + first,
                                       .images = count,
                                       .classes = classes}) /
                       data.count();
        for (int i = first; i < first + count; ++i) {
            const auto answer = std::span(result.probabilities.row(i).data(), std::size_t(classes));
            const std::uint8_t label = data.labels[std::size_t(i)];
            const auto predicted = std::ranges::max_element(answer) - answer.begin();
            result.predicted[std::size_t(i)] = std::uint8_t(predicted);
            if (label == noClass)
                unsure += isRight(answer, label);
            else
                ++result.confusion(label, predicted);
        }
    };
    if (!predictAll(network, data, {0, data.count()}, pool, stop, progress, take)) return {};
    result.loss += l2Loss(network.architecture(), network.parameters());
    if (data.count() > 0) result.accuracy = double(result.confusion.trace() + unsure) / data.count();
    return result;
}

std::vector<double> metricValues(const std::vector<std::string>& names, const Evaluation& evaluation,
                                 const Dataset& data) {
    const MetricSet metrics(names, int(evaluation.probabilities.cols()));
    MetricSums sums;
    metrics.add(sums, data.labels,
                {evaluation.probabilities.data(), std::size_t(evaluation.probabilities.size())});
    return metrics.values(sums);
}

std::vector<double> imageLosses(const Network& network, const Evaluation& evaluation, const Dataset& data) {
    const Loss loss = lossOfAnswers(network);
    std::vector<double> losses;
    for (int i = 0; i < evaluation.images(); ++i)
        losses.push_back(loss.ofOutputs({.outputs = evaluation.probabilities.row(i).data(),
                                         .labels = data.labels.data() + i,
                                         .images = 1,
                                         .classes = int(evaluation.probabilities.cols())}));
    return losses;
}

float certaintyOfAllBut(double share, const Evaluation& evaluation) {
    const auto rank = std::ptrdiff_t(share * evaluation.images());
    if (rank < 1) return 0;
    std::vector<float> certainties;
    for (int i = 0; i < evaluation.images(); ++i)
        certainties.push_back(evaluation.probabilities.row(i).maxCoeff());
    std::ranges::nth_element(certainties, certainties.begin() + rank);
    return certainties[std::size_t(rank)];
}

std::vector<int> mistakes(const Evaluation& evaluation, const Dataset& data) {
    return surestFirst(evaluation, [&](int i) {
        return evaluation.predicted[std::size_t(i)] != data.labels[std::size_t(i)];
    });
}

std::vector<int> imagesOf(const Evaluation& evaluation, const Dataset& data, int truth, int predicted) {
    return surestFirst(evaluation, [&](int i) {
        return data.labels[std::size_t(i)] == truth && evaluation.predicted[std::size_t(i)] == predicted;
    });
}

}  // namespace inkling
