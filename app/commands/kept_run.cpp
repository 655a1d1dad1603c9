#include "app/commands/kept_run.h"

#include <fmt/format.h>

#include "app/command_line.h"
#include "core/runs/run_folder.h"
#include "ui/session/run_store.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

fs::path runsFolder() {
    return fs::path(RunStore::defaultFolder().toStdU16String());
}

void tellNotKept(const std::exception_ptr& failure) {
    fmt::print(stderr, "inkling: {}\n",
               fmt::format(fmt::runtime(tr("the training goes on, but it is not kept among the runs: {}")),
                           words(failure).toStdString()));
}

}  // namespace

KeptRun::KeptRun(const TrainingState& state, const std::string& data, const std::string& title,
                 const fs::path& resumed) {
    try {
        RunRecord record = recordOf(state, data);
        if (resumed.empty())
            nameRun(record, QString::fromStdString(title), readRuns(runsFolder()));
        else
            continueRun(record, readRun(fs::canonical(resumed)));
        recorder_ = std::make_unique<RunRecorder>(runsFolder(), record, state, tellNotKept);
        folder_ = runsFolder() / recorder_->record().id;
        name_ = record.name;
    } catch (...) {
        if (!resumed.empty()) throw;  // somebody else trains it, or what there is of it would be lost
        tellNotKept(std::current_exception());
    }
}

bool KeptRun::isRun(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / run_files::run, error) &&
           fs::equivalent(fs::absolute(folder / "..", error), runsFolder(), error);
}

void KeptRun::batch(const TrainingState& state) {
    if (recorder_) recorder_->batch(state);
}

void KeptRun::epoch(const TrainingState& state) {
    if (recorder_) recorder_->epoch(state);
}

void KeptRun::end(Outcome outcome, const TrainingState& state) {
    if (recorder_) recorder_->end(outcome, state);
}

void KeptRun::test(const RunTest& test) {
    if (!recorder_) return;
    recorder_.reset();
    try {
        writeTest(folder_, test);
        limitDisk(runsFolder(), mostRunBytes);
    } catch (...) {
        tellNotKept(std::current_exception());
    }
}

}  // namespace inkling
