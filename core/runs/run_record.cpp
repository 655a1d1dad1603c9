#include "core/runs/run_record.h"

#include <chrono>

#include "core/evaluate/metrics.h"
#include "core/train/preset.h"

namespace inkling {

const char* runStateName(RunState state) {
    switch (state) {
        case RunState::Running:
            return "running";
        case RunState::Interrupted:
            return "interrupted";
        case RunState::Finished:
            return "finished";
        case RunState::Stopped:
            return "stopped";
        case RunState::Diverged:
            return "diverged";
    }
    return "";
}

RunState runStateOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Finished:
            return RunState::Finished;
        case Outcome::Stopped:
            return RunState::Stopped;
        case Outcome::Diverged:
            return RunState::Diverged;
    }
    return RunState::Stopped;
}

RunRecord recordOf(const TrainingState& state, const std::string& data) {
    using namespace std::chrono;
    RunRecord record{.network = state.network.spec(),
                     .settings = state.settings,
                     .data = data,
                     .started = duration_cast<seconds>(system_clock::now().time_since_epoch()).count(),
                     .seconds = state.epochSeconds,
                     .history = state.history};
    for (const EpochRecord& epoch : state.history) record.seconds += epoch.seconds;
    return record;
}

RunTest testOf(const Network& network, const Evaluation& evaluation, const Dataset& test,
               const std::string& data) {
    return {.data = data,
            .loss = evaluation.loss,
            .accuracy = evaluation.accuracy,
            .leastCertainty = network.leastCertainty,
            .confusion = evaluation.confusion,
            .classNames = test.classNames};
}

void continueRun(RunRecord& record, const RunRecord& old) {
    record.id = old.id;
    record.name = old.name;
    record.note = old.note;
    record.colour = old.colour;
    record.started = old.started;
}

const EpochRecord* bestEpoch(const History& history, std::string_view figure) {
    const Better better = betterOf(figure);
    const EpochRecord* best = nullptr;
    for (const EpochRecord& epoch : history) {
        const auto value = valueOf(epoch, figure);
        if (!value || better == Better::Neither) continue;
        const bool wins = !best || (better == Better::Higher ? *value > *valueOf(*best, figure)
                                                             : *value < *valueOf(*best, figure));
        if (wins) best = &epoch;
    }
    return best;
}

std::string presetOf(const NetworkSpec& network) {
    for (const Preset& preset : presets())
        if (preset.spec() == network) return preset.name;
    return {};
}

}  // namespace inkling
