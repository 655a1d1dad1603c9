#include "core/explain/smallest_change.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/random.h"
#include "core/explain/input_gradient.h"
#include "core/kernels/activations.h"

namespace inkling {

namespace {

double norm(std::span<const float> change) {
    double sum = 0;
    for (const float value : change) sum += double(value) * value;
    return std::sqrt(sum);
}

/// Lengths of the steps, and how much the change's length changes with each, from the first to the last.
constexpr double firstStep = 1, lastStep = 0.01, firstFactor = 0.05, lastFactor = 0.0025;
/// Places to start from, until one leads to the class: first the image itself, then with ever more noise, for
/// on flat paper all of a pooling window are equal, and the gradient is only that of the first.
constexpr int starts = 6;
constexpr double startNoise = 0.03;  // its deviation, times the start's number
constexpr int halvings = 12;         // of what the change can be shortened by at the end

/// From `first` to `last` along a cosine.
double annealed(double first, double last, double share) {
    return last + (first - last) * (1 + std::cos(share * std::numbers::pi)) / 2;
}

}  // namespace

std::optional<SmallestChange> smallestChange(const Network& network, std::span<const float> image, int target,
                                             const ChangeSettings& settings, const std::stop_token& stop,
                                             const std::function<void(double)>& progress) {
    SmallestChange best{.image = {image.begin(), image.end()}};
    if (network.classes() < 2) return best;
    InputGradient run(network.sharedArchitecture(), 1);
    std::vector<float> probabilities(std::size_t(network.classes())), change(image.size()),
        changed = best.image;
    const auto reaches = [&](std::span<const float> pixels) {
        softmax(run.forward(network, pixels, 1).data(), probabilities.data(), 1, network.classes());
        return probabilities[std::size_t(target)] >= settings.probability;
    };
    /// The image with the change, as far as it stays in 0 to 1; the change becomes what that is.
    const auto apply = [&] {
        for (std::size_t i = 0; i < image.size(); ++i) {
            changed[i] = std::clamp(image[i] + change[i], 0.0f, 1.0f);
            change[i] = changed[i] - image[i];
        }
    };
    for (int start = 0; start < starts && !best.found; ++start) {
        Random random(1, {std::uint64_t(start)});
        for (float& value : change) value = float(start * startNoise) * random.normal();
        apply();
        double size = std::max(1.0, norm(change));
        for (int step = 0; step <= settings.steps; ++step) {
            if (stop.stop_requested()) return std::nullopt;
            const double share = double(step) / settings.steps;
            const bool reached = reaches(changed);
            if (const double length = norm(change); reached && (!best.found || length < best.size))
                best = {true, changed, length};
            if (reached && best.size == 0) return best;  // it is so already
            // Of the target's log probability with regard to the scores.
            for (float& p : probabilities) p = -p;
            probabilities[std::size_t(target)] += 1;
            const auto gradient = run.backward(probabilities);
            const double stride =
                annealed(firstStep / (1 + start), lastStep, share) / std::max(norm(gradient), 1e-12);
            for (std::size_t i = 0; i < change.size(); ++i) change[i] += float(stride * gradient[i]);
            const double factor = annealed(firstFactor, lastFactor, share);
            size *= reached ? 1 - factor : 1 + factor;
            const double scale = size / std::max(norm(change), 1e-12);
            for (float& value : change) value = float(value * scale);
            apply();
            if (progress && step % 8 == 0) progress((start + share) / starts);
        }
    }
    if (!best.found) return best;
    std::vector<float> whole(image.size());
    for (std::size_t i = 0; i < image.size(); ++i) whole[i] = best.image[i] - image[i];
    double least = 0, most = 1;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (least + most) / 2;
        for (std::size_t j = 0; j < image.size(); ++j) change[j] = float(middle * whole[j]);
        apply();
        const bool reached = reaches(changed);
        (reached ? most : least) = middle;
        if (reached) best = {true, changed, norm(change)};
    }
    return best;
}

std::vector<std::vector<float>> answersBetween(const Network& network, std::span<const float> from,
                                               std::span<const float> to, int steps) {
    Predictor predictor(network.sharedArchitecture(), 1);
    std::vector<std::vector<float>> answers;
    for (int step = 0; step <= steps; ++step) {
        const float share = float(step) / float(steps);
        for (std::size_t i = 0; i < from.size(); ++i)
            predictor.input()[i] = (1 - share) * from[i] + share * to[i];
        const auto answer = predictor.probabilities(network, predictor.input(), 1);
        answers.emplace_back(answer.begin(), answer.end());
    }
    return answers;
}

}  // namespace inkling
