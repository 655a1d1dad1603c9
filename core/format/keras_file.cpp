#include "core/format/keras_file.h"

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "core/format/keras_archive.h"

namespace inkling {

void saveKeras(const Network& network, const std::filesystem::path& file) {
    ZipWriter archive;
    try {
        addKerasEntries(archive, network);
    } catch (const Error& error) {
        throw FileError(file, error.text());
    }
    writeFile(file, archive.finish());
}

Network loadKeras(const std::filesystem::path& file) {
    return readKerasNetwork(ZipReader(file));
}

}  // namespace inkling
