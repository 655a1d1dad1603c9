// How much each image counts in training, from a file.
#pragma once

#include <filesystem>
#include <vector>

namespace inkling {

/// Reads a text with a number a line, the weight of the image at that place, as numpy.savetxt writes it. Of
/// a .csv with several columns the last one is taken; a first line that is no number is its header. Throws
/// FileError naming the line where one is no number from 0.
std::vector<float> readSampleWeights(const std::filesystem::path& file);

}  // namespace inkling
