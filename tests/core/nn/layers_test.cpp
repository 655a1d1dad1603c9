// Every layer against values made by Keras (fixtures/, make_fixtures.py) and against numerical gradients.
#include <QtTest>
#include <cmath>

#include "core/nn/layer.h"
#include "core/nn/layer_text.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/softmax.h"
#include "core/nn/layers/spatial_dropout2d.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

namespace {

/// A layer with all that one batch needs.
class Bench {
public:
    Bench(std::unique_ptr<const Layer> layer, int images)
        : layer_(std::move(layer)),
          images_(images),
          parameters(layer_->parameterCount()),
          gradient(layer_->parameterCount()),
          x(images * layer_->inputShape().size()),
          y(images * layer_->outputShape().size()),
          dx(x.size()),
          scratch_(layer_->scratchSize(images)),
          kept_(images * layer_->keptSize()),
          forwardSums_(layer_->batchSums()),
          backwardSums_(layer_->batchSums()) {}

    void forward() {
        std::ranges::fill(forwardSums_, 0.0);
        layer_->addForwardSums(call(), x.data(), forwardSums_.data());
        layer_->forward(call(), x.data(), y.data());
    }
    /// dx and gradient from dy, which is kept as it is.
    void backward(const Buffer& dyGiven) {
        Buffer dy = dyGiven;
        std::ranges::fill(gradient.span(), 0.0f);
        std::ranges::fill(backwardSums_, 0.0);
        layer_->addBackwardSums(call(), x.data(), dy.data(), backwardSums_.data());
        layer_->backward(call(), x.data(), y.data(), dy.data(), dx.data(), gradient.data());
        if (!layer_->gradientByChunk())
            for (const auto& block : layer_->parameterBlocks())
                layer_->parameterGradient(block, images_, x.data(), dy.data(), gradient.data() + block.first);
    }
    void endStep() { layer_->endStep(call().batch, parameters.data()); }
    /// Forward, not in training.
    void predict() {
        Layer::Call predicting = call();
        predicting.training = false;
        layer_->forward(predicting, x.data(), y.data());
    }

private:
    Layer::Call call() {
        Layer::Call call;
        call.parameters = parameters.data();
        call.images = images_;
        call.scratch = scratch_.data();
        call.training = true;
        call.place = {11, 3, 2, 0};
        call.kept = kept_.data();
        call.batch = {images_, forwardSums_.data(), backwardSums_.data()};
        return call;
    }
    std::unique_ptr<const Layer> layer_;
    int images_;

public:
    Buffer parameters, gradient, x, y, dx;

private:
    Buffer scratch_;
    std::vector<std::uint8_t> kept_;
    std::vector<double> forwardSums_, backwardSums_;
};

std::unique_ptr<const Layer> makeLayer(const LayerSpec& spec, Shape input) {
    auto stack = makeLayers({input, {spec}});
    return std::move(const_cast<std::unique_ptr<const Layer>&>(stack.layers.front()));
}

Shape imageShape(const QJsonValue& tensor) {
    const auto s = test::shapeOf(tensor);
    return Shape::image(s[1], s[2], s[3]);
}

/// A layer with kernel and bias: output and all gradients of one case of a fixture.
void compareWithKeras(Bench& bench, const QJsonValue& c) {
    const Buffer kernel = test::valuesOf(c["kernel"]);
    std::ranges::copy(kernel.span(), bench.parameters.data());
    std::ranges::copy(test::valuesOf(c["bias"]).span(), bench.parameters.data() + kernel.size());
    bench.x = test::valuesOf(c["input"]);
    bench.forward();
    QVERIFY(test::difference(bench.y.span(), test::valuesOf(c["output"]).span()) < 1e-5);
    bench.backward(test::valuesOf(c["dy"]));
    QVERIFY(test::difference(bench.dx.span(), test::valuesOf(c["input_gradient"]).span()) < 1e-5);
    QVERIFY(test::difference(bench.gradient.span().first(kernel.size()),
                             test::valuesOf(c["kernel_gradient"]).span()) < 1e-5);
    QVERIFY(test::difference(bench.gradient.span().subspan(kernel.size()),
                             test::valuesOf(c["bias_gradient"]).span()) < 1e-5);
}

/// Central differences of sum(y dy) against backward, in double sums; x and dy are such that no relu or
/// maximum changes its mind within the step.
void checkNumerically(Bench& bench, const char* what) {
    Random random(5);
    Buffer dy(bench.y.size());
    for (float& value : dy.span()) value = random.uniform(-1, 1);
    bench.forward();
    bench.backward(dy);
    const auto loss = [&] {
        bench.forward();
        double sum = 0;
        for (std::size_t i = 0; i < dy.size(); ++i) sum += double(bench.y[i]) * dy[i];
        return sum;
    };
    const auto check = [&](Buffer& values, const Buffer& analytic, const char* name) {
        for (std::size_t i = 0; i < values.size(); i += 1 + values.size() / 97) {
            const float before = values[i], step = 1.0f / 512;
            values[i] = before + step;
            const double up = loss();
            values[i] = before - step;
            const double down = loss();
            values[i] = before;
            const double numeric = (up - down) / (2 * step);
            QVERIFY2(std::abs(numeric - analytic[i]) <= 2e-3 * std::max(1.0, std::abs(numeric)),
                     qPrintable(QStringLiteral("%1, %2 %3: %4, numerically %5")
                                    .arg(what, name)
                                    .arg(i)
                                    .arg(analytic[i])
                                    .arg(numeric)));
        }
    };
    const Buffer dx = bench.dx, gradient = bench.gradient;
    check(bench.x, dx, "input");
    check(bench.parameters, gradient, "parameter");
}

}  // namespace

class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void conv2dIsKerass_data() { test::addInstructionSets(); }
    void conv2dIsKerass() {
        const test::WithInstructionSet set;
        const auto cases = test::readFixture("fixtures/conv2d.json")["cases"].toArray();
        QVERIFY(cases.size() >= 4);
        for (const QJsonValue c : cases) {
            Conv2DSpec spec;
            spec.filters = test::shapeOf(c["kernel"])[3];
            spec.kernel = c["kernel_size"].toInt();
            spec.padding = c["padding"].toString() == "same" ? Padding::Same : Padding::Valid;
            spec.activation = activationFromName(c["activation"].toString().toStdString());
            Bench bench(makeLayer(spec, imageShape(c["input"])), test::shapeOf(c["input"])[0]);
            compareWithKeras(bench, c);
            if (QTest::currentTestFailed()) return;
        }
    }

    void maxPooling2dIsKerass_data() { test::addInstructionSets(); }
    void maxPooling2dIsKerass() {
        const test::WithInstructionSet set;
        const auto cases = test::readFixture("fixtures/max_pooling2d.json")["cases"].toArray();
        QVERIFY(cases.size() >= 2);
        for (const QJsonValue c : cases) {
            Bench bench(makeLayer(MaxPool2DSpec{c["pool_size"].toInt()}, imageShape(c["input"])),
                        test::shapeOf(c["input"])[0]);
            bench.x = test::valuesOf(c["input"]);
            bench.forward();
            QCOMPARE(test::difference(bench.y.span(), test::valuesOf(c["output"]).span()), 0.0);
            bench.backward(test::valuesOf(c["dy"]));
            QCOMPARE(test::difference(bench.dx.span(), test::valuesOf(c["input_gradient"]).span()), 0.0);
        }
    }

    void denseIsKerass_data() { test::addInstructionSets(); }
    void denseIsKerass() {
        const test::WithInstructionSet set;
        const auto cases = test::readFixture("fixtures/dense.json")["cases"].toArray();
        QVERIFY(cases.size() >= 2);
        for (const QJsonValue c : cases) {
            const auto shape = test::shapeOf(c["kernel"]);
            Bench bench(
                makeLayer(DenseSpec{shape[1], activationFromName(c["activation"].toString().toStdString())},
                          Shape::flat(shape[0])),
                test::shapeOf(c["input"])[0]);
            compareWithKeras(bench, c);
            if (QTest::currentTestFailed()) return;
        }
    }

    void otherLayersAreKerass_data() { test::addInstructionSets(); }
    void otherLayersAreKerass() {
        const test::WithInstructionSet set;
        const auto cases = test::readFixture("fixtures/other_layers.json")["cases"].toArray();
        QVERIFY(cases.size() >= 14);
        for (const QJsonValue c : cases) {
            const std::string layer = c["layer"].toString().toStdString();
            const auto s = test::shapeOf(c["input"]);
            Bench bench(makeLayer(parseLayers(layer).front(),
                                  s.size() == 4 ? Shape::image(s[1], s[2], s[3]) : Shape::flat(s[1])),
                        s[0]);
            std::ranges::copy(test::valuesOf(c["weights"]).span(), bench.parameters.data());
            bench.x = test::valuesOf(c["input"]);
            const auto near = [&](std::span<const float> ours, const char* theirs) {
                const Buffer expected = test::valuesOf(c[theirs]);
                const double d =
                    test::difference(ours.first(std::min(ours.size(), expected.size())), expected.span());
                QVERIFY2(d < 1e-5,
                         qPrintable(QStringLiteral("%1, %2: %3").arg(layer.c_str(), theirs).arg(d)));
            };
            bench.forward();
            near(bench.y.span(), "output");
            bench.backward(test::valuesOf(c["dy"]));
            near(bench.dx.span(), "input_gradient");
            near(bench.gradient.span(), "weight_gradients");
            bench.endStep();
            near(bench.parameters.span(), "weights_after");
            bench.predict();
            near(bench.y.span(), "predicted_after");
            if (QTest::currentTestFailed()) return;
        }
    }

    /// Sizes that no vector fits: channels from 1 to 33, kernels odd and even, batches of 1, 3 and 7.
    void gradientsNumerically_data() { test::addInstructionSets(); }
    void gradientsNumerically() {
        const test::WithInstructionSet set;
        struct Case {
            LayerSpec spec;
            Shape input;
            int images;
        };
        const Case cases[] = {
            {Conv2DSpec{1, 3, Padding::Same, Activation::None}, Shape::image(4, 5, 1), 3},
            {Conv2DSpec{17, 3, Padding::Valid, Activation::None}, Shape::image(5, 4, 3), 1},
            {Conv2DSpec{33, 2, Padding::Same, Activation::None}, Shape::image(3, 5, 2), 3},
            {Conv2DSpec{4, 5, Padding::Same, Activation::None}, Shape::image(6, 3, 17), 1},
            {Conv2DSpec{3, 1, Padding::Valid, Activation::None}, Shape::image(1, 29, 33), 1},
            {DenseSpec{1, Activation::None}, Shape::flat(1), 1},
            {DenseSpec{10, Activation::None}, Shape::flat(33), 7},
            {DenseSpec{37, Activation::None}, Shape::flat(5), 3},
            {FlattenSpec{}, Shape::image(3, 4, 2), 3},
            {AveragePool2DSpec{2}, Shape::image(5, 7, 3), 3},
            {AveragePool2DSpec{3}, Shape::image(29, 4, 17), 1},
            {GlobalAveragePool2DSpec{}, Shape::image(5, 3, 33), 3},
            {BatchNormalizationSpec{}, Shape::image(3, 5, 17), 3},
            {BatchNormalizationSpec{}, Shape::image(4, 1, 1), 7},
            {BatchNormalizationSpec{.epsilon = 0.1}, Shape::flat(33), 5},
            {ActivationSpec{Activation::Tanh}, Shape::flat(1), 1},
            {ActivationSpec{Activation::Sigmoid}, Shape::image(3, 3, 5), 3},
            {ActivationSpec{Activation::Gelu}, Shape::flat(33), 7},
            {ActivationSpec{Activation::Silu}, Shape::flat(29), 3},
        };
        for (const Case& c : cases) {
            Bench bench(makeLayer(c.spec, c.input), c.images);
            Random random(9);
            for (float& value : bench.parameters.span()) value = random.uniform(-0.5f, 0.5f);
            for (float& value : bench.x.span()) value = random.uniform(-1, 1);
            checkNumerically(bench, formatLayer(c.spec).c_str());
            if (QTest::currentTestFailed()) return;
        }
    }

    void kinkedGradientsNumerically_data() { test::addInstructionSets(); }
    /// Relu and the maximum have kinks: inputs and weights are multiples of 1/8, moved off the kinks by far
    /// more than the step.
    void kinkedGradientsNumerically() {
        const test::WithInstructionSet set;
        for (int channels : {1, 5, 16, 33}) {
            Bench pool(makeLayer(MaxPool2DSpec{2}, Shape::image(5, 7, channels)), 3);
            std::vector<float> distinct(pool.x.size());
            for (std::size_t i = 0; i < distinct.size(); ++i)
                distinct[i] = float((i * 7919) % distinct.size()) / 64;
            std::ranges::copy(distinct, pool.x.data());
            checkNumerically(pool, "pool");
            Bench dense(makeLayer(DenseSpec{channels, Activation::Relu}, Shape::flat(9)), 3);
            for (const LayerSpec& spec :
                 {LayerSpec(ActivationSpec{Activation::Relu}),
                  LayerSpec(ActivationSpec{Activation::LeakyRelu}),
                  LayerSpec(ActivationSpec{Activation::Elu}), LayerSpec(ActivationSpec{Activation::Selu}),
                  LayerSpec(PReLUSpec{})}) {
                Bench bench(makeLayer(spec, Shape::image(3, 2, channels)), 3);
                for (float& value : bench.parameters.span()) value = 0.3f;
                for (std::size_t i = 0; i < bench.x.size(); ++i)
                    bench.x[i] = (float(int((i * 7919) % 23)) - 11.5f) / 8;
                checkNumerically(bench, formatLayer(spec).c_str());
                if (QTest::currentTestFailed()) return;
            }
            Random random(3);
            for (float& value : dense.parameters.span()) value = float(int(random.below(7)) - 3) / 4;
            for (float& value : dense.x.span()) value = float(int(random.below(7)) - 3) / 4;
            for (int c = 0; c < channels; ++c) dense.parameters[std::size_t(9 * channels + c)] = 1.0f / 32;
            checkNumerically(dense, "dense relu");
            if (QTest::currentTestFailed()) return;
        }
    }

    void dropoutGradientNumerically() {
        Bench bench(std::make_unique<Dropout>(Shape::flat(50), DropoutSpec{0.3}), 3);
        Random random(4);
        for (float& value : bench.x.span()) value = random.uniform(-2, 2);
        checkNumerically(bench, "dropout");
    }

    void spatialDropoutDropsChannels() {
        Bench bench(std::make_unique<SpatialDropout2D>(Shape::image(3, 5, 17), SpatialDropout2DSpec{0.4}), 7);
        for (float& value : bench.x.span()) value = 1;
        bench.forward();
        int dropped = 0;
        for (std::size_t image = 0; image < 7; ++image)
            for (std::size_t c = 0; c < 17; ++c) {
                const float first = bench.y[image * 255 + c];
                dropped += first == 0;
                for (std::size_t place = 0; place < 15; ++place)
                    QCOMPARE(bench.y[image * 255 + place * 17 + c], first);
                if (first != 0) QCOMPARE(first, float(1 / 0.6));
            }
        QVERIFY(dropped > 20 && dropped < 75);  // of 119; 47.6 and five deviations of 5.3
        checkNumerically(bench, "spatial dropout");
    }

    void softmaxGradientNumerically() {
        Bench bench(std::make_unique<Softmax>(Shape::flat(7)), 3);
        Random random(4);
        for (float& value : bench.x.span()) value = random.uniform(-2, 2);
        checkNumerically(bench, "softmax");
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
