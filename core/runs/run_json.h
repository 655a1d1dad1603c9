// A run's record as JSON, in parts that have different writers.
#pragma once

#include <string>
#include <string_view>

#include "core/runs/run_record.h"

namespace inkling {

/// run.json, the training's own: network, settings, data, start, state and time.
std::string formatRun(const RunRecord& record);
/// Throws Error saying what is wrong, and then has changed nothing.
void parseRun(std::string_view source, RunRecord& record);

/// label.json, a person's own: name and note.
std::string formatLabel(const RunRecord& record);
void parseLabel(std::string_view source, RunRecord& record);

/// test.json.
std::string formatTest(const RunTest& test);
RunTest parseTest(std::string_view source);

/// A line of history.jsonl.
std::string formatEpoch(const EpochRecord& epoch);
/// All of history.jsonl. A last line without its end, which a kill leaves, is left out. Throws Error naming
/// the line where another one is broken; `history` then has those before it.
void parseHistory(std::string_view source, History& history);

}  // namespace inkling
