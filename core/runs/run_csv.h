// Runs as a table for other programs.
#pragma once

#include <span>
#include <string>

#include "core/runs/run_record.h"

namespace inkling {

/// A header and a row a run (RFC 4180): what it is called, its outcome and figures, what was set. Numbers
/// have a point, figures that a run does not have are left empty.
std::string runsCsv(std::span<const RunRecord> runs);

}  // namespace inkling
