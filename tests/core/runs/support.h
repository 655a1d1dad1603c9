// Small trainings that are kept.
#pragma once

#include <filesystem>

#include "core/nn/layer_text.h"
#include "core/runs/run_recorder.h"
#include "tests/support/tiny_data.h"

namespace inkling::test {

inline TrainingState newTraining(int epochs) {
    return {NetworkSpec{Shape::image(8, 8, 1), parseLayers("flatten dense8-relu dropout0.2 dense4-softmax")},
            {.batchSize = 10, .epochs = epochs, .validationSplit = 0.2, .seed = 3}};
}

inline TrainingEvents eventsOf(RunRecorder& recorder) {
    return {.batch = [&](const BatchRecord&, const TrainingState& state) { recorder.batch(state); },
            .epoch = [&](const EpochRecord&, const TrainingState& state) { recorder.epoch(state); }};
}

/// A run that is trained to its end; its id.
inline std::string makeRun(const std::filesystem::path& runs, int epochs, const std::string& name = {}) {
    TrainingState state = newTraining(epochs);
    RunRecord record = recordOf(state, "rows");
    record.name = name;
    RunRecorder recorder(runs, record, state, {});
    const Outcome outcome = train(state, *rowsData(60), 1, {}, eventsOf(recorder));
    recorder.end(outcome, state);
    return recorder.record().id;
}

}  // namespace inkling::test
