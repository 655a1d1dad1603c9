// Runs in words: what was set, how it ended, when it was.
#pragma once

#include <QString>
#include <QVector>

#include "core/runs/run_record.h"

namespace inkling {

QString runStateText(RunState state);          ///< "finished"
QString runStateIcon(RunState state);          ///< of resources/icons/
QString runNetworkText(const RunRecord& run);  ///< the preset, or the layers
QString runWhenText(const RunRecord& run);     ///< "22:53", before today with its day
/// The figure's best value over the epochs; empty where it has none.
QString runBestText(const RunRecord& run, const std::string& figure);

struct RunSetting {
    QString name, value;
};
/// Everything that was set, the network first; the same names in the same order for all runs.
QVector<RunSetting> runSettings(const RunRecord& run);

/// What was set otherwise than the preset with its layers, or the program by itself, has it: "Batch size 64,
/// Augmentation light". Empty where nothing was.
QString runDifferenceText(const RunRecord& run);

/// What a run is found by: name, network, note, outcome and settings.
QString runSearchText(const RunRecord& run);

}  // namespace inkling
