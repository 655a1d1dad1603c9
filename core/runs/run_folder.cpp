#include "core/runs/run_folder.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>

#include "core/file/atomic_file.h"
#include "core/file/file_lock.h"
#include "core/format/keras_file.h"
#include "core/runs/run_json.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr const char* deletedFolder = "deleted";
constexpr std::uintmax_t maxJsonBytes = 1 << 20, maxHistoryBytes = 1 << 26;

/// All of a file, of which nobody expects more than `limit` bytes. Throws FileError.
std::string readText(const fs::path& file, std::uintmax_t limit) {
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in || !fs::is_regular_file(file)) throw FileError(file, text(CORE_TR("cannot be read")));
    const auto size = std::uintmax_t(in.tellg());
    if (size > limit)
        throw FileError(file, text(CORE_TR("at most %1 bytes"), limit), text(CORE_TR("%1"), size));
    std::string content(size, '\0');
    in.seekg(0).read(content.data(), std::streamsize(size));
    if (!in) throw FileError(file, text(CORE_TR("cannot be read")));
    return content;
}

/// Reads a part of a record. What is wrong with it becomes the record's damage, unless there is one.
void readPart(const fs::path& file, std::uintmax_t limit, RunRecord& record,
              const std::function<void(const std::string&)>& parse) {
    const auto damaged = [&](const Text& problem) {
        if (!record.damage) record.damage = problem;
    };
    try {
        const std::string content = readText(file, limit);
        try {
            parse(content);
        } catch (const Error& error) {
            damaged(FileError(file, error.text()).text());
        }
    } catch (const Error& error) {
        damaged(error.text());
    }
}

void move(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    if (!error) fs::rename(from, to, error);
    if (error)
        throw FileError(from, text(CORE_TR("cannot be moved to %1: %2"), to.string(), error.message()));
}

/// Of all files below, those that cannot be looked at left out.
std::uintmax_t bytesIn(const fs::path& folder) {
    std::uintmax_t sum = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        const auto size = at->is_regular_file(unknown) ? at->file_size(unknown) : 0;
        if (!unknown) sum += size;
    }
    return sum;
}

/// The folders of runs, the oldest first.
std::vector<fs::path> runFolders(const fs::path& runs) {
    std::vector<fs::path> folders;
    std::error_code error;
    if (!fs::exists(runs, error)) return folders;
    fs::directory_iterator at(runs, error);
    for (const fs::directory_iterator end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        std::error_code unknown;
        if (at->is_directory(unknown) && name != deletedFolder && !name.starts_with('.'))
            folders.push_back(at->path());
    }
    if (error) throw FileError(runs, text(CORE_TR("cannot be read: %1"), error.message()));
    std::ranges::sort(folders);
    return folders;
}

}  // namespace

std::vector<RunRecord> readRuns(const fs::path& runs) {
    std::vector<RunRecord> records;
    for (const fs::path& folder : runFolders(runs)) records.push_back(readRun(folder));
    std::ranges::reverse(records);
    return records;
}

RunRecord readRun(const fs::path& folder) {
    RunRecord record{.id = folder.filename().string()};
    record.name = record.id;
    // Before the record: where a training ends between the two, the record is that of the end.
    const bool held = FileLock::isHeld(folder / run_files::lock);
    record.state = RunState::Interrupted;
    readPart(folder / run_files::run, maxJsonBytes, record,
             [&](const std::string& content) { parseRun(content, record); });
    readPart(folder / run_files::label, maxJsonBytes, record,
             [&](const std::string& content) { parseLabel(content, record); });
    std::error_code error;
    if (fs::exists(folder / run_files::history, error))
        readPart(folder / run_files::history, maxHistoryBytes, record,
                 [&](const std::string& content) { parseHistory(content, record.history); });
    if (fs::exists(folder / run_files::test, error))
        readPart(folder / run_files::test, maxJsonBytes, record,
                 [&](const std::string& content) { record.test = parseTest(content); });
    if (record.state == RunState::Running && !held) record.state = RunState::Interrupted;
    if (record.state == RunState::Running || record.state == RunState::Interrupted) {
        record.seconds = 0;
        for (const EpochRecord& epoch : record.history) record.seconds += epoch.seconds;
    }
    record.bytes = bytesIn(folder);
    record.resumable = (record.state == RunState::Interrupted || record.state == RunState::Stopped) &&
                       fs::exists(folder / run_files::checkpoint, error);
    return record;
}

void writeLabel(const fs::path& folder, const RunRecord& record) {
    writeFile(folder / run_files::label, formatLabel(record));
}

void writeTest(const fs::path& folder, const RunTest& test) {
    writeFile(folder / run_files::test, formatTest(test));
}

Network loadRunNetwork(const fs::path& folder) {
    Network network = loadKeras(folder / run_files::checkpoint);
    const RunRecord record = readRun(folder);
    if (record.test) network.leastCertainty = std::clamp(record.test->leastCertainty, 0.f, 1.f);
    return network;
}

fs::path epochFile(const fs::path& folder, int epoch) {
    std::string number = std::to_string(epoch);
    if (number.size() < 4) number.insert(0, 4 - number.size(), '0');
    return folder / run_files::epochs / (number + ".keras");
}

std::vector<EpochWeights> epochWeights(const fs::path& folder) {
    std::vector<EpochWeights> found;
    std::error_code error;
    for (fs::directory_iterator at(folder / run_files::epochs, error), end; !error && at != end;
         at.increment(error)) {
        const std::string name = at->path().stem().string();
        int epoch = 0;
        const auto [last, problem] = std::from_chars(name.data(), name.data() + name.size(), epoch);
        if (problem == std::errc() && last == name.data() + name.size() && at->path().extension() == ".keras")
            found.push_back({epoch, at->path()});
    }
    std::ranges::sort(found, {}, &EpochWeights::epoch);
    return found;
}

void thinEpochs(const fs::path& folder, std::size_t most) {
    const std::vector<EpochWeights> found = epochWeights(folder);
    if (found.size() <= most) return;
    const int last = found.back().epoch;
    // 0, step, 2 step ... and the last one.
    int step = 1;
    while (std::size_t(last / step) + 2 > most) step *= 2;
    std::error_code ignored;
    for (const EpochWeights& weights : found)
        if (weights.epoch % step != 0 && weights.epoch != last) fs::remove(weights.file, ignored);
}

void limitDisk(const fs::path& runs, std::uintmax_t bytes) {
    std::uintmax_t sum = bytesIn(runs);
    for (const fs::path& folder : runFolders(runs)) {
        if (sum <= bytes) return;
        if (FileLock::isHeld(folder / run_files::lock)) continue;
        const fs::path epochs = folder / run_files::epochs;
        sum -= std::min(sum, bytesIn(epochs));
        std::error_code ignored;
        fs::remove_all(epochs, ignored);
    }
}

void deleteRun(const fs::path& runs, const std::string& id) {
    if (FileLock::isHeld(runs / id / run_files::lock))
        throw Error(text(CORE_TR("The run is being trained. Stop it first.")));
    move(runs / id, runs / deletedFolder / id);
}

void restoreRun(const fs::path& runs, const std::string& id) {
    move(runs / deletedFolder / id, runs / id);
}

void purgeDeleted(const fs::path& runs) {
    std::error_code ignored;
    fs::remove_all(runs / deletedFolder, ignored);
}

}  // namespace inkling
