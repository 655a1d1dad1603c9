// Packing with gzip.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace inkling {

/// A gzip file of `content`, without a name or a time.
std::vector<std::uint8_t> gzip(std::string_view content);

}  // namespace inkling
