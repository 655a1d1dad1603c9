// Layers as text, their shapes, and what is said of those that do not fit.
#include "core/nn/layer_spec.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/nn/network.h"

using namespace inkling;

namespace {
QString problemOf(const char* layers, Shape input = Shape::image(28, 28, 1)) {
    try {
        layerShapes({input, parseLayers(layers)});
    } catch (const SettingError& e) {
        return e.field() == "layers" ? QString::fromStdString(e.what()) : QStringLiteral("wrong field");
    }
    return {};
}
}  // namespace

class LayerSpecTest : public QObject {
    Q_OBJECT

private slots:
    void textAndBack() {
        const char* text =
            "conv16-3-same-relu pool2 conv36-5-valid dropout0.25 flatten dense128-relu dense10-softmax";
        const auto layers = parseLayers(text);
        QCOMPARE(layers.size(), std::size_t(7));
        QCOMPARE(formatLayers(layers), text);
        QCOMPARE(std::get<Conv2DSpec>(layers[2]), (Conv2DSpec{36, 5, Padding::Valid, Activation::None}));
        QCOMPARE(formatLayers(parseLayers("  conv8-relu-same \n flatten\tdense3-none ")),
                 "conv8-3-same-relu flatten dense3");
    }

    void shapesAndParameters() {
        const auto rows = summarise(
            {Shape::image(28, 28, 1),
             parseLayers("conv32-3-valid-relu pool2 conv64-3-valid-relu pool2 flatten dense10-softmax")});
        QCOMPARE(rows[0].name, "conv2d");
        QCOMPARE(rows[0].output.str(), "(None, 26, 26, 32)");
        QCOMPARE(rows[0].parameters, std::size_t(320));
        QCOMPARE(rows[2].name, "conv2d_1");
        QCOMPARE(rows[3].output.str(), "(None, 5, 5, 64)");
        QCOMPARE(rows[4].output.str(), "(None, 1600)");
        QCOMPARE(rows[5].parameters, std::size_t(16010));
    }

    void refused_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* layers, const char* says) {
            QTest::newRow(layers) << layers << says;
        };
        row("flarn3", "\"flarn3\" is no layer");
        row("", "no layers");
        row("conv", "a number was expected");
        row("convx-3", "is no layer");
        row("dense99999999999999999999", "a number was expected");
        row("conv16-3-sane", "neither a padding");
        row("dense10-tanhh", "no activation");
        row("flatten7", "not understood");
        row("dropout1 flatten dense10", "at least 0 and less than 1, not 1");
        row("dropout-0.5 flatten dense10", "a number was expected");
        row("dropoutnan flatten", "is no layer");
        row("pool0 flatten", "from 1 to 15, not 0");
        row("conv0-3 flatten", "from 1 to 4096, not 0");
        row("conv9999-3 flatten", "from 1 to 4096, not 9999");
        row("dense10-softmax", "put flatten before it");
        row("flatten conv16-3", "needs an image");
        row("flatten pool2", "needs an image");
        row("flatten dense10-softmax dense10", "last layer only");
        row("flatten dense10 dropout0.5", "cannot be the last");
        row("pool14 conv16-3-valid-relu flatten dense10-softmax",
            "layer 2 (conv16-3-valid-relu): a 3 x 3 kernel without padding does not fit into 2 x 2");
        row("pool15 pool2 flatten", "does not fit into 1 x 1");
        row("flatten dense65536-relu dense65536-relu", "too many parameters");
    }
    void refused() {
        QFETCH(QString, layers);
        QFETCH(QString, says);
        const QString problem = problemOf(qPrintable(layers));
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void networkKnowsItsTensors() {
        const Architecture architecture(
            {Shape::image(28, 28, 1), parseLayers("conv16-3-same-relu pool2 flatten dense10-softmax")});
        const auto tensors = architecture.tensors();
        QCOMPARE(tensors.size(), std::size_t(4));
        QCOMPARE(tensors[0].tensor.shape, (std::vector<int>{3, 3, 1, 16}));
        QCOMPARE(tensors[1].offset, std::size_t(144));
        QCOMPARE(tensors[2].specLayer, 3);
        QCOMPARE(tensors[3].offset + 10, architecture.parameterCount());
        QVERIFY(architecture.endsInSoftmax());
        QCOMPARE(architecture.classes(), 10);
    }
};

QTEST_APPLESS_MAIN(LayerSpecTest)
#include "layer_spec_test.moc"
