#include "core/evaluate/predictions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/base/error.h"

namespace inkling {

namespace {

/// Predictions are asked for in rounds of this many images, between which progress is told.
constexpr int roundImages = 1024;
constexpr int chunkImages = 64;

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

bool predictAll(const Network& network, const Dataset& data, ImageRange range, ThreadPool& pool,
                const std::stop_token& stop, const std::function<void(double)>& progress,
                const TakePredictions& take) {
    checkMatch(network, data);
    const int classes = network.classes();
    const std::size_t imageSize = data.shape.size();
    std::vector<std::optional<Predictor>> predictors(std::size_t(pool.threads()));  // made by who needs it
    std::vector<float> round(std::size_t(std::min(roundImages, range.count)) * std::size_t(classes));
    for (int begin = 0; begin < range.count; begin += roundImages) {
        const int inRound = std::min(roundImages, range.count - begin);
        pool.run((inRound + chunkImages - 1) / chunkImages, [&](int chunk, int worker) {
            if (stop.stop_requested()) return;
            const int first = chunk * chunkImages;
            const int images = std::min(chunkImages, inRound - first);
            auto& predictor = predictors[std::size_t(worker)];
            if (!predictor) predictor.emplace(network.sharedArchitecture(), chunkImages);
            toFloats({data.image(range.first + begin + first).data(), images * imageSize},
                     predictor->input().data());
            std::ranges::copy(predictor->probabilities(network, predictor->input(), images),
                              round.begin() + std::ptrdiff_t(first) * classes);
        });
        if (stop.stop_requested()) return false;
        take(begin, std::span(round).first(std::size_t(inRound) * std::size_t(classes)));
        if (progress) progress(double(begin + inRound) / range.count);
    }
    return true;
}

Loss lossOfAnswers(const Network& network) {
    return Loss(network.loss,
                network.givesLogits() ? Activation::Softmax : network.architecture().lastActivation());
}

bool isRight(std::span<const float> probabilities, std::uint8_t label) {
    const auto largest = std::ranges::max_element(probabilities);
    return label == noClass ? *largest < 0.5f : largest - probabilities.begin() == label;
}

}  // namespace inkling
