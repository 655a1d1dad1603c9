#include "core/format/checkpoint.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "core/format/keras_archive.h"
#include "core/format/training_json.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr const char *fileName = "checkpoint.keras", *trainingEntry = "training.json";
constexpr std::size_t maxTrainingBytes = std::size_t(1) << 26;  // some 400 bytes an epoch

/// The entry of the best weights that a callback keeps.
std::string bestEntry(std::size_t callback) {
    return "best." + std::to_string(callback) + ".weights.h5";
}

TrainingRecord readTraining(const ZipReader& archive) {
    const auto bytes = archive.read(trainingEntry, maxTrainingBytes);
    try {
        return parseTraining({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    } catch (const Error& error) {
        throw FileError(archive.file() / trainingEntry, error.text());
    }
}

/// The sums of an epoch that is not complete are those of the settings' metrics and of the network's classes.
void checkSums(const TrainingState& state, const fs::path& file) {
    const MetricSums& sums = state.metricSums;
    const bool none = sums.sums.empty() && sums.images == 0;
    const bool confusionFits = sums.confusion.rows() == 0 || sums.confusion.rows() == state.network.classes();
    if (confusionFits && (none || sums.sums.size() == state.settings.metrics.size())) return;
    throw FileError(file, text(CORE_TR("the sums of its own metrics and classes")),
                    text(CORE_TR("those of others")));
}

}  // namespace

void saveCheckpoint(const TrainingState& state, const std::string& data, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw FileError(folder, text(CORE_TR("the folder cannot be made: %1"), error.message()));
    ZipWriter archive;
    try {
        addKerasEntries(archive, state.network, &state.optimizer);
        for (std::size_t i = 0; i < state.callbacks.size(); ++i) {
            if (state.callbacks[i].bestWeights.empty()) continue;
            Network best(state.network.sharedArchitecture());
            std::ranges::copy(state.callbacks[i].bestWeights, best.parameters().begin());
            addWeights(archive, bestEntry(i).c_str(), best);
        }
    } catch (const Error& problem) {
        throw FileError(folder / fileName, problem.text());
    }
    archive.add(trainingEntry, formatTraining(state, data));
    writeFile(folder / fileName, archive.finish());
}

Checkpoint loadCheckpoint(const fs::path& folder) {
    const ZipReader archive(folder / fileName);
    TrainingRecord record = readTraining(archive);
    TrainingState state(readKerasNetwork(archive), record.settings);
    readKerasOptimizer(archive, state.network, state.optimizer);
    state.optimizer.setLearningRate(record.learningRate);
    state.epoch = record.epoch;
    state.batch = record.batch;
    state.lossSum = record.lossSum;
    state.correct = record.correct;
    state.images = record.images;
    state.metricSums = std::move(record.metricSums);
    checkSums(state, archive.file() / trainingEntry);
    state.epochSeconds = record.epochSeconds;
    state.history = std::move(record.history);
    state.rateFactor = record.rateFactor;
    state.callbacks = std::move(record.callbacks);
    state.endedEarly = record.endedEarly;
    for (std::size_t i = 0; i < state.callbacks.size(); ++i) {
        if (!archive.has(bestEntry(i).c_str())) continue;
        Network best(state.network.sharedArchitecture());
        readWeights(archive, bestEntry(i).c_str(), best);
        state.callbacks[i].bestWeights.assign(best.parameters().begin(), best.parameters().end());
    }
    return {std::move(state), std::move(record.data)};
}

}  // namespace inkling
