#include "core/train/callbacks.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/evaluate/metrics.h"
#include "core/format/keras_file.h"

namespace inkling {

namespace {

constexpr const char* modes[] = {"auto", "min", "max"};
constexpr const char* names[] = {"early-stopping", "reduce-on-plateau", "save-best"};
static_assert(std::size(names) == std::variant_size_v<Callback>);

/// Whether `value` is better than `other` by more than `delta`; better than nothing at all.
template <class C>
bool isBetter(const C& callback, double value, const std::optional<double>& other, double delta) {
    if (!other) return true;
    const bool higher = callback.mode == MonitorMode::Max ||
                        (callback.mode == MonitorMode::Auto && betterOf(callback.monitor) == Better::Higher);
    return higher ? value - delta > *other : value + delta < *other;
}

void tell(const EpochEnd& epoch, const Text& text) {
    if (epoch.tell) epoch.tell(text);
}

// Keras 3's callbacks/early_stopping.py, reduce_lr_on_plateau.py and model_checkpoint.py say what is done
// when. An epoch in which the figure was not measured (validation comes every second epoch, say) is passed
// by.

void run(const EarlyStopping& c, CallbackState& state, EpochEnd& epoch) {
    const int number = epoch.record.epoch;
    const auto value = valueOf(epoch.record, c.monitor);
    if (!value || number <= c.startFromEpoch) return;
    const auto keep = [&] {
        state.bestEpoch = number;
        if (c.restoreBestWeights)
            state.bestWeights.assign(epoch.network.parameters().begin(), epoch.network.parameters().end());
    };
    if (state.bestEpoch == 0) keep();
    ++state.wait;
    if (isBetter(c, *value, state.best, c.minDelta)) {
        state.best = value;
        keep();
        if (!c.baseline || isBetter(c, *value, c.baseline, c.minDelta)) state.wait = 0;
    } else if (state.wait >= c.patience && number > 1) {
        epoch.stop = true;
        tell(epoch, text(CORE_TR("Epoch %1: stopped early, for %2 was best in epoch %3"), number, c.monitor,
                         state.bestEpoch));
    }
}

void run(const ReduceOnPlateau& c, CallbackState& state, EpochEnd& epoch) {
    const auto value = valueOf(epoch.record, c.monitor);
    if (!value) return;
    if (state.cooldown > 0) {
        --state.cooldown;
        state.wait = 0;
    }
    if (isBetter(c, *value, state.best, c.minDelta)) {
        state.best = value;
        state.bestEpoch = epoch.record.epoch;
        state.wait = 0;
    } else if (state.cooldown == 0 && ++state.wait >= c.patience) {
        const double old = learningRate(epoch.optimizer.settings());
        if (old <= c.minLearningRate) return;
        const double rate = std::max(old * c.factor, c.minLearningRate);
        epoch.optimizer.setLearningRate(rate);
        state.cooldown = c.cooldown;
        state.wait = 0;
        tell(epoch, text(CORE_TR("Epoch %1: the learning rate is reduced to %2, for %3 does not get better"),
                         epoch.record.epoch, rate, c.monitor));
    }
}

void run(const SaveBest& c, CallbackState& state, EpochEnd& epoch) {
    const auto value = valueOf(epoch.record, c.monitor);
    if (!value || !isBetter(c, *value, state.best, 0)) return;
    saveKeras(epoch.network, c.file);
    state.best = value;
    state.bestEpoch = epoch.record.epoch;
}

template <class C>
void requireThat(bool kept, const C& callback, const char* field, const Text& problem) {
    if (!kept) throw SettingError(std::string(callbackName(callback)) + "." + field, problem);
}

template <class C>
void checkMonitor(const C& c, const std::vector<std::string>& figures) {
    std::string all;
    for (const std::string& figure : figures) all += (all.empty() ? "" : ", ") + figure;
    requireThat(std::ranges::count(figures, c.monitor) > 0, c, "monitor",
                text(CORE_TR("this training does not measure \"%1\"; it measures %2"), c.monitor, all));
    requireThat(c.mode != MonitorMode::Auto || betterOf(c.monitor) != Better::Neither, c, "mode",
                text(CORE_TR("%1 can be better higher or lower: the mode must be min or max"), c.monitor));
}

template <class C>
void checkPatience(const C& c) {
    requireThat(c.patience >= 0 && c.patience <= 100000, c, "patience",
                text(CORE_TR("the patience must be from 0 to 100000 epochs, not %1"), c.patience));
    requireThat(c.minDelta >= 0 && std::isfinite(c.minDelta), c, "min_delta",
                text(CORE_TR("%1 must be a number from 0, not %2"), "min_delta", c.minDelta));
}

}  // namespace

const char* modeName(MonitorMode mode) {
    return modes[int(mode)];
}

std::optional<MonitorMode> modeByName(const std::string& name) {
    const auto found = std::ranges::find(modes, name);
    return found == std::end(modes) ? std::nullopt : std::optional(MonitorMode(found - std::begin(modes)));
}

void runCallback(const Callback& callback, CallbackState& state, EpochEnd& epoch) {
    std::visit([&](const auto& c) { run(c, state, epoch); }, callback);
}

void endCallback(const Callback& callback, const CallbackState& state, EpochEnd& epoch) {
    if (!std::holds_alternative<EarlyStopping>(callback) || state.bestWeights.empty()) return;
    if (state.bestEpoch == epoch.record.epoch) return;
    std::ranges::copy(state.bestWeights, epoch.network.parameters().begin());
    tell(epoch, text(CORE_TR("The network has the weights of epoch %1 again, the best"), state.bestEpoch));
}

const char* callbackName(const Callback& callback) {
    return names[callback.index()];
}

Callback callbackByName(const std::string& name) {
    const Callback kinds[] = {EarlyStopping{}, ReduceOnPlateau{}, SaveBest{}};
    for (const Callback& kind : kinds)
        if (name == callbackName(kind)) return kind;
    throw Error(text(CORE_TR("there is no callback \"%1\""), name));
}

void check(const Callback& callback, const std::vector<std::string>& figures) {
    std::visit([&](const auto& c) { checkMonitor(c, figures); }, callback);
    if (const auto* stopping = std::get_if<EarlyStopping>(&callback)) {
        checkPatience(*stopping);
        requireThat(!stopping->baseline || std::isfinite(*stopping->baseline), *stopping, "baseline",
                    text(CORE_TR("the baseline must be a number")));
        requireThat(stopping->startFromEpoch >= 0, *stopping, "start_from_epoch",
                    text(CORE_TR("%1 must be from 0, not %2"), "start_from_epoch", stopping->startFromEpoch));
    } else if (const auto* plateau = std::get_if<ReduceOnPlateau>(&callback)) {
        checkPatience(*plateau);
        requireThat(plateau->factor > 0 && plateau->factor < 1, *plateau, "factor",
                    text(CORE_TR("%1 must be over 0 and under 1, not %2"), "factor", plateau->factor));
        requireThat(plateau->cooldown >= 0, *plateau, "cooldown",
                    text(CORE_TR("%1 must be from 0, not %2"), "cooldown", plateau->cooldown));
        requireThat(plateau->minLearningRate >= 0 && std::isfinite(plateau->minLearningRate), *plateau,
                    "min_lr",
                    text(CORE_TR("%1 must be a number from 0, not %2"), "min_lr", plateau->minLearningRate));
    } else if (const auto* best = std::get_if<SaveBest>(&callback)) {
        requireThat(best->file.ends_with(".keras"), *best, "file",
                    text(CORE_TR("the best network is saved as a .keras file, not as \"%1\""), best->file));
    }
}

}  // namespace inkling
