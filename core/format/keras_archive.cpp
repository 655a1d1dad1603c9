#include "core/format/keras_archive.h"

#include <ctime>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/file/hdf5_image.h"
#include "core/format/json_text.h"
#include "core/format/keras_config.h"
#include "core/format/network_notes.h"
#include "core/nn/summary.h"

namespace inkling {

using nlohmann::json;

namespace {

constexpr const char *metadataEntry = "metadata.json", *configEntry = "config.json",
                     *weightsEntry = "model.weights.h5";
constexpr const char* kerasVersion = "3.15.1";  ///< whose format this follows
constexpr std::size_t maxJsonBytes = std::size_t(1) << 22;

/// One tensor of the network: its place among all parameters, and in Keras's file.
struct WeightTensor {
    std::string path;  ///< "layers/conv2d/vars/0"
    Hdf5Shape shape;
    std::size_t offset, size;
    bool trainable;
};

std::vector<WeightTensor> weightTensors(const Architecture& architecture) {
    const auto summary = summarise(architecture.spec());
    std::vector<WeightTensor> out;
    int layer = -1, number = 0;
    for (const auto& [specLayer, tensor, offset] : architecture.tensors()) {
        number = specLayer == layer ? number + 1 : 0;
        layer = specLayer;
        out.push_back({"layers/" + summary[std::size_t(layer)].name + "/vars/" + std::to_string(number),
                       Hdf5Shape(tensor.shape.begin(), tensor.shape.end()), offset, tensor.size(),
                       tensor.trainable});
    }
    return out;
}

/// Keras numbers the optimizer's variables: 0 the steps, 1 the learning rate, then the moments, group by
/// group and within a group tensor by tensor.
std::string optimizerPath(std::size_t number) {
    return "optimizer/vars/" + std::to_string(number);
}

/// Calls `visit(path, tensor, moment)` for each moment of each tensor; returns the number behind the last.
template <class Visit>
std::size_t visitMoments(const Optimizer& optimizer, const std::vector<WeightTensor>& tensors, Visit visit) {
    std::size_t number = 2, first = 0;
    for (const int group : optimizer.momentGroups()) {
        for (const auto& tensor : tensors)
            for (int i = 0; i < group && tensor.trainable; ++i)
                visit(optimizerPath(number++), tensor, first + std::size_t(i));
        first += std::size_t(group);
    }
    return number;
}

std::string weightsFile(const Network& network, const Optimizer* optimizer) {
    const auto tensors = weightTensors(network.architecture());
    Hdf5Writer file;
    for (const auto& layer : summarise(network.spec())) file.addGroup("layers/" + layer.name + "/vars");
    for (const auto& tensor : tensors)
        file.addFloats(tensor.path, tensor.shape, network.parameters().subspan(tensor.offset, tensor.size));
    if (optimizer) {
        const float rate = float(learningRate(optimizer->settings()));
        file.addInteger(optimizerPath(0), std::int64_t(optimizer->steps()));
        file.addFloats(optimizerPath(1), {}, {&rate, 1});
        const std::size_t behind = visitMoments(
            *optimizer, tensors,
            [&](const std::string& path, const WeightTensor& tensor, std::size_t moment) {
                file.addFloats(path, tensor.shape,
                               optimizer->moments()[moment].span().subspan(tensor.offset, tensor.size));
            });
        if (std::holds_alternative<NadamSettings>(optimizer->settings())) {
            const float product = float(optimizer->nadamProduct());
            file.addFloats(optimizerPath(behind), {}, {&product, 1});
        }
    }
    const auto bytes = file.finish();
    return {bytes.begin(), bytes.end()};
}

std::string metadata(const Network& network) {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char date[32];
    std::strftime(date, sizeof date, "%Y-%m-%d@%H:%M:%S", &utc);
    json out = networkNotes(network);
    out["keras_version"] = kerasVersion;
    out["date_saved"] = date;
    return out.dump();
}

std::string readText(const ZipReader& archive, const char* entry) {
    const auto bytes = archive.read(entry, maxJsonBytes);
    return {bytes.begin(), bytes.end()};
}

/// An object, empty where it cannot be read.
json readLoosely(const std::string& source) {
    json out;
    try {
        out = parseJson(source);
    } catch (const json::exception&) {
    } catch (const Error&) {
    }
    return out.is_object() ? out : json::object();
}

/// The bytes of a weights file. Its size is held against the network's, so that memory for weights is taken
/// only where there are weights.
std::vector<std::uint8_t> readWeightsFile(const ZipReader& archive, const char* entry,
                                          const Architecture& architecture) {
    const std::size_t weights = architecture.parameterCount() * sizeof(float);
    // Keras has at most three moments beside the weights, and its groups take some kilobytes a layer.
    const std::size_t limit =
        4 * weights + (std::size_t(1) << 20) + 65536 * architecture.spec().layers.size();
    auto bytes = archive.read(entry, limit);
    if (bytes.size() < weights)
        throw FileError(
            archive.file() / entry,
            text(CORE_TR("the %1 weights of config.json's layers"), architecture.parameterCount()),
            text(CORE_TR("%1 bytes"), bytes.size()));
    return bytes;
}

}  // namespace

void addKerasEntries(ZipWriter& archive, const Network& network, const Optimizer* optimizer) {
    requireFinite(network.parameters());
    if (optimizer)
        for (const Buffer& moment : optimizer->moments()) requireFinite(moment.span());
    json config = kerasConfig(network.spec(), KerasFormat::Three);
    if (optimizer) config["compile_config"] = kerasCompileConfig(optimizer->settings(), network.loss);
    archive.add(metadataEntry, metadata(network));
    archive.add(configEntry, config.dump());
    archive.add(weightsEntry, weightsFile(network, optimizer));
}

Network readKerasNetwork(const ZipReader& archive) {
    std::shared_ptr<const Architecture> architecture;
    const std::string config = readText(archive, configEntry);
    try {
        // The weights' own file is held against the layers when it is read.
        architecture = makeReadArchitecture(readKerasConfig(config), std::numeric_limits<std::size_t>::max());
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(archive.file() / configEntry, error.text());
    }
    Network network(architecture);
    readWeights(archive, weightsEntry, network);
    if (const auto loss = readKerasLoss(readLoosely(config).value("compile_config", json())))
        network.loss = *loss;
    if (archive.has(metadataEntry)) readNetworkNotes(readLoosely(readText(archive, metadataEntry)), network);
    return network;
}

void readKerasOptimizer(const ZipReader& archive, const Network& network, Optimizer& optimizer) {
    const auto bytes = readWeightsFile(archive, weightsEntry, network.architecture());
    const Hdf5Reader file(archive.file() / weightsEntry, bytes);
    const std::int64_t steps = file.readInteger(optimizerPath(0));
    if (steps < 0)
        throw FileError(archive.file() / weightsEntry, text(CORE_TR("steps in %1"), optimizerPath(0)),
                        text(CORE_TR("the number %1"), steps));
    optimizer.setSteps(std::uint64_t(steps));
    visitMoments(optimizer, weightTensors(network.architecture()),
                 [&](const std::string& path, const WeightTensor& tensor, std::size_t moment) {
                     file.readFloats(path, tensor.shape,
                                     optimizer.moments()[moment].span().subspan(tensor.offset, tensor.size));
                 });
}

void addWeights(ZipWriter& archive, const char* entry, const Network& network) {
    requireFinite(network.parameters());
    archive.add(entry, weightsFile(network, nullptr));
}

void readWeights(const ZipReader& archive, const char* entry, Network& network) {
    const auto bytes = readWeightsFile(archive, entry, network.architecture());
    const Hdf5Reader file(archive.file() / entry, bytes);
    for (const auto& tensor : weightTensors(network.architecture()))
        file.readFloats(tensor.path, tensor.shape, network.parameters().subspan(tensor.offset, tensor.size));
}

}  // namespace inkling
