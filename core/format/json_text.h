// JSON from files that may be made to do harm.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace inkling {

/// Parses JSON, nested 64 deep at most: nlohmann's dump and copy recurse, and a file must not use up the
/// stack. Throws nlohmann::json::exception where it is no JSON, Error where it is nested deeper.
nlohmann::json parseJson(std::string_view source);

}  // namespace inkling
