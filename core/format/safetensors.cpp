#include "core/format/safetensors.h"

#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "core/format/keras_config.h"
#include "core/format/network_notes.h"
#include "core/nn/summary.h"

namespace inkling {

// Eight bytes with the length of a JSON object, the object, and then the numbers, all of the lower byte
// first.
static_assert(std::endian::native == std::endian::little);

void saveSafetensors(const Network& network, const std::filesystem::path& file) {
    try {
        requireFinite(network.parameters());
    } catch (const Error& error) {
        throw FileError(file, error.text());
    }
    const auto summary = summarise(network.spec());
    nlohmann::json header;
    // Metadata are text only.
    header["__metadata__"] = {{"format", "keras"},
                              {"keras_config", kerasConfig(network.spec(), KerasFormat::Three).dump()},
                              {"notes", networkNotes(network).dump()}};
    for (const auto& [layer, tensor, offset] : network.architecture().tensors())
        header[summary[std::size_t(layer)].name + "." + tensor.name] = {
            {"dtype", "F32"},
            {"shape", tensor.shape},
            {"data_offsets", {offset * sizeof(float), (offset + tensor.size()) * sizeof(float)}}};
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');  // so that the numbers are aligned

    const std::uint64_t length = text.size();
    std::vector<std::uint8_t> bytes(sizeof length + text.size() + network.parameters().size_bytes());
    std::memcpy(bytes.data(), &length, sizeof length);
    std::memcpy(bytes.data() + sizeof length, text.data(), text.size());
    std::memcpy(bytes.data() + sizeof length + text.size(), network.parameters().data(),
                network.parameters().size_bytes());
    writeFile(file, bytes);
}

}  // namespace inkling
