// Where data comes from, by name.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace inkling {

/// A data set that can be opened here.
struct FoundSource {
    std::string name;  ///< to be given to openSource
    std::string title;
    std::filesystem::path where;  ///< empty for the synthetic set
};

/// The folders in which MNIST's files are looked for, in order: $INKLING_MNIST, the program's data folder,
/// ../shared/mnist and ./data beside the working folder, torchvision's (~/data/MNIST/raw, ./data/MNIST/raw,
/// ...), Keras's ~/.keras/datasets (mnist.npz), ...
std::vector<std::filesystem::path> mnistPlaces();

/// The first of mnistPlaces() that holds all of MNIST: four IDX files (plain or .gz, with '-' or '.' before
/// "idx") or mnist.npz.
std::optional<std::filesystem::path> findMnist();

/// What is here: MNIST, if it is found, first; the synthetic set always.
std::vector<FoundSource> findSources();

/// "mnist" if it is found, else "synthetic".
std::string defaultSource();

/// Opens `synthetic` (`synthetic:200000` for so many images to learn from), `mnist`, a folder of four IDX
/// files, or an .npz. Sources joined with '+' ("mnist+synthetic") are put one behind the other; only in
/// company there is also `scribbles`, drawings that are no digit. Blocks while it reads; `progress` (0 to 1;
/// may be null) is called from this thread. Throws FileError or SettingError (field "data").
DataSource openSource(const std::string& name, const std::function<void(double)>& progress = {});

}  // namespace inkling
