#include "core/runs/run_recorder.h"

#include <algorithm>
#include <ctime>
#include <fstream>

#include "core/file/atomic_file.h"
#include "core/format/checkpoint.h"
#include "core/format/keras_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_json.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;
constexpr auto checkpointEvery = 30s;   // within an epoch
constexpr double leastPause = 100;      // times what a checkpoint costs
constexpr std::size_t mostWaiting = 4;  // epochs' weights

double threadSeconds() {
    std::timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

/// Run folders appear whole: until then they have this before their name, which no list shows.
constexpr const char* inTheMaking = ".";

/// Makes a folder for an id that nobody had before, named by the time; it is in the making.
std::string makeFolder(const fs::path& runs, std::int64_t time) {
    fs::create_directories(runs);
    const std::time_t seconds = time;
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y%m%d-%H%M%S", &utc);
    for (int number = 1;; ++number) {
        char id[48];
        std::snprintf(id, sizeof id, "%s-%03d", stamp, number);
        const fs::path made = runs / (std::string(inTheMaking) + id);
        if (fs::exists(runs / id) || !fs::create_directory(made)) continue;
        if (!fs::exists(runs / id)) return id;  // nor has anybody just finished making it
        fs::remove(made);
    }
}

std::size_t epochsKept(const Network& network) {
    return std::clamp(mostEpochBytes / (network.parameters().size_bytes() + 1), std::size_t(2),
                      mostEpochsKept);
}

}  // namespace

RunRecorder::RunRecorder(const fs::path& runs, RunRecord record, const TrainingState& state, Failed failed)
    : record_(std::move(record)), failed_(std::move(failed)) {
    try {
        begin(runs, state);
    } catch (const fs::filesystem_error& error) {
        throw FileError(error.path1(), text(CORE_TR("cannot be written: %1"), error.code().message()));
    }
    thread_ = std::jthread([this] { write(); });
}

void RunRecorder::begin(const fs::path& runs, const TrainingState& state) {
    const bool isNew = record_.id.empty();
    if (isNew) record_.id = makeFolder(runs, record_.started);
    if (record_.name.empty()) record_.name = record_.id;
    record_.state = RunState::Running;
    folder_ = runs / (isNew ? inTheMaking + record_.id : record_.id);
    try {
        // Somebody may just be looking whether it is held.
        lock_ = FileLock::take(folder_ / run_files::lock, FileLock::Kind::Alone, 100ms);
        if (!lock_) throw Error(text(CORE_TR("The run is being trained by another window of Inkling.")));
        fs::create_directories(folder_ / run_files::epochs);
        for (const EpochRecord& epoch : state.history) lines_ += formatEpoch(epoch);
        writeFile(folder_ / run_files::history, lines_);
        for (const EpochWeights& weights : epochWeights(folder_))
            if (weights.epoch > state.epoch) fs::remove(weights.file);
        if (isNew) writeLabel(folder_, record_);
        writeFile(folder_ / run_files::run, formatRun(record_));
        if (isNew) fs::rename(folder_, runs / record_.id);
        folder_ = runs / record_.id;
    } catch (...) {
        std::error_code ignored;
        if (isNew) fs::remove_all(folder_, ignored);
        throw;
    }
    saved_ = Clock::now();
    if (!isNew) return;
    work_.checkpoint = std::make_unique<TrainingState>(state);
    work_.weights.push_back({state.epoch, state.network});
}

RunRecorder::~RunRecorder() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    wake_.notify_one();
}

void RunRecorder::batch(const TrainingState& state) {
    if (Clock::now() - saved_ < checkpointEvery) return;
    saved_ = Clock::now();
    Work work;
    work.checkpoint = std::make_unique<TrainingState>(state);
    hand(std::move(work));
}

void RunRecorder::epoch(const TrainingState& state) {
    Work work;
    work.lines = formatEpoch(state.history.back());
    bool due = false, room = false;
    {
        const std::lock_guard lock(mutex_);
        due = std::chrono::duration<double>(Clock::now() - saved_).count() > leastPause * cost_;
        room = work_.weights.size() < mostWaiting;
    }
    if (due) {
        saved_ = Clock::now();
        work.checkpoint = std::make_unique<TrainingState>(state);
    }
    if (room) work.weights.push_back({state.epoch, state.network});
    hand(std::move(work));
}

void RunRecorder::end(Outcome outcome, const TrainingState& state) {
    Work work;
    // One that diverged keeps the checkpoint that it has: there is nothing to go on from in this one.
    if (outcome != Outcome::Diverged) work.checkpoint = std::make_unique<TrainingState>(state);
    work.end = record_;
    work.end->state = runStateOf(outcome);
    work.end->settings = state.settings;
    work.end->seconds = recordOf(state, {}).seconds;
    hand(std::move(work));
}

void RunRecorder::hand(Work&& work) {
    {
        const std::lock_guard lock(mutex_);
        work_.lines += work.lines;
        std::ranges::move(work.weights, std::back_inserter(work_.weights));
        if (work.checkpoint) work_.checkpoint = std::move(work.checkpoint);
        if (work.end) work_.end = std::move(work.end);
    }
    wake_.notify_one();
}

void RunRecorder::write() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return closing_ || !work_.isEmpty(); });
        if (work_.isEmpty()) return;
        Work work = std::exchange(work_, {});
        lock.unlock();
        carryOut(work);
        lock.lock();
    }
}

template <class Write>
void RunRecorder::attempt(Write write) {
    try {
        write();
    } catch (...) {
        if (!std::exchange(told_, true) && failed_) failed_(std::current_exception());
    }
}

void RunRecorder::carryOut(Work& work) {
    if (!work.lines.empty() || (work.end && wholeHistory_)) attempt([&] { writeHistory(work.lines); });
    for (const Weights& weights : work.weights)
        attempt([&] {
            saveKeras(weights.network, epochFile(folder_, weights.epoch));
            thinEpochs(folder_, epochsKept(weights.network));
        });
    if (work.checkpoint)
        attempt([&] {
            const double before = threadSeconds();
            saveCheckpoint(*work.checkpoint, record_.data, folder_);
            const double cost = threadSeconds() - before;
            const std::lock_guard lock(mutex_);
            cost_ = cost;
        });
    if (!work.end) return;
    attempt([&] {
        writeFile(folder_ / run_files::run, formatRun(*work.end));
        // Nobody goes on with it: what only the optimizer needs, two thirds of it, can go.
        if (work.end->state == RunState::Finished && work.checkpoint)
            saveKeras(work.checkpoint->network, folder_ / run_files::checkpoint);
    });
    lock_.reset();
}

void RunRecorder::writeHistory(const std::string& lines) {
    lines_ += lines;
    const fs::path file = folder_ / run_files::history;
    if (std::exchange(wholeHistory_, true)) {
        writeFile(file, lines_);
    } else {
        std::ofstream out(file, std::ios::binary | std::ios::app);
        out << lines << std::flush;
        if (!out) throw FileError(file, text(CORE_TR("cannot be written")));
    }
    wholeHistory_ = false;
}

}  // namespace inkling
