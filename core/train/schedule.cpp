#include "core/train/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/error.h"

namespace inkling {

namespace {

constexpr const char* names[] = {"constant", "step", "exponential", "cosine", "one-cycle"};
static_assert(std::size(names) == std::variant_size_v<Schedule>);

/// From `from` to `to` along half a cosine, at `share` of the way.
double halfCosine(double from, double to, double share) {
    return to + (from - to) * (1 + std::cos(std::numbers::pi * share)) / 2;
}

struct Rate {
    double top, step, perEpoch, steps;

    double operator()(const ConstantRate&) const { return top; }
    double operator()(const StepDecay& s) const {
        return top * std::pow(s.factor, std::floor(step / (s.epochs * perEpoch)));
    }
    double operator()(const ExponentialDecay& s) const {
        return top * std::pow(s.factor, step / (s.epochs * perEpoch));
    }
    double operator()(const CosineDecay& s) const {
        const double up = std::min(std::round(s.warmupEpochs * perEpoch), steps);
        if (step < up) return top * step / up;
        return halfCosine(top, top * s.alpha, std::min(1.0, (step - up) / std::max(1.0, steps - up)));
    }
    double operator()(const OneCycle& s) const {
        const double first = top / s.startDivisor, peak = s.rise * steps - 1, last = steps - 1;
        if (step <= peak) return halfCosine(first, top, peak > 0 ? step / peak : 1);
        return halfCosine(top, first / s.finalDivisor, std::min(1.0, (step - peak) / (last - peak)));
    }
};

void require(bool kept, const char* field, const char* problem, double found) {
    if (!kept) throw SettingError(std::string("schedule.") + field, text(problem, field, found));
}

}  // namespace

double scheduledRate(const Schedule& schedule, double rate, std::uint64_t step, std::uint64_t stepsPerEpoch,
                     int epochs) {
    return std::visit(Rate{rate, double(step), double(stepsPerEpoch), double(stepsPerEpoch) * double(epochs)},
                      schedule);
}

const char* scheduleName(const Schedule& schedule) {
    return names[schedule.index()];
}

std::vector<std::string> scheduleNames() {
    return {std::begin(names), std::end(names)};
}

Schedule scheduleByName(const std::string& name) {
    const Schedule kinds[] = {ConstantRate{}, StepDecay{}, ExponentialDecay{}, CosineDecay{}, OneCycle{}};
    std::string all;
    for (const Schedule& kind : kinds) {
        if (name == scheduleName(kind)) return kind;
        all += (all.empty() ? "" : ", ") + std::string(scheduleName(kind));
    }
    throw SettingError("schedule", text(CORE_TR("there is no schedule \"%1\"; there are %2"), name, all));
}

void check(const Schedule& schedule) {
    std::visit(
        [](const auto& s) {
            visitFields(s, [](const char* field, double value) {
                const std::string_view name = field;
                if (name == "factor")
                    require(value > 0 && value <= 1, field,
                            CORE_TR("%1 must be over 0 and at most 1, not %2"), value);
                else if (name == "epochs")
                    require(value > 0 && value <= 100000, field,
                            CORE_TR("%1 must be over 0 and at most 100000, not %2"), value);
                else if (name == "warmup_epochs")
                    require(value >= 0 && value <= 100000, field,
                            CORE_TR("%1 must be from 0 to 100000, not %2"), value);
                else if (name == "alpha")
                    require(value >= 0 && value <= 1, field, CORE_TR("%1 must be from 0 to 1, not %2"),
                            value);
                else if (name == "rise")
                    require(value > 0 && value < 1, field, CORE_TR("%1 must be over 0 and under 1, not %2"),
                            value);
                else
                    require(value >= 1 && std::isfinite(value), field,
                            CORE_TR("%1 must be a number from 1, not %2"), value);
            });
        },
        schedule);
}

}  // namespace inkling
