#include "core/explain/smallest_change.h"

#include <algorithm>
#include <cmath>

#include "core/explain/input_gradient.h"
#include "core/kernels/activations.h"

namespace inkling {

namespace {

/// The largest score but the target's.
int rivalOf(std::span<const float> scores, int target) {
    int rival = target == 0 ? 1 : 0;
    for (int c = 0; c < int(scores.size()); ++c)
        if (c != target && scores[std::size_t(c)] > scores[std::size_t(rival)]) rival = c;
    return rival;
}

double squaredDistance(std::span<const float> a, std::span<const float> b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (double(a[i]) - b[i]) * (double(a[i]) - b[i]);
    return sum;
}

/// Adam's moments (Kingma and Ba 2015) for the pixels.
struct Moments {
    std::vector<double> first, second;
    double firstShare = 1, secondShare = 1;  // what is missing of them at the beginning

    explicit Moments(std::size_t size) : first(size), second(size) {}
    void beginStep() {
        firstShare *= 0.9;
        secondShare *= 0.999;
    }
    double direction(std::size_t i, double gradient) {
        first[i] = 0.9 * first[i] + 0.1 * gradient;
        second[i] = 0.999 * second[i] + 0.001 * gradient * gradient;
        return first[i] / (1 - firstShare) / (std::sqrt(second[i] / (1 - secondShare)) + 1e-8);
    }
};

}  // namespace

std::optional<SmallestChange> smallestChange(const Network& network, std::span<const float> image, int target,
                                             const ChangeSettings& settings, const std::stop_token& stop,
                                             const std::function<void(double)>& progress) {
    SmallestChange best{.image = {image.begin(), image.end()}};
    if (network.classes() < 2) return best;
    InputGradient run(network.sharedArchitecture(), 1);
    std::vector<float> scoreGradient(std::size_t(network.classes()));
    double weight = 1, least = 0, most = INFINITY, bestSquare = INFINITY;
    for (int search = 0; search < settings.searches; ++search) {
        std::vector<float> changed(image.begin(), image.end());
        Moments moments(image.size());
        bool reached = false;
        for (int step = 0; step <= settings.steps; ++step) {
            if (stop.stop_requested()) return std::nullopt;
            const auto scores = run.forward(network, changed, 1);
            const int rival = rivalOf(scores, target);
            const double ahead = double(scores[std::size_t(target)]) - scores[std::size_t(rival)];
            const double square = squaredDistance(changed, image);
            if (ahead >= settings.margin) {
                reached = true;
                if (square < bestSquare) {
                    bestSquare = square;
                    best = {true, changed, std::sqrt(square)};
                }
            }
            if (square == 0 && ahead >= settings.margin) return best;  // it is so already
            std::ranges::fill(scoreGradient, 0.0f);
            // A little beyond the margin, so that steps that swing around it reach it.
            if (ahead < settings.margin * 1.01) {
                scoreGradient[std::size_t(target)] = float(-weight);
                scoreGradient[std::size_t(rival)] = float(weight);
            }
            const auto gradient = run.backward(scoreGradient);
            moments.beginStep();
            for (std::size_t i = 0; i < changed.size(); ++i) {
                const double slope = gradient[i] + 2 * (double(changed[i]) - image[i]);
                const double moved = changed[i] - settings.rate * moments.direction(i, slope);
                changed[i] = float(std::clamp(moved, 0.0, 1.0));
            }
            if (progress && step % 8 == 0)
                progress((search + double(step) / settings.steps) / settings.searches);
        }
        (reached ? most : least) = weight;
        weight = std::isinf(most) ? 10 * weight : (least + most) / 2;
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
        const auto answer = predictor.predict(network, predictor.input(), 1);
        answers.emplace_back(answer.begin(), answer.end());
        if (network.architecture().lastActivation() == Activation::None)
            softmax(answers.back().data(), answers.back().data(), 1, int(answer.size()));
    }
    return answers;
}

}  // namespace inkling
