// .keras files: those that Keras wrote, our own, and broken ones.
#include "core/format/keras_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

#include "core/file/hdf5_image.h"
#include "core/format/keras_archive.h"
#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

std::filesystem::path fixture(const QString& name) {
    return QFINDTESTDATA("fixtures/" + name).toStdString();
}

QJsonObject keras(const QString& model) {
    return QJsonDocument::fromJson(test::content(fixture("predictions.json")))[model].toObject();
}

std::vector<float> floats(const QJsonValue& array) {
    std::vector<float> out;
    for (const auto& number : array.toArray()) out.push_back(float(number.toDouble()));
    return out;
}

/// One channel in, 4 classes.
Network network() {
    Network made(NetworkSpec{
        Shape::image(9, 8, 1),
        parseLayers("conv3-3-same-relu pool2 conv2-3-valid dropout0.25 flatten dense5-relu dense4-softmax")});
    made.initialise(3);
    for (std::size_t i = 0; i < made.parameters().size(); ++i)
        made.parameters()[i] += 0.001f * float(i);  // biases too
    made.classNames = {"cat", "dog", "Ж", "9"};
    made.leastCertainty = 0.375f;
    return made;
}

/// The entries of an archive, to be changed and written again.
struct Entries {
    std::string metadata, config, weights;

    explicit Entries(const std::filesystem::path& file) {
        const ZipReader archive(file);
        const auto read = [&](const char* entry) {
            const auto bytes = archive.read(entry, 1 << 24);
            return std::string(bytes.begin(), bytes.end());
        };
        metadata = read("metadata.json");
        config = read("config.json");
        weights = read("model.weights.h5");
    }
    std::filesystem::path write(const Folder& folder) const {
        ZipWriter archive;
        archive.add("metadata.json", metadata);
        archive.add("config.json", config);
        archive.add("model.weights.h5", weights);
        const auto bytes = archive.finish();
        return folder.write("changed.keras",
                            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    }
    /// Changes the settings of layer `index` (0: the first behind the input).
    void changeLayer(int index,
                     const std::function<void(QJsonObject& layer, QJsonObject& settings)>& change) {
        QJsonObject model = QJsonDocument::fromJson(QByteArray::fromStdString(config)).object();
        QJsonObject modelConfig = model["config"].toObject();
        QJsonArray layers = modelConfig["layers"].toArray();
        QJsonObject layer = layers[index + 1].toObject(), settings = layer["config"].toObject();
        change(layer, settings);
        layer["config"] = settings;
        layers[index + 1] = layer;
        modelConfig["layers"] = layers;
        model["config"] = modelConfig;
        config = QJsonDocument(model).toJson().toStdString();
    }
};

}  // namespace

class KerasFileTest : public QObject {
    Q_OBJECT

private slots:
    void opensWhatKerasWrote_data();
    void opensWhatKerasWrote();
    void readsOptimizerThatKerasWrote();
    void refusesBranches();
    void keepsEverything();
    void keepsEveryLayer();
    void acceptsOtherSpellings();
    void refusesSettings_data();
    void refusesSettings();
    void refusesOtherFiles();
    void refusesWeightsThatDoNotFit();
    void takesNoMemoryForWeightsThatAreNotThere();
    void refusesNumbersThatAreNotFinite();
    void everyBrokenByteIsAnErrorOrHarmless();
    void leavesTheOldFileWhereItCannotSave();
};

void KerasFileTest::opensWhatKerasWrote_data() {
    QTest::addColumn<QString>("model");
    for (const char* model : {"sequential", "functional", "late"}) QTest::newRow(model) << model;
}

void KerasFileTest::opensWhatKerasWrote() {
    QFETCH(QString, model);
    const Network opened = loadKeras(fixture(model + ".keras"));
    const QJsonObject expected = keras(model);
    QCOMPARE(formatLayers(opened.spec().layers), expected["layers"].toString().toStdString());
    const auto images = floats(expected["images"]), predictions = floats(expected["predictions"]);
    const int count = int(images.size() / opened.inputShape().size());
    QCOMPARE(predictions.size(), std::size_t(count * opened.classes()));
    Predictor predictor(opened.sharedArchitecture(), count);
    const auto ours = predictor.predict(opened, images, count);
    for (std::size_t i = 0; i < ours.size(); ++i) QVERIFY(std::abs(ours[i] - predictions[i]) < 1e-6f);
}

void KerasFileTest::readsOptimizerThatKerasWrote() {
    const ZipReader archive(fixture("sequential.keras"));
    const Network opened = readKerasNetwork(archive);
    Optimizer adam(AdamSettings{}, opened.parameters().size());
    readKerasOptimizer(archive, opened, adam);
    const QJsonObject expected = keras("sequential");
    QCOMPARE(int(adam.steps()), expected["steps"].toInt());
    for (int moment = 0; moment < 2; ++moment) {
        const auto span = adam.moments()[std::size_t(moment)].span();
        QCOMPARE(std::vector(span.begin(), span.end()), floats(expected["moments"][moment]));
    }
}

void KerasFileTest::refusesBranches() {
    VERIFY_ERROR(loadKeras(fixture("branching.keras")), "branching.keras/config.json", "layers are a chain");
}

void KerasFileTest::keepsEverything() {
    const Folder folder;
    const Network saved = network();
    saveKeras(saved, folder.path("a.keras"));
    const Network opened = loadKeras(folder.path("a.keras"));
    QVERIFY(opened.spec() == saved.spec());
    QVERIFY(std::ranges::equal(opened.parameters(), saved.parameters()));
    QCOMPARE(opened.classNames, saved.classNames);
    QCOMPARE(opened.leastCertainty, saved.leastCertainty);
    QCOMPARE(folder.names(), QStringList{"a.keras"});
}

void KerasFileTest::keepsEveryLayer() {
    const Folder folder;
    Network saved(NetworkSpec{
        Shape::image(12, 12, 1),
        parseLayers(
            "conv3-3-same-he_normal-l2:0.001 batchnorm-momentum:0.9 leaky_relu0.1 avgpool2 prelu "
            "spatialdropout0.1 conv4-3-valid-gelu batchnorm silu globalavgpool batchnorm-epsilon:0.01 "
            "dense6-selu prelu dense6-leaky_relu-he_uniform dense4-sigmoid-glorot_normal")});
    saved.initialise(1);
    saved.loss = {LossKind::BinaryCrossentropy, 0.1};
    for (const char* name : {"a.keras", "a.h5"}) {
        saveNetwork(saved, folder.path(name));
        const Network opened = loadNetwork(folder.path(name));
        QCOMPARE(formatLayers(opened.spec().layers), formatLayers(saved.spec().layers));
        QVERIFY(opened.spec() == saved.spec());
        QVERIFY(opened.loss == saved.loss);
        QVERIFY(std::ranges::equal(opened.parameters(), saved.parameters()));
    }
}

void KerasFileTest::acceptsOtherSpellings() {
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    Entries entries(folder.path("a.keras"));
    entries.changeLayer(0, [](QJsonObject&, QJsonObject& settings) {
        settings["kernel_size"] = 3;
        settings["strides"] = 1;
        settings["activation"] = QJsonObject{{"class_name", "function"}, {"config", "relu"}};
        settings.remove("data_format");
    });
    entries.changeLayer(1,
                        [](QJsonObject&, QJsonObject& settings) { settings["strides"] = QJsonValue::Null; });
    entries.metadata = "not JSON";
    const Network opened = loadKeras(entries.write(folder));
    QVERIFY(opened.spec() == network().spec());
    QCOMPARE(opened.classNames, (std::vector<std::string>{"0", "1", "2", "3"}));
}

void KerasFileTest::refusesSettings_data() {
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("found");
    const auto row = [](int layer, const char* key, const QJsonValue& value, const char* found) {
        QTest::addRow("%d %s", layer, key) << layer << key << value << found;
    };
    row(0, "strides", QJsonArray{2, 2}, "layer 1 (Conv2D) has strides = [2,2]");
    row(0, "dilation_rate", 2, "dilation_rate = 2");
    row(0, "groups", 3, "groups = 3");
    row(0, "data_format", "channels_first", "data_format = \"channels_first\"");
    row(0, "use_bias", false, "use_bias = false");
    row(0, "padding", "causal", "padding = \"causal\"");
    row(0, "activation", "mish", "activation = \"mish\"");
    row(0, "kernel_size", QJsonArray{3, 5}, "kernel_size = [3,5]");
    row(0, "filters", -3, "filters = -3");
    row(0, "filters", 1e18, "filters = 1");
    row(0, "filters", 4097, "layer 1 (conv4097-3-same-relu): filters");
    row(1, "strides", QJsonArray{1, 1}, "layer 2 (MaxPooling2D) has strides = [1,1]");
    row(1, "padding", "same", "padding = \"same\"");
    row(2, "kernel_size", 5, "layer 3 (conv2-5-valid)");
    row(3, "rate", 1.5, "layer 4 (dropout1.5)");
    row(3, "rate", "much", "not as Keras writes it");
    row(5, "units", 0, "units = 0");
    row(-1, "batch_shape", QJsonArray{QJsonValue::Null, 784}, "the input has shape [null,784]");
    row(-1, "batch_shape", QJsonArray{QJsonValue::Null, QJsonValue::Null, 28, 1}, "an input of shape null");
    row(-1, "batch_shape", QJsonArray{QJsonValue::Null, 100000, 100000, 1}, "an input of shape 100000");
}

void KerasFileTest::refusesSettings() {
    QFETCH(int, layer);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, found);
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    Entries entries(folder.path("a.keras"));
    entries.changeLayer(layer, [&](QJsonObject&, QJsonObject& settings) { settings[key] = value; });
    VERIFY_ERROR(loadKeras(entries.write(folder)), "changed.keras/config.json", found);
}

void KerasFileTest::refusesOtherFiles() {
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    const Entries sound(folder.path("a.keras"));
    const auto renamed = [&](int layer, const char* className) {
        Entries entries = sound;
        entries.changeLayer(layer,
                            [&](QJsonObject& object, QJsonObject&) { object["class_name"] = className; });
        return entries.write(folder);
    };
    VERIFY_ERROR(loadKeras(renamed(3, "LayerNormalization")), "layer 4 (LayerNormalization)",
                 "It has Conv2D, MaxPooling2D, AveragePooling2D");
    VERIFY_ERROR(loadKeras(renamed(-1, "Flatten")), "changed.keras", "no InputLayer");

    Entries entries = sound;
    for (const char* config : {"", "{", "[]", "null", "{\"class_name\": \"Sequential\"}",
                               "{\"class_name\": \"Sequential\", \"config\": {\"layers\": 7}}"}) {
        entries.config = config;
        VERIFY_ERROR(loadKeras(entries.write(folder)), "changed.keras/config.json", ":");
    }
    entries.config = "{\"class_name\": \"Other\"}";
    VERIFY_ERROR(loadKeras(entries.write(folder)), "config.json", "the model's class is Other");
    entries.config = "{\"class_name\":" + std::string(1 << 20, '[');
    VERIFY_ERROR(loadKeras(entries.write(folder)), "config.json", "nested deeper");
    entries.config = std::string(5 << 20, ' ');
    VERIFY_ERROR(loadKeras(entries.write(folder)), "config.json", "at most 4194304 bytes");

    const QByteArray whole = test::content(folder.path("a.keras"));
    VERIFY_ERROR(loadKeras(folder.write("half.keras", whole.left(whole.size() / 2))), "half.keras",
                 "a whole zip file");
    VERIFY_ERROR(loadKeras(folder.write("text.keras", "hello")), "text.keras", "a whole zip file");
    VERIFY_ERROR(loadKeras(folder.path("gone.keras")), "gone.keras", "there is no such file");
    VERIFY_ERROR(loadKeras(folder.path()), folder.path().c_str(), "a whole zip file");
    ZipWriter empty;
    empty.add("other", "x");
    const auto bytes = empty.finish();
    VERIFY_ERROR(loadKeras(folder.write("empty.keras", QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                                  qsizetype(bytes.size())))),
                 "empty.keras", "an entry config.json");
}

void KerasFileTest::refusesWeightsThatDoNotFit() {
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    const Entries sound(folder.path("a.keras"));
    Entries entries = sound;
    entries.changeLayer(5, [](QJsonObject&, QJsonObject& settings) { settings["units"] = 6; });
    VERIFY_ERROR(loadKeras(entries.write(folder)), "floats in layers/dense/vars/0, 8 x 6", "found 8 x 5");

    entries = sound;
    entries.weights = std::string(100000, 'x');
    VERIFY_ERROR(loadKeras(entries.write(folder)), "changed.keras/model.weights.h5", "an HDF5 file");
    entries.weights = sound.weights.substr(0, sound.weights.size() - 3000);
    VERIFY_ERROR(loadKeras(entries.write(folder)), "changed.keras/model.weights.h5", ":");
    entries.weights = "";
    VERIFY_ERROR(loadKeras(entries.write(folder)), "weights of config.json's layers", "0 bytes");

    Hdf5Writer lacking;
    lacking.addFloats("layers/conv2d/vars/0", {3, 3, 1, 3}, std::vector<float>(27));
    lacking.addFloats("other", {1000}, std::vector<float>(1000));
    const auto bytes = lacking.finish();
    entries.weights.assign(bytes.begin(), bytes.end());
    VERIFY_ERROR(loadKeras(entries.write(folder)), "floats in layers/conv2d/vars/1, 3", "found none");
}

void KerasFileTest::takesNoMemoryForWeightsThatAreNotThere() {
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    Entries entries(folder.path("a.keras"));
    entries.changeLayer(5, [](QJsonObject&, QJsonObject& settings) { settings["units"] = 65536; });
    entries.changeLayer(6, [](QJsonObject&, QJsonObject& settings) { settings["units"] = 255; });
    VERIFY_ERROR(loadKeras(entries.write(folder)), "the 17301845 weights", "bytes");
    entries.changeLayer(6, [](QJsonObject&, QJsonObject& settings) { settings["units"] = 65536; });
    VERIFY_ERROR(loadKeras(entries.write(folder)), "changed.keras", "too many parameters");
}

void KerasFileTest::refusesNumbersThatAreNotFinite() {
    const Folder folder;
    Network broken = network();
    saveKeras(broken, folder.path("a.keras"));
    const QByteArray before = test::content(folder.path("a.keras"));
    broken.parameters()[40] = std::numeric_limits<float>::quiet_NaN();
    VERIFY_ERROR(saveKeras(broken, folder.path("a.keras")), "a.keras", "not numbers");
    QCOMPARE(test::content(folder.path("a.keras")), before);

    Entries entries(folder.path("a.keras"));
    const float weight = network().parameters()[40], infinite = std::numeric_limits<float>::infinity();
    const auto at = entries.weights.find(std::string(reinterpret_cast<const char*>(&weight), 4));
    QVERIFY(at != std::string::npos);
    entries.weights.replace(at, 4, std::string(reinterpret_cast<const char*>(&infinite), 4));
    VERIFY_ERROR(loadKeras(entries.write(folder)), "finite numbers in layers/conv2d_1/vars/0",
                 "infinite or not numbers");
}

/// Each byte of the HDF5 file's structure, one after the other, is spoilt: nothing may crash or hang.
void KerasFileTest::everyBrokenByteIsAnErrorOrHarmless() {
    const Folder folder;
    saveKeras(network(), folder.path("a.keras"));
    const Entries sound(folder.path("a.keras"));
    int refused = 0;
    for (std::size_t at = 0; at < sound.weights.size(); at += 7) {
        std::string spoilt = sound.weights;
        spoilt[at] = char(~spoilt[at]);
        Network target = network();
        try {
            const Hdf5Reader file(
                "spoilt", std::span(reinterpret_cast<const std::uint8_t*>(spoilt.data()), spoilt.size()));
            for (const char* path : {"layers/conv2d/vars/0", "layers/conv2d/vars/1"})
                file.readFloats(path, QByteArray(path).endsWith('0') ? Hdf5Shape{3, 3, 1, 3} : Hdf5Shape{3},
                                target.parameters().first(QByteArray(path).endsWith('0') ? 27 : 3));
        } catch (const FileError&) {
            ++refused;
        }
    }
    QVERIFY(refused > 0);
}

void KerasFileTest::leavesTheOldFileWhereItCannotSave() {
    const Folder folder;
    VERIFY_ERROR(saveKeras(network(), folder.path("no/such/folder/a.keras")), "a.keras", "cannot be written");
    VERIFY_ERROR(saveKeras(network(), folder.path()), folder.path().c_str(), "cannot be written");
    QVERIFY(folder.names().isEmpty());
}

QTEST_GUILESS_MAIN(KerasFileTest)
#include "keras_file_test.moc"
