// Where runs are kept: a folder for all, in it a folder a run.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/nn/network.h"
#include "core/runs/run_record.h"

namespace inkling {

/// What is in a run's folder. All but `epochs` are files; each has one writer.
namespace run_files {
inline constexpr const char *run = "run.json", *label = "label.json", *test = "test.json",
                            *history = "history.jsonl", *checkpoint = "checkpoint.keras", *epochs = "epochs",
                            *lock = "lock";
}

/// All runs, the latest first. What is broken in one is said in its record and hides no other. Empty where
/// there is no folder. Throws FileError where it cannot be read.
std::vector<RunRecord> readRuns(const std::filesystem::path& runs);
/// One of them, by its own folder.
RunRecord readRun(const std::filesystem::path& folder);

/// All runs together should take no more than this of the disk, see limitDisk().
inline constexpr std::uintmax_t mostRunBytes = std::uintmax_t(2) << 30;

/// Name and note, and the result of the test, from the record. Throw FileError.
void writeLabel(const std::filesystem::path& folder, const RunRecord& record);
void writeTest(const std::filesystem::path& folder, const RunTest& test);

/// The network as the run has left it: with the last good weights that were kept. Throws FileError.
Network loadRunNetwork(const std::filesystem::path& folder);

/// The weights after an epoch, in a .keras file that loadKeras() and Keras open.
struct EpochWeights {
    int epoch = 0;  ///< 0 for those that the run began with
    std::filesystem::path file;
};
/// Those that are kept, in order.
std::vector<EpochWeights> epochWeights(const std::filesystem::path& folder);
std::filesystem::path epochFile(const std::filesystem::path& folder, int epoch);
/// Takes away what is more than `most` (at least 2) files, so that those left are evenly spread and the last
/// one is among them: every second, every fourth ... epoch. Throws nothing; what cannot be taken away stays.
void thinEpochs(const std::filesystem::path& folder, std::size_t most);
/// Where all runs together take more than `bytes`, the weights of the epochs of the oldest go, run by run;
/// never of one that is being trained, and nothing else: the networks stay, whatever they take.
void limitDisk(const std::filesystem::path& runs, std::uintmax_t bytes);

/// Puts a run away, from where restoreRun brings it back. Throws Error while it is being trained, FileError
/// where it cannot be moved.
void deleteRun(const std::filesystem::path& runs, const std::string& id);
void restoreRun(const std::filesystem::path& runs, const std::string& id);
/// Ends all runs that were put away. To be called while no other program uses them.
void purgeDeleted(const std::filesystem::path& runs);

}  // namespace inkling
