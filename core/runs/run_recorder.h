// Keeps a training while it runs.
#pragma once

#include <chrono>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/file/file_lock.h"
#include "core/runs/run_record.h"

namespace inkling {

/// At most so many epochs' weights are kept of a run, evenly spread,
inline constexpr std::size_t mostEpochsKept = 50;
/// and fewer where they would take more than this.
inline constexpr std::size_t mostEpochBytes = std::size_t(512) << 20;

/// Writes a run's folder, on a thread of its own. batch, epoch and end are for the training's thread; they
/// take a copy of what is to be written and return. The checkpoint is written at the end of epochs and each
/// half minute, but so seldom that the writing takes no more than about a hundredth of a core; the one at the
/// end always, of a finished run the weights alone. What cannot be written costs the training nothing: it is
/// told once and tried again with the next epoch. A run that is destroyed without end() counts as
/// interrupted.
class RunRecorder {
public:
    using Failed = std::function<void(const std::exception_ptr&)>;

    /// Makes the run's folder in `runs`, with a new id, and its run.json; with an id that there is, the run
    /// goes on with this state. `failed`, which may be empty, is called on the writing thread. Throws
    /// FileError, or Error where the run is being trained by somebody else.
    RunRecorder(const std::filesystem::path& runs, RunRecord record, const TrainingState& state,
                Failed failed);
    ~RunRecorder();  ///< waits until all is written

    const RunRecord& record() const { return record_; }  ///< as it was at the start
    void batch(const TrainingState& state);
    void epoch(const TrainingState& state);
    void end(Outcome outcome, const TrainingState& state);

private:
    using Clock = std::chrono::steady_clock;
    struct Weights {
        int epoch;
        Network network;
    };
    /// What is to be written.
    struct Work {
        std::string lines;
        std::vector<Weights> weights;
        std::unique_ptr<TrainingState> checkpoint;
        std::optional<RunRecord> end;
        bool isEmpty() const { return lines.empty() && weights.empty() && !checkpoint && !end; }
    };
    void begin(const std::filesystem::path& runs, const TrainingState& state);
    void hand(Work&& work);
    void write();
    void carryOut(Work& work);
    void writeHistory(const std::string& lines);
    template <class Write>
    void attempt(Write write);

    RunRecord record_;
    std::filesystem::path folder_;
    std::optional<FileLock> lock_;
    Failed failed_;
    std::string lines_;          // of the whole history: the writing thread's own, like the next two
    bool wholeHistory_ = false;  // the file may have half a line
    bool told_ = false;
    Clock::time_point saved_;  // the training thread's own: when the last checkpoint was taken

    std::mutex mutex_;  // guards the rest
    std::condition_variable wake_;
    Work work_;
    double cost_ = 0;  // of the last checkpoint, in seconds of a core
    bool closing_ = false;
    std::jthread thread_;  // the last
};

}  // namespace inkling
