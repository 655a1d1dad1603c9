#include "core/format/keras_archive.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/file/hdf5_image.h"
#include "core/format/keras_config.h"

namespace inkling {

using nlohmann::json;

namespace {

constexpr const char *metadataEntry = "metadata.json", *configEntry = "config.json",
                     *weightsEntry = "model.weights.h5";
constexpr const char* kerasVersion = "3.15.1";  ///< whose format this follows
constexpr std::size_t maxJsonBytes = std::size_t(1) << 22;
constexpr int maxClasses = 255;  ///< labels are bytes, and one means none

/// One tensor of the network: its place among all parameters, and in Keras's file.
struct WeightTensor {
    std::string path;  ///< "layers/conv2d/vars/0"
    Hdf5Shape shape;
    std::size_t offset, size;
};

std::vector<WeightTensor> weightTensors(const Architecture& architecture) {
    const auto summary = summarise(architecture.spec());
    std::vector<WeightTensor> out;
    int layer = -1, number = 0;
    for (const auto& [specLayer, tensor, offset] : architecture.tensors()) {
        number = specLayer == layer ? number + 1 : 0;
        layer = specLayer;
        out.push_back({"layers/" + summary[std::size_t(layer)].name + "/vars/" + std::to_string(number),
                       Hdf5Shape(tensor.shape.begin(), tensor.shape.end()), offset, tensor.size()});
    }
    return out;
}

/// Keras numbers the optimizer's variables: 0 the steps, 1 the learning rate, then for each tensor each
/// moment.
std::string optimizerPath(std::size_t number) {
    return "optimizer/vars/" + std::to_string(number);
}

constexpr std::size_t firstMoment = 2;

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
        std::size_t number = firstMoment;
        for (const auto& tensor : tensors)
            for (const Buffer& moment : optimizer->moments())
                file.addFloats(optimizerPath(number++), tensor.shape,
                               moment.span().subspan(tensor.offset, tensor.size));
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
    return json{{"keras_version", kerasVersion},
                {"date_saved", date},
                {"made_by", "Inkling"},
                {"class_names", network.classNames},
                {"least_certainty", network.leastCertainty}}
        .dump();
}

void requireFinite(std::span<const float> values) {
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        throw Error(text(
            CORE_TR("the network has weights that are infinite or not numbers, which no file should keep")));
}

std::string readText(const ZipReader& archive, const char* entry) {
    const auto bytes = archive.read(entry, maxJsonBytes);
    return {bytes.begin(), bytes.end()};
}

/// Takes what we left in metadata.json, as far as it is there and fits.
void readMetadata(const ZipReader& archive, Network& network) {
    if (!archive.has(metadataEntry)) return;
    const json metadata = json::parse(readText(archive, metadataEntry), nullptr, false);
    if (!metadata.is_object()) return;
    if (const auto names = metadata.find("class_names");
        names != metadata.end() && names->is_array() && names->size() == std::size_t(network.classes()) &&
        std::ranges::all_of(*names, [](const json& name) { return name.is_string(); }))
        network.classNames = names->get<std::vector<std::string>>();
    if (const auto certainty = metadata.find("least_certainty");
        certainty != metadata.end() && certainty->is_number()) {
        const double value = certainty->get<double>();
        if (value >= 0 && value < 1) network.leastCertainty = float(value);
    }
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
    const auto settings = optimizer ? std::optional(optimizer->settings()) : std::nullopt;
    archive.add(metadataEntry, metadata(network));
    archive.add(configEntry, kerasConfig(network.spec(), settings).dump());
    archive.add(weightsEntry, weightsFile(network, optimizer));
}

Network readKerasNetwork(const ZipReader& archive) {
    std::shared_ptr<const Architecture> architecture;
    try {
        architecture = std::make_shared<const Architecture>(readKerasConfig(readText(archive, configEntry)));
        if (architecture->classes() > maxClasses)
            throw Error(text(CORE_TR("%1 outputs are more classes than the %2 that Inkling tells apart"),
                             architecture->classes(), maxClasses));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(archive.file() / configEntry, error.text());
    }
    Network network(architecture);
    readWeights(archive, weightsEntry, network);
    readMetadata(archive, network);
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
    std::size_t number = firstMoment;
    for (const auto& tensor : weightTensors(network.architecture()))
        for (Buffer& moment : optimizer.moments())
            file.readFloats(optimizerPath(number++), tensor.shape,
                            moment.span().subspan(tensor.offset, tensor.size));
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
