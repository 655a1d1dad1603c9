// Whole models in HDF5: those that Keras 2 and 3 wrote, our own, and broken ones.
#include "core/format/keras_h5.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/file/hdf5_image.h"
#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

std::filesystem::path fixture(const QString& name) {
    return QFINDTESTDATA("fixtures/" + name).toStdString();
}

std::vector<float> floats(const QJsonValue& array) {
    std::vector<float> out;
    for (const auto& number : array.toArray()) out.push_back(float(number.toDouble()));
    return out;
}

Network network() {
    Network made(
        NetworkSpec{Shape::image(7, 6, 1), parseLayers("conv2-3-same-relu pool2 flatten dense4-softmax")});
    made.initialise(2);
    made.classNames = {"cat", "dog", "Ж", "9"};
    return made;
}

QByteArray bytesOf(Hdf5Writer& file) {
    const auto bytes = file.finish();
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

}  // namespace

class KerasH5Test : public QObject {
    Q_OBJECT

private slots:
    void opensWhatKerasWrote_data() {
        QTest::addColumn<QString>("model");
        for (const char* model : {"keras2", "keras3"}) QTest::newRow(model) << model;
    }
    void opensWhatKerasWrote() {
        QFETCH(QString, model);
        const Network opened = loadNetwork(fixture(model + ".h5"));
        const QJsonObject expected =
            QJsonDocument::fromJson(test::content(fixture("predictions.json")))[model].toObject();
        QCOMPARE(formatLayers(opened.spec().layers), expected["layers"].toString().toStdString());
        QCOMPARE(lossName(opened.loss.kind), expected["loss"].toString().toStdString());
        const auto images = floats(expected["images"]), predictions = floats(expected["predictions"]);
        Predictor predictor(opened.sharedArchitecture(), 3);
        const auto ours = predictor.predict(opened, images, 3);
        QCOMPARE(ours.size(), predictions.size());
        for (std::size_t i = 0; i < ours.size(); ++i) QVERIFY(std::abs(ours[i] - predictions[i]) < 1e-5f);
    }

    void keepsEverything() {
        const Folder folder;
        const Network saved = network();
        saveNetwork(saved, folder.path("a.h5"));
        const Network opened = loadNetwork(folder.path("a.h5"));
        QVERIFY(opened.spec() == saved.spec());
        QVERIFY(std::ranges::equal(opened.parameters(), saved.parameters()));
        QCOMPARE(opened.classNames, saved.classNames);
        QCOMPARE(folder.names(), QStringList{"a.h5"});
    }

    /// Sides and addresses may be the same numbers: the first text of a file often lies at byte 2048.
    void opensWhateverTheSides() {
        const Folder folder;
        for (const int units : {1400, 2048, 4096}) {
            Network saved(
                NetworkSpec{Shape::image(2, 2, 1),
                            parseLayers("flatten dense" + std::to_string(units) + "-relu dense3-softmax")});
            saved.initialise(1);
            saveKerasH5(saved, folder.path("a.h5"));
            QVERIFY(std::ranges::equal(loadKerasH5(folder.path("a.h5")).parameters(), saved.parameters()));
        }
    }

    void refuses() {
        const Folder folder;
        saveKerasH5(network(), folder.path("a.h5"));
        const QByteArray whole = test::content(folder.path("a.h5"));
        VERIFY_ERROR(loadKerasH5(folder.write("text.h5", "hello")), "text.h5", "an HDF5 file");
        VERIFY_ERROR(loadKerasH5(folder.path("gone.h5")), "gone.h5", "there is no such file");

        Hdf5Writer weights;
        weights.addFloats("model_weights/dense/kernel:0", {2}, std::vector<float>(2));
        VERIFY_ERROR(loadKerasH5(folder.write("weights.h5", bytesOf(weights))), "weights.h5",
                     "a whole model");

        const char* config =
            R"({"class_name": "Sequential", "config": [{"class_name": "Flatten", "config": {"batch_input_shape": )"
            R"([null, 2, 2, 1]}}, {"class_name": "Dense", "config": {"units": %1, "activation": "softmax"}}]})";
        const auto withUnits = [&](const char* units, const std::vector<std::string>& names) {
            Hdf5Writer file;
            file.addText("/", "model_config", QString(config).arg(units).toStdString());
            file.addFloats("model_weights/dense/kernel", {4, 3}, std::vector<float>(12, 0.5f));
            file.addFloats("model_weights/dense/bias", {3}, std::vector<float>(3));
            file.addTexts("model_weights", "layer_names", {"dense"});
            file.addTexts("model_weights/dense", "weight_names", names);
            return folder.write("made.h5", bytesOf(file));
        };
        QCOMPARE(loadKerasH5(withUnits("3", {"kernel", "bias"})).classes(), 3);
        VERIFY_ERROR(loadKerasH5(withUnits("4", {"kernel", "bias"})), "4 x 4", "4 x 3");
        VERIFY_ERROR(loadKerasH5(withUnits("3", {"kernel"})), "2 arrays of weights", "found 1");
        VERIFY_ERROR(loadKerasH5(withUnits("3", {"kernel", "gone"})), "dense/gone", "found none");
        VERIFY_ERROR(loadKerasH5(withUnits("200", {"kernel", "bias"})), "made.h5", ":");
        VERIFY_ERROR(loadKerasH5(withUnits("60000", {"kernel", "bias"})), "made.h5", "more classes");
        VERIFY_ERROR(loadKerasH5(withUnits("\"many\"", {"kernel", "bias"})), "made.h5", "units");

        VERIFY_ERROR(loadNetwork(folder.write("half.h5", whole.left(whole.size() / 2))), "half.h5", ":");
        VERIFY_ERROR(saveNetwork(network(), folder.path("a.txt")), "a.txt", ".keras, .h5 or .safetensors");
        VERIFY_ERROR(saveNetwork(network(), folder.path("no/folder/a.h5")), "a.h5", "cannot be written");
    }

    /// Bytes all over the file are spoilt, one at a time: nothing may crash or hang.
    void everyBrokenByteIsAnErrorOrHarmless() {
        const Folder folder;
        saveKerasH5(network(), folder.path("a.h5"));
        const QByteArray sound = test::content(folder.path("a.h5"));
        int refused = 0;
        for (qsizetype at = 0; at < sound.size(); at += 61) {
            QByteArray spoilt = sound;
            spoilt[at] = char(~spoilt[at]);
            try {
                loadKerasH5(folder.write("spoilt.h5", spoilt));
            } catch (const FileError&) {
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }

    void writesSafetensors() {
        const Folder folder;
        const Network saved = network();
        saveNetwork(saved, folder.path("a.safetensors"));
        const QByteArray bytes = test::content(folder.path("a.safetensors"));
        quint64 length = 0;
        memcpy(&length, bytes.constData(), 8);
        const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, qsizetype(length))).object();
        const QJsonObject bias = header["dense.bias"].toObject();
        QCOMPARE(bias["dtype"].toString(), "F32");
        QCOMPARE(bias["shape"].toArray(), QJsonArray{4});
        const auto from = bias["data_offsets"][0].toInteger(), to = bias["data_offsets"][1].toInteger();
        QCOMPARE(to - from, 16);
        QCOMPARE(bytes.size(), qsizetype(8 + length + saved.parameters().size_bytes()));
        QVERIFY(memcmp(bytes.constData() + 8 + length + std::size_t(from), saved.parameters().last(4).data(),
                       16) == 0);
    }
};

QTEST_GUILESS_MAIN(KerasH5Test)
#include "keras_h5_test.moc"
