// Layers as text, their shapes, and what is said of those that do not fit.
#include "core/nn/layer_spec.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/nn/layer_text.h"
#include "core/nn/network.h"
#include "core/nn/summary.h"
#include "core/nn/summary_text.h"

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
        const char* more =
            "conv4-3-valid-he_normal-l2:0.0005 batchnorm leaky_relu0.1 avgpool2 spatialdropout0.2 "
            "batchnorm-momentum:0.9-epsilon:0.0001 gelu globalavgpool dense9-tanh-glorot_normal prelu "
            "dense10-sigmoid-l2:0.01";
        const auto rest = parseLayers(more);
        QCOMPARE(rest.size(), std::size_t(11));
        QCOMPARE(formatLayers(rest), more);
        QCOMPARE(std::get<Conv2DSpec>(rest[0]).l2, 0.0005);
        QCOMPARE(formatLayers(parseLayers("dense128-prelu leaky_relu swish")),
                 "dense128 prelu leaky_relu0.3 silu");
        for (const Activation activation : activations()) {
            DenseSpec dense{3, activation};
            QVERIFY(parseLayers(formatLayer(dense)).front() == LayerSpec(dense));
        }
        const DenseSpec tiny{3, Activation::None, Initialiser::HeUniform, 5e-324};
        QVERIFY(parseLayers(formatLayer(tiny)).front() == LayerSpec(tiny));
    }

    /// What Keras 3.15.1 prints of these as keras.Sequential.
    void summaryAsKerasPrintsIt_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("keras");
        QTest::newRow("cnn-16")
            << "conv16-3-same-relu pool2 dropout0.25 flatten dense128-relu dropout0.25 dense10-softmax"
            << R"(Model: "sequential"
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
│ conv2d (Conv2D)                 │ (None, 28, 28, 16)     │           160 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ max_pooling2d (MaxPooling2D)    │ (None, 14, 14, 16)     │             0 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dropout (Dropout)               │ (None, 14, 14, 16)     │             0 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ flatten (Flatten)               │ (None, 3136)           │             0 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dense (Dense)                   │ (None, 128)            │       401,536 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dropout_1 (Dropout)             │ (None, 128)            │             0 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dense_1 (Dense)                 │ (None, 10)             │         1,290 │
└─────────────────────────────────┴────────────────────────┴───────────────┘
 Total params: 402,986 (1.54 MB)
 Trainable params: 402,986 (1.54 MB)
 Non-trainable params: 0 (0.00 B)
)";
        QTest::newRow("moving averages, long names") << "conv16-3-same batchnorm globalavgpool dense10"
                                                     << R"(Model: "sequential"
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
│ conv2d (Conv2D)                 │ (None, 28, 28, 16)     │           160 │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ batch_normalization             │ (None, 28, 28, 16)     │            64 │
│ (BatchNormalization)            │                        │               │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ global_average_pooling2d        │ (None, 16)             │             0 │
│ (GlobalAveragePooling2D)        │                        │               │
├─────────────────────────────────┼────────────────────────┼───────────────┤
│ dense (Dense)                   │ (None, 10)             │           170 │
└─────────────────────────────────┴────────────────────────┴───────────────┘
 Total params: 394 (1.54 KB)
 Trainable params: 362 (1.41 KB)
 Non-trainable params: 32 (128.00 B)
)";
    }
    void summaryAsKerasPrintsIt() {
        QFETCH(QString, layers);
        QFETCH(QString, keras);
        const NetworkSpec spec{.layers = parseLayers(layers.toStdString())};
        QCOMPARE(QString::fromStdString(summaryText(spec)), keras);
    }

    void summaryOfWideLayers() {
        const NetworkSpec spec{Shape::image(1000, 1000, 1), parseLayers("conv64-1-same")};
        QVERIFY(summaryText(spec).find("(None, 1000, 1000, 64)") != std::string::npos);
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

        const auto more =
            summarise({Shape::image(28, 28, 1),
                       parseLayers("conv8-3 batchnorm leaky_relu0.3 avgpool3 prelu spatialdropout0.1 tanh "
                                   "globalavgpool batchnorm dense10-softmax")});
        const char* names[] = {"conv2d",
                               "batch_normalization",
                               "leaky_re_lu",
                               "average_pooling2d",
                               "p_re_lu",
                               "spatial_dropout2d",
                               "activation",
                               "global_average_pooling2d",
                               "batch_normalization_1",
                               "dense"};
        for (int i = 0; i < 10; ++i) QCOMPARE(more[std::size_t(i)].name, names[i]);
        QCOMPARE(more[1].parameters, std::size_t(32));
        QCOMPARE(more[1].nonTrainable, std::size_t(16));
        QCOMPARE(more[4].parameters, std::size_t(8 * 8 * 8));
        QCOMPARE(more[7].output.str(), "(None, 8)");
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
        row("dense10-tanhh", "\"tanhh\" is not an activation (relu, softmax");
        row("conv16-l2:x flatten", "a number was expected at \"x\"");
        row("conv16-l2:-1 flatten", "a number was expected");
        row("flatten dense10-l2:2000", "l2 must be from 0 to 1000, not 2000");
        row("batchnorm-speed:3", "neither momentum:0.9 nor epsilon");
        row("batchnorm-momentum:1.5 flatten", "the momentum must be from 0 to 1, not 1.5");
        row("batchnorm-epsilon:0 flatten", "epsilon must be over 0");
        row("leaky_relu11 flatten", "the slope must be from 0 to 10, not 11");
        row("softmax flatten", "softmax is for the last layer only");
        row("none flatten", "is no layer");
        row("flatten globalavgpool", "needs an image");
        row("flatten spatialdropout0.2 dense3", "needs an image");
        row("avgpool29 flatten", "from 1 to 15, not 29");
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
        QCOMPARE(architecture.lastActivation(), Activation::Softmax);
        QCOMPARE(architecture.classes(), 10);
    }
};

QTEST_APPLESS_MAIN(LayerSpecTest)
#include "layer_spec_test.moc"
