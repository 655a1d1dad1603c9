#include "core/train/optimizer.h"

#include <cmath>
#include <type_traits>

#include "core/base/error.h"
#include "core/kernels/optimizers.h"

namespace inkling {

namespace {

template <class>
constexpr bool unknown = false;

std::size_t momentsOf(const OptimizerSettings& settings) {
    return std::visit(
        [](const auto& s) -> std::size_t {
            using S = std::decay_t<decltype(s)>;
            if constexpr (std::is_same_v<S, SgdSettings>)
                return s.momentum > 0 ? 1 : 0;
            else if constexpr (std::is_same_v<S, RmspropSettings>)
                return 1;
            else if constexpr (std::is_same_v<S, AdamSettings>)
                return 2;
            else
                static_assert(unknown<S>);
        },
        settings);
}

void checkShare(const char* field, double value) {
    if (!(value >= 0 && value < 1))
        throw SettingError(field,
                           text(CORE_TR("%1 must be at least 0 and less than 1, not %2"), field, value));
}

void checkPositive(const char* field, double value) {
    if (!(value > 0 && std::isfinite(value)))
        throw SettingError(field, text(CORE_TR("%1 must be a number over 0, not %2"), field, value));
}

}  // namespace

const char* optimizerName(const OptimizerSettings& settings) {
    static constexpr const char* names[] = {"sgd", "rmsprop", "adam"};
    static_assert(std::size(names) == std::variant_size_v<OptimizerSettings>);
    return names[settings.index()];
}

std::vector<std::string> optimizerNames() {
    return {"sgd", "rmsprop", "adam"};
}

OptimizerSettings optimizerFromName(std::string_view name) {
    if (name == "sgd") return SgdSettings{};
    if (name == "rmsprop") return RmspropSettings{};
    if (name == "adam") return AdamSettings{};
    throw SettingError("optimizer",
                       text(CORE_TR("\"%1\" is no optimizer; there are sgd, rmsprop, adam"), name));
}

double learningRate(const OptimizerSettings& settings) {
    return std::visit([](const auto& s) { return s.learningRate; }, settings);
}

void setLearningRate(OptimizerSettings& settings, double rate) {
    std::visit([rate](auto& s) { s.learningRate = rate; }, settings);
}

void check(const OptimizerSettings& settings) {
    checkPositive("learning-rate", learningRate(settings));
    if (const auto* sgd = std::get_if<SgdSettings>(&settings)) {
        checkShare("momentum", sgd->momentum);
    } else if (const auto* rmsprop = std::get_if<RmspropSettings>(&settings)) {
        checkShare("rho", rmsprop->rho);
        checkPositive("epsilon", rmsprop->epsilon);
    } else if (const auto* adam = std::get_if<AdamSettings>(&settings)) {
        checkShare("beta1", adam->beta1);
        checkShare("beta2", adam->beta2);
        checkPositive("epsilon", adam->epsilon);
    }
}

Optimizer::Optimizer(OptimizerSettings settings, std::size_t parameters) : settings_(std::move(settings)) {
    for (std::size_t i = 0; i < momentsOf(settings_); ++i) moments_.emplace_back(parameters);
}

void Optimizer::update(std::size_t offset, std::span<float> parameters, std::span<const float> gradients) {
    float* w = parameters.data();
    const float* g = gradients.data();
    const std::size_t count = parameters.size();
    const auto moment = [&](std::size_t i) { return moments_[i].data() + offset; };
    if (const auto* sgd = std::get_if<SgdSettings>(&settings_)) {
        if (moments_.empty())
            sgdUpdate(w, g, count, float(sgd->learningRate));
        else
            sgdMomentumUpdate(w, g, moment(0), count, float(sgd->learningRate), float(sgd->momentum),
                              sgd->nesterov);
    } else if (const auto* rmsprop = std::get_if<RmspropSettings>(&settings_)) {
        rmspropUpdate(w, g, moment(0), count, float(rmsprop->learningRate), float(1 - rmsprop->rho),
                      float(rmsprop->epsilon));
    } else if (const auto* adam = std::get_if<AdamSettings>(&settings_)) {
        const double t = double(steps_);
        const double rate =
            adam->learningRate * std::sqrt(1 - std::pow(adam->beta2, t)) / (1 - std::pow(adam->beta1, t));
        adamUpdate(w, g, moment(0), moment(1), count, float(rate), float(1 - adam->beta1),
                   float(1 - adam->beta2), float(adam->epsilon));
    }
}

}  // namespace inkling
