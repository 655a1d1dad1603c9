#include "core/evaluate/evaluation.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/kernels/activations.h"

namespace inkling {

namespace {

/// Predictions are asked for in rounds of this many images, between which progress is told.
constexpr int roundImages = 1024;
constexpr int chunkImages = 16;

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

void checkMatch(const Network& network, const Dataset& data) {
    const Shape &takes = network.inputShape(), &has = data.shape;
    if (takes.size() != has.size() || (takes.isImage() && takes != has))
        throw SettingError(
            "data", text(CORE_TR("the network takes images of %1 and the data's are %2; choose data of that "
                                 "size or another network"),
                         takes.str(), has.str()));
    if (network.classes() != data.classes())
        throw SettingError(
            "layers", text(CORE_TR("the network tells %1 classes apart and the data have %2; the last layer "
                                   "needs as many units as there are classes"),
                           network.classes(), data.classes()));
}

std::optional<Evaluation> evaluate(const Network& network, const Dataset& data, ThreadPool& pool,
                                   std::stop_token stop, const std::function<void(double)>& progress) {
    return evaluate(network, data, {0, data.count()}, pool, std::move(stop), progress);
}

std::optional<Evaluation> evaluate(const Network& network, const Dataset& data, ImageRange range,
                                   ThreadPool& pool, std::stop_token stop,
                                   const std::function<void(double)>& progress) {
    checkMatch(network, data);
    const int classes = network.classes();
    Evaluation result;
    result.confusion = ConfusionMatrix::Zero(classes, classes);
    result.predicted.resize(std::size_t(range.count));
    result.probabilities.resize(range.count, classes);

    const std::size_t imageSize = data.shape.size();
    std::vector<Predictor> predictors;
    for (int i = 0; i < pool.threads(); ++i)
        predictors.emplace_back(network.sharedArchitecture(), chunkImages);
    for (int begin = 0; begin < range.count; begin += roundImages) {
        const int inRound = std::min(roundImages, range.count - begin);
        pool.run((inRound + chunkImages - 1) / chunkImages, [&](int chunk, int worker) {
            if (stop.stop_requested()) return;
            const int first = begin + chunk * chunkImages;
            const int images = std::min(chunkImages, begin + inRound - first);
            Predictor& predictor = predictors[std::size_t(worker)];
            toFloats({data.image(range.first + first).data(), images * imageSize}, predictor.input().data());
            const auto out = predictor.predict(network, predictor.input(), images);
            std::ranges::copy(out, &result.probabilities(first, 0));
        });
        if (stop.stop_requested()) return {};
        if (progress) progress(double(begin + inRound) / range.count);
    }
    const Loss loss(network.loss, network.architecture().lastActivation());
    result.loss = l2Loss(network.architecture(), network.parameters());
    if (range.count > 0)
        result.loss += loss.ofOutputs({.outputs = result.probabilities.data(),
                                       .labels = data.labels.data() + range.first,
                                       .images = range.count,
                                       .classes = classes}) /
                       range.count;
    // Logits are shown as the probabilities that the loss takes them for.
    if (network.architecture().lastActivation() == Activation::None &&
        network.loss.kind == LossKind::CategoricalCrossentropy)
        softmax(result.probabilities.data(), result.probabilities.data(), range.count, classes);

    int correct = 0;
    for (int i = 0; i < range.count; ++i) {
        const int label = data.labels[std::size_t(range.first + i)];
        Eigen::Index predicted = 0;
        result.probabilities.row(i).maxCoeff(&predicted);
        result.predicted[std::size_t(i)] = std::uint8_t(predicted);
        ++result.confusion(label, predicted);
        correct += predicted == label;
    }
    if (range.count > 0) result.accuracy = double(correct) / range.count;
    return result;
}

std::vector<ClassScore> classScores(const ConfusionMatrix& confusion) {
    const auto ratio = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    std::vector<ClassScore> scores;
    for (Eigen::Index c = 0; c < confusion.rows(); ++c) {
        ClassScore score;
        score.images = confusion.row(c).sum();
        score.precision = ratio(confusion(c, c), confusion.col(c).sum());
        score.recall = ratio(confusion(c, c), score.images);
        score.f1 = ratio(2 * score.precision * score.recall, score.precision + score.recall);
        scores.push_back(score);
    }
    return scores;
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
