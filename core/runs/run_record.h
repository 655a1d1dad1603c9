// A training that is kept: what it was, how it went and what came of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/evaluate/evaluation.h"
#include "core/nn/layer_spec.h"
#include "core/train/history.h"
#include "core/train/settings.h"
#include "core/train/state.h"
#include "core/train/trainer.h"

namespace inkling {

/// Running: a program trains it at this moment. Interrupted: one did, and was killed.
enum class RunState { Running, Interrupted, Finished, Stopped, Diverged };
const char* runStateName(RunState state);  ///< "running", "interrupted", "finished" ...
RunState runStateOf(Outcome outcome);

/// How its network read the images of a test.
struct RunTest {
    std::string data;  ///< the source's name
    double loss = 0, accuracy = 0;
    float leastCertainty = 0;  ///< see Network
    ConfusionMatrix confusion;
    std::vector<std::string> classNames;  ///< of the matrix's rows and columns
};

struct RunRecord {
    std::string id;          ///< the name of its folder; ids in their order are runs in theirs
    std::string name, note;  ///< a person's own
    int colour = 0;          ///< counts from 0: its place in the palette of runs, kept for ever
    NetworkSpec network;
    TrainingSettings settings;
    std::string data;          ///< the source's name
    std::int64_t started = 0;  ///< seconds since 1970, UTC
    RunState state = RunState::Running;
    double seconds = 0;  ///< that it has been trained, pauses left out
    History history;
    std::optional<RunTest> test;
    std::uintmax_t bytes = 0;  ///< that its folder takes
    bool resumable = false;    ///< there is something left to train, and a checkpoint to go on from
    /// What cannot be read in its folder; what can be is here all the same.
    std::optional<Text> damage;
};

/// Of the images of `test`, which are those of the source `data`.
RunTest testOf(const Network& network, const Evaluation& evaluation, const Dataset& test,
               const std::string& data);

/// The record of a training that begins or goes on with this state; without id, name and colour.
RunRecord recordOf(const TrainingState& state, const std::string& data);

/// Makes it that of the run `old`, which goes on: its id, what a person called it, when it began.
void continueRun(RunRecord& record, const RunRecord& old);

/// The epoch with the best value of a figure that valueOf() knows; null where none has it, or no value of it
/// is better than others.
const EpochRecord* bestEpoch(const History& history, std::string_view figure);

/// The name of the preset with these layers; empty where there is none.
std::string presetOf(const NetworkSpec& network);

}  // namespace inkling
