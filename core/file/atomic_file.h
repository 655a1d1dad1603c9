// Writing a file so that it is never seen half done.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace inkling {

/// Writes `content` beside `file`, has the disk keep it, and renames it into place: whatever happens, the
/// file is the old or the new one, whole. A link is followed. Throws FileError (no folder, no right to write,
/// disk full), and then the old file is untouched and nothing is left beside it.
void writeFile(const std::filesystem::path& file, std::span<const std::uint8_t> content);
void writeFile(const std::filesystem::path& file, std::string_view content);

/// Says before an hour of work that there is no place for what comes of it: throws FileError where the folder
/// that `file` would be in is missing.
void requireFolder(const std::filesystem::path& file);

}  // namespace inkling
