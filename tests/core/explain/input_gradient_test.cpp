// The gradient of a score with regard to the pixels, and what layers within make of an image: against Keras
// (fixtures/, make_fixtures.py) and against numerical gradients.
#include "core/explain/input_gradient.h"

#include <QtTest>

#include "core/explain/activations.h"
#include "core/nn/layer_text.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

Network networkOf(const QJsonValue& c) {
    const auto s = test::shapeOf(c["images"]);
    Network network(
        NetworkSpec{Shape::image(s[1], s[2], s[3]), parseLayers(c["layers"].toString().toStdString())});
    std::ranges::copy(test::valuesOf(c["weights"]).span(), network.parameters().begin());
    return network;
}

/// The sum of the scores, each with a weight of its own.
double weighted(std::span<const float> scores, std::span<const float> weights) {
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) sum += double(scores[i]) * weights[i];
    return sum;
}

}  // namespace

class InputGradientTest : public QObject {
    Q_OBJECT

private slots:
    void isKerass_data() { test::addInstructionSets(); }
    void isKerass() {
        const test::WithInstructionSet set;
        const auto cases = test::readFixture("fixtures/networks.json")["cases"].toArray();
        QVERIFY(cases.size() >= 5);
        for (const QJsonValue c : cases) {
            const Network network = networkOf(c);
            QCOMPARE(network.parameters().size(), test::valuesOf(c["weights"]).size());
            InputGradient run(network.sharedArchitecture(), 3);
            const Buffer scores = test::valuesOf(c["scores"]);
            QVERIFY(test::difference(run.forward(network, test::valuesOf(c["images"]).span(), 2),
                                     scores.span()) < 2e-5);
            std::vector<float> wanted(scores.size());
            for (std::size_t i = std::size_t(c["target"].toInt()); i < wanted.size();
                 i += std::size_t(network.classes()))
                wanted[i] = 1;
            const double d = test::difference(run.backward(wanted), test::valuesOf(c["gradient"]).span());
            QVERIFY2(d < 2e-5, qPrintable(QStringLiteral("%1: %2").arg(c["layers"].toString()).arg(d)));
        }
    }

    /// Each kind of layer before a dense one. Smooth activations, and where there are kinks, numbers far
    /// enough off them.
    void isTheNumericalOne_data() {
        QTest::addColumn<QString>("layers");
        for (const char* layers :
             {"flatten dense5-tanh dense3-softmax", "conv4-3-same-tanh flatten dense3-softmax",
              "conv9-3-valid-silu conv9-3-same-gelu flatten dense3-softmax",
              "conv3-5-same flatten dense3-sigmoid", "conv4-3-same pool2 flatten dense3-softmax",
              "conv4-3-valid-relu pool2 flatten dense3-softmax",
              "conv4-3-same batchnorm tanh pool3 flatten dense3-softmax", "avgpool2 flatten dense3-softmax",
              "conv4-4-same-elu globalavgpool dense3", "prelu flatten dense6 prelu dense3-softmax",
              "conv3-3-same-selu spatialdropout0.3 flatten dropout0.5 dense3-softmax",
              "pool2 flatten dense4-sigmoid dense3-relu",
              "leaky_relu flatten dense6 batchnorm dense3-softmax"})
            QTest::newRow(layers) << layers;
    }
    void isTheNumericalOne() {
        QFETCH(QString, layers);
        Network network(NetworkSpec{Shape::image(7, 6, 1), parseLayers(layers.toStdString())});
        Random random(4);
        for (float& value : network.parameters())
            value = random.uniform(0.05f, 0.4f) * (random.below(2) ? 1 : -1);
        for (const auto& [layer, tensor, offset] : network.architecture().tensors())
            if (tensor.name == "moving_variance")
                for (float& value : network.parameters().subspan(offset, tensor.size()))
                    value = std::abs(value);
        constexpr int images = 2;
        std::vector<float> pixels(images * network.inputShape().size()), weights;
        for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = float((i * 7919) % 83) / 83 + 0.003f;
        for (int i = 0; i < images * network.classes(); ++i) weights.push_back(random.uniform(-1, 1));

        InputGradient run(network.sharedArchitecture(), images);
        run.forward(network, pixels, images);
        const auto span = run.backward(weights);
        const std::vector<float> gradient(span.begin(), span.end());
        QCOMPARE(gradient.size(), pixels.size());
        double largest = 0;
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            const float before = pixels[i], step = 1.0f / 1024;
            pixels[i] = before + step;
            const double up = weighted(run.forward(network, pixels, images), weights);
            pixels[i] = before - step;
            const double down = weighted(run.forward(network, pixels, images), weights);
            pixels[i] = before;
            const double numeric = (up - down) / (2 * step);
            largest = std::max(largest, std::abs(numeric));
            QVERIFY2(
                std::abs(numeric - gradient[i]) <= 4e-3 * std::max(1.0, std::abs(numeric)),
                qPrintable(
                    QStringLiteral("pixel %1: %2, numerically %3").arg(i).arg(gradient[i]).arg(numeric)));
        }
        QVERIFY(largest > 0.01);
    }

    void layersWithinAreKerass() {
        for (const QJsonValue c : test::readFixture("fixtures/networks.json")["cases"].toArray()) {
            const Network network = networkOf(c);
            const Buffer images = test::valuesOf(c["images"]), within = test::valuesOf(c["within"]);
            for (std::size_t i = 0; i < 2; ++i) {
                const std::size_t size = images.size() / 2;
                const Activations made =
                    activations(network, c["layer"].toInt(), images.span().subspan(i * size, size));
                QCOMPARE(made.shape.size(), within.size() / 2);
                QVERIFY(test::difference(made.values, within.span().subspan(i * made.values.size(),
                                                                            made.values.size())) < 2e-5);
            }
        }
    }

    void lastHiddenLayer() {
        const auto hidden = [](const char* layers) {
            return hiddenLayers(NetworkSpec{.layers = parseLayers(layers)});
        };
        QCOMPARE(hidden("flatten dense64-relu dropout0.5 dense10-softmax"), 2);
        QCOMPARE(hidden("spatialdropout0.1 conv10-3-same-relu globalavgpool softmax"), 0);
        QCOMPARE(hidden("flatten dense10 softmax"), 1);
        QCOMPARE(hidden("conv4-3-same-relu conv10-3-same-relu globalavgpool softmax"), 1);
        QCOMPARE(hidden("conv10-3-same-relu globalavgpool softmax"), 0);
    }

    void dropoutLetsAllPass() {
        Network network(NetworkSpec{Shape::image(4, 4, 1),
                                    parseLayers("dropout0.2 flatten dense6-relu dropout0.5 dense3-softmax")});
        network.initialise(2);
        const std::vector<float> image(16, 0.5f);
        QVERIFY(activations(network, 0, image).values == image);
        QVERIFY(activations(network, 3, image).values == activations(network, 2, image).values);
        QVERIFY(hiddenFeatures(network, image) == activations(network, 2, image).values);
    }

    void featuresOfManyAreThoseOfEach() {
        const auto data = test::rowsData(200);
        std::vector<int> indices;
        for (int i = 199; i > 0; i -= 2) indices.push_back(i);
        ThreadPool pool(2);
        for (const char* layers : {"conv4-3-same-relu pool2 flatten dense6-relu dense4-softmax",
                                   "conv4-3-same-relu globalavgpool softmax"}) {
            Network network(NetworkSpec{data->shape, parseLayers(layers)});
            network.initialise(1);
            double last = 0;
            const auto features = hiddenFeatures(network, *data, indices, pool, {}, [&](double share) {
                QVERIFY(share > last);
                last = share;
            });
            QCOMPARE(features->rows(), Eigen::Index(indices.size()));
            for (std::size_t i = 0; i < indices.size(); ++i) {
                std::vector<float> pixels(data->shape.size());
                toFloats(data->image(indices[i]), pixels.data());
                const auto one = hiddenFeatures(network, pixels);
                QCOMPARE(features->cols(), Eigen::Index(one.size()));
                QVERIFY(test::difference({features->row(Eigen::Index(i)).data(), one.size()}, one) < 1e-5);
            }
            std::stop_source stop;
            stop.request_stop();
            QVERIFY(!hiddenFeatures(network, *data, indices, pool, stop.get_token()) ||
                    hiddenLayers(network.spec()) == 0);
        }
        Network other(NetworkSpec{Shape::image(9, 9, 1), parseLayers("flatten dense4-softmax")});
        QVERIFY_EXCEPTION_THROWN((void)hiddenFeatures(other, *data, indices, pool), SettingError);
    }
};

QTEST_APPLESS_MAIN(InputGradientTest)
#include "input_gradient_test.moc"
