#include "core/format/network_file.h"

#include <array>
#include <fstream>

#include "core/base/error.h"
#include "core/format/keras_file.h"
#include "core/format/keras_h5.h"
#include "core/format/safetensors.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

using Save = void (*)(const Network&, const fs::path&);

Save saveOf(const fs::path& file) {
    std::string ending = file.extension().string();
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    if (ending == ".keras") return saveKeras;
    if (ending == ".h5" || ending == ".hdf5") return saveKerasH5;
    if (ending == ".safetensors") return saveSafetensors;
    throw FileError(file, text(CORE_TR("a name that ends in .keras, .h5 or .safetensors")),
                    ending.empty() ? text(CORE_TR("none of them")) : text("%1", ending));
}

bool isHdf5(const fs::path& file) {
    constexpr std::array<char, 8> signature{'\x89', 'H', 'D', 'F', '\r', '\n', '\x1a', '\n'};
    std::array<char, 8> found{};
    std::ifstream(file, std::ios::binary).read(found.data(), found.size());
    return found == signature;
}

}  // namespace

void saveNetwork(const Network& network, const fs::path& file) {
    saveOf(file)(network, file);
}

void checkEnding(const fs::path& file) {
    saveOf(file);
}

Network loadNetwork(const fs::path& file) {
    return isHdf5(file) ? loadKerasH5(file) : loadKeras(file);
}

}  // namespace inkling
