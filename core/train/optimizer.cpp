#include "core/train/optimizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/kernels/optimizers.h"

namespace inkling {

namespace {

struct MomentGroups {
    using Sizes = std::vector<int>;
    Sizes operator()(const SgdSettings& s) const { return s.momentum > 0 ? Sizes{1} : Sizes{}; }
    Sizes operator()(const RmspropSettings& s) const {
        Sizes sizes{1};
        if (s.momentum > 0) sizes.push_back(1);
        if (s.centered) sizes.push_back(1);
        return sizes;
    }
    Sizes operator()(const AdagradSettings&) const { return {1}; }
    Sizes operator()(const AdadeltaSettings&) const { return {2}; }
    Sizes operator()(const AdamSettings& s) const { return s.amsgrad ? Sizes{2, 1} : Sizes{2}; }
    Sizes operator()(const AdamwSettings& s) const { return s.amsgrad ? Sizes{2, 1} : Sizes{2}; }
    Sizes operator()(const AdamaxSettings&) const { return {2}; }
    Sizes operator()(const NadamSettings&) const { return {2}; }
};

/// Nadam's b_t.
double nadamMomentum(const NadamSettings& settings, std::uint64_t step) {
    if (step > 2000) return settings.beta1;  // what is taken from it is less than a double can tell
    return settings.beta1 * (1 - 0.5 * std::pow(0.96, double(step)));
}

}  // namespace

Optimizer::Optimizer(OptimizerSettings settings, std::size_t parameters)
    : settings_(std::move(settings)), momentGroups_(std::visit(MomentGroups{}, settings_)) {
    const int moments = std::accumulate(momentGroups_.begin(), momentGroups_.end(), 0);
    for (int i = 0; i < moments; ++i) moments_.emplace_back(parameters);
    if (const auto* adagrad = std::get_if<AdagradSettings>(&settings_))
        std::ranges::fill(moments_[0].span(), float(adagrad->initialAccumulator));
    setSteps(0);
}

void Optimizer::setSteps(std::uint64_t steps) {
    if (const auto* nadam = std::get_if<NadamSettings>(&settings_)) {
        std::uint64_t from = steps_;
        if (steps <= steps_) {
            from = 0;
            nadamProduct_ = 1;
            nadamNext_ = nadamMomentum(*nadam, 1);
        }
        // One after the other, so that it makes no difference who was there before; a file may say any
        // number.
        const std::uint64_t counted = std::min<std::uint64_t>(steps - from, 10'000'000);
        for (std::uint64_t t = from + 1; t <= from + counted; ++t) {
            if (nadamNext_ < 1e-30) {  // and smaller with every step: 1 minus it is 1
                nadamProduct_ = nadamNext_ = 0;
                break;
            }
            nadamProduct_ = nadamNext_;
            nadamNext_ *= nadamMomentum(*nadam, t + 1);
        }
        const double rest = std::pow(nadam->beta1, double(steps - from - counted));
        nadamProduct_ *= rest;
        nadamNext_ *= rest;
    }
    steps_ = steps;
}

/// One stretch of parameters.
struct Optimizer::Update {
    Optimizer& optimizer;
    std::size_t offset;
    float* w;
    const float* g;
    std::size_t count;

    float* moment(std::size_t i) const {
        return i < optimizer.moments_.size() ? optimizer.moments_[i].data() + offset : nullptr;
    }
    double t() const { return double(optimizer.steps_); }

    void operator()(const SgdSettings& s) const {
        if (optimizer.moments_.empty())
            sgdUpdate(w, g, count, float(s.learningRate));
        else
            sgdMomentumUpdate(w, g, moment(0), count, float(s.learningRate), float(s.momentum), s.nesterov);
    }
    void operator()(const RmspropSettings& s) const {
        float* momentum = s.momentum > 0 ? moment(1) : nullptr;
        float* mean = s.centered ? moment(momentum ? 2 : 1) : nullptr;
        rmspropUpdate(w, g, moment(0), momentum, mean, count,
                      {float(s.learningRate), float(1 - s.rho), float(s.momentum), float(s.epsilon)});
    }
    void operator()(const AdagradSettings& s) const {
        adagradUpdate(w, g, moment(0), count, float(s.learningRate), float(s.epsilon));
    }
    void operator()(const AdadeltaSettings& s) const {
        adadeltaUpdate(w, g, moment(0), moment(1), count, float(s.learningRate), float(1 - s.rho),
                       float(s.epsilon));
    }
    void operator()(const AdamSettings& s) const { adam(s, 0); }
    void operator()(const AdamwSettings& s) const { adam(s, s.weightDecay); }
    void operator()(const AdamaxSettings& s) const {
        const double rate = s.learningRate / (1 - std::pow(s.beta1, t()));
        adamaxUpdate(w, g, moment(0), moment(1), count, float(rate), float(1 - s.beta1), float(s.beta2),
                     float(s.epsilon));
    }
    void operator()(const NadamSettings& s) const {
        const double gradientPart = (1 - nadamMomentum(s, optimizer.steps_)) / (1 - optimizer.nadamProduct_);
        const double momentPart = nadamMomentum(s, optimizer.steps_ + 1) / (1 - optimizer.nadamNext_);
        nadamUpdate(
            w, g, moment(0), moment(1), count,
            {float(s.learningRate * momentPart), float(s.learningRate * gradientPart), float(1 - s.beta1),
             float(1 - s.beta2), float(1 / (1 - std::pow(s.beta2, t()))), float(s.epsilon)});
    }

private:
    template <class Settings>
    void adam(const Settings& s, double weightDecay) const {
        const double rate =
            s.learningRate * std::sqrt(1 - std::pow(s.beta2, t())) / (1 - std::pow(s.beta1, t()));
        adamUpdate(w, g, moment(0), moment(1), moment(2), count,
                   {float(rate), float(1 - s.beta1), float(1 - s.beta2), float(s.epsilon),
                    float(1 - s.learningRate * weightDecay)});
    }
};

void Optimizer::update(std::size_t offset, std::span<float> parameters, std::span<const float> gradients) {
    std::visit(Update{*this, offset, parameters.data(), gradients.data(), parameters.size()}, settings_);
}

}  // namespace inkling
