// Keeps a training of the command line among the runs that the window lists.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/evaluate/evaluation.h"
#include "core/runs/run_recorder.h"

namespace inkling {

/// One training, in a run's folder of RunStore::defaultFolder(). What cannot be kept is said once, on
/// standard error, and costs the training nothing.
class KeptRun {
public:
    /// `title` is what a new run is called. Where the state was read from the folder of a run, `resumed`,
    /// that one goes on. Throws Error where it cannot.
    KeptRun(const TrainingState& state, const std::string& data, const std::string& title,
            const std::filesystem::path& resumed);

    /// Whether the folder is a run's.
    static bool isRun(const std::filesystem::path& folder);

    void batch(const TrainingState& state);
    void epoch(const TrainingState& state);
    void end(Outcome outcome, const TrainingState& state);
    /// Of what end() was told; waits until all is written.
    void test(const RunTest& test);

    /// What the window calls it; empty where nothing is kept.
    std::string name() const { return name_; }

private:
    std::unique_ptr<RunRecorder> recorder_;
    std::filesystem::path folder_;
    std::string name_;
};

}  // namespace inkling
