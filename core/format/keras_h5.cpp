#include "core/format/keras_h5.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "core/file/gzip_reader.h"
#include "core/file/hdf5_image.h"
#include "core/format/json_text.h"
#include "core/format/keras_config.h"
#include "core/format/network_notes.h"
#include "core/nn/summary.h"

namespace inkling {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// The file has the attributes model_config and, of compiled models, training_config. The group model_weights
// names its layers in the attribute layer_names, each layer's group its weights in weight_names; datasets are
// at model_weights/LAYER/WEIGHT, where WEIGHT is a path too: "conv2d/kernel:0".
constexpr const char *weightsGroup = "model_weights", *configAttribute = "model_config",
                     *compiledAttribute = "training_config", *layersAttribute = "layer_names",
                     *tensorsAttribute = "weight_names", *notesAttribute = "inkling";
constexpr const char* kerasVersion = "2.15.0";  // whose format this follows
constexpr std::size_t mostBytes = std::size_t(1) << 32;

std::vector<std::uint8_t> fileOf(const Network& network) {
    Hdf5Writer file;
    const auto describe = [&](const std::string& path) {
        file.addText(path, "keras_version", kerasVersion);
        file.addText(path, "backend", "tensorflow");
    };
    describe("/");
    file.addText("/", configAttribute, kerasConfig(network.spec(), KerasFormat::Two).dump());
    file.addText("/", notesAttribute, networkNotes(network).dump());

    const auto summary = summarise(network.spec());
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> weightNames(summary.size());
    for (const auto& layer : summary) {
        names.push_back(layer.name);
        file.addGroup(std::string(weightsGroup) + "/" + layer.name);
    }
    for (const auto& [layer, tensor, offset] : network.architecture().tensors()) {
        const std::string& name = names[std::size_t(layer)];
        auto& own = weightNames[std::size_t(layer)];
        own.push_back(name + "/" + tensor.name + ":0");
        file.addFloats(std::string(weightsGroup) + "/" + name + "/" + own.back(),
                       Hdf5Shape(tensor.shape.begin(), tensor.shape.end()),
                       network.parameters().subspan(offset, tensor.size()));
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        file.addTexts(std::string(weightsGroup) + "/" + names[i], tensorsAttribute, weightNames[i]);
    file.addTexts(weightsGroup, layersAttribute, names);
    describe(weightsGroup);
    return file.finish();
}

/// A list of names. Keras cuts those of over 64 kB into NAME0, NAME1 ...
std::vector<std::string> readNames(const Hdf5Reader& file, const std::string& path,
                                   const std::string& attribute) {
    if (auto whole = file.readTexts(path, attribute)) return *whole;
    std::vector<std::string> names;
    for (int part = 0;; ++part) {
        const auto more = file.readTexts(path, attribute + std::to_string(part));
        if (!more) return names;
        names.insert(names.end(), more->begin(), more->end());
    }
}

/// The paths of all weights, in the order of the layers.
std::vector<std::string> weightPaths(const Hdf5Reader& file) {
    std::vector<std::string> paths;
    for (const std::string& layer : readNames(file, weightsGroup, layersAttribute)) {
        const std::string group = std::string(weightsGroup) + "/" + layer;
        for (const std::string& name : readNames(file, group, tensorsAttribute))
            paths.push_back(group + "/" + name);
    }
    return paths;
}

/// The file's text attribute as an object, empty where there is none that can be read.
json readLoosely(const Hdf5Reader& file, const char* attribute) {
    json out;
    try {
        if (const auto source = file.readText("/", attribute)) out = parseJson(*source);
    } catch (const json::exception&) {
    } catch (const Error&) {
    }
    return out.is_object() ? out : json::object();
}

}  // namespace

void saveKerasH5(const Network& network, const fs::path& file) {
    try {
        requireFinite(network.parameters());
    } catch (const Error& error) {
        throw FileError(file, error.text());
    }
    writeFile(file, fileOf(network));
}

Network loadKerasH5(const fs::path& path) {
    GzipReader reader(path);
    const std::vector<std::uint8_t> bytes = readUpTo(reader, mostBytes);
    const Hdf5Reader file(path, bytes);
    const auto config = file.readText("/", configAttribute);
    if (!config)
        throw FileError(path, text(CORE_TR("a whole model, as Keras's model.save() writes it")),
                        text(CORE_TR("no attribute %1: weights alone, perhaps"), configAttribute));
    std::shared_ptr<const Architecture> architecture;
    try {
        architecture = makeReadArchitecture(readKerasConfig(*config), bytes.size());
    } catch (const Error& error) {
        throw FileError(path, error.text());
    }
    const auto tensors = architecture->tensors();
    const auto paths = weightPaths(file);
    if (paths.size() != tensors.size())
        throw FileError(path, text(CORE_TR("%1 arrays of weights in %2"), tensors.size(), weightsGroup),
                        text(CORE_TR("%1"), paths.size()));
    Network network(architecture);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const ParameterTensor& tensor = tensors[i].tensor;
        file.readFloats(paths[i], Hdf5Shape(tensor.shape.begin(), tensor.shape.end()),
                        network.parameters().subspan(tensors[i].offset, tensor.size()));
    }
    if (const auto loss = readKerasLoss(readLoosely(file, compiledAttribute))) network.loss = *loss;
    readNetworkNotes(readLoosely(file, notesAttribute), network);
    return network;
}

}  // namespace inkling
