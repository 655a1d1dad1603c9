// How the learning rate goes over a training.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace inkling {

/// The optimizer's own rate all the time (unless a ReduceOnPlateau changes it).
struct ConstantRate {
    bool operator==(const ConstantRate&) const = default;
};

/// Times `factor` at once after each `epochs` epochs: Keras's ExponentialDecay with staircase.
struct StepDecay {
    double factor = 0.5;  ///< 0 < factor <= 1
    double epochs = 3;    ///< over 0
    bool operator==(const StepDecay&) const = default;
};

/// Times `factor` in each `epochs` epochs, a little with each step: Keras's ExponentialDecay.
struct ExponentialDecay {
    double factor = 0.9;  ///< 0 < factor <= 1
    double epochs = 1;    ///< over 0
    bool operator==(const ExponentialDecay&) const = default;
};

/// From 0 up to the optimizer's rate in a straight line, then down half a cosine to `alpha` of it at the end:
/// Keras's CosineDecay with a warm-up.
struct CosineDecay {
    double warmupEpochs = 1;  ///< from 0
    double alpha = 0;         ///< 0 to 1
    bool operator==(const CosineDecay&) const = default;
};

/// Up and down once, each along half a cosine; the optimizer's rate is the top: Smith and Topin,
/// "Super-convergence", 2018, as PyTorch's OneCycleLR has it, the momentum left alone.
struct OneCycle {
    double rise = 0.3;          ///< share of the steps that go up, 0 < rise < 1
    double startDivisor = 25;   ///< the first rate is the top divided by this, from 1
    double finalDivisor = 1e4;  ///< the last rate is the first divided by this, from 1
    bool operator==(const OneCycle&) const = default;
};

using Schedule = std::variant<ConstantRate, StepDecay, ExponentialDecay, CosineDecay, OneCycle>;

/// The rate of a step (counts from 0) of epochs * stepsPerEpoch, where the optimizer's own is `rate`.
double scheduledRate(const Schedule& schedule, double rate, std::uint64_t step, std::uint64_t stepsPerEpoch,
                     int epochs);

/// "constant", "step", "exponential", "cosine", "one-cycle", in the order of the kinds.
const char* scheduleName(const Schedule& schedule);
std::vector<std::string> scheduleNames();
/// Defaults by name; throws SettingError with field "schedule".
Schedule scheduleByName(const std::string& name);
/// Throws SettingError with a field such as "schedule.factor".
void check(const Schedule& schedule);

/// Calls visit(name, member) for each member, by the name that files and the command line have for it.
template <class S, class Visit>
void visitFields(S& schedule, Visit&& visit) {
    if constexpr (requires { schedule.factor; }) {
        visit("factor", schedule.factor);
        visit("epochs", schedule.epochs);
    } else if constexpr (requires { schedule.alpha; }) {
        visit("warmup_epochs", schedule.warmupEpochs);
        visit("alpha", schedule.alpha);
    } else if constexpr (requires { schedule.rise; }) {
        visit("rise", schedule.rise);
        visit("start_divisor", schedule.startDivisor);
        visit("final_divisor", schedule.finalDivisor);
    }
}

}  // namespace inkling
