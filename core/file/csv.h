// Fields of CSV files (RFC 4180).
#pragma once

#include <string>

namespace inkling {

/// The text as a field: quoted where it has to be.
std::string csvField(const std::string& text);

}  // namespace inkling
