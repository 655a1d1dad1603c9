// Every layer against values made by Keras (fixtures/, make_fixtures.py) and against numerical gradients.
#include <QtTest>
#include <cmath>

#include "core/kernels/activations.h"
#include "core/nn/layer.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/softmax.h"
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
          kept_(images * layer_->keptSize()) {}

    void forward() { layer_->forward(call(), x.data(), y.data()); }
    /// dx and gradient from dy, which is kept as it is.
    void backward(const Buffer& dyGiven) {
        Buffer dy = dyGiven;
        std::ranges::fill(gradient.span(), 0.0f);
        layer_->backward(call(), x.data(), y.data(), dy.data(), dx.data(), gradient.data());
        if (!layer_->gradientByChunk())
            for (const auto& block : layer_->parameterBlocks())
                layer_->parameterGradient(block, images_, x.data(), dy.data(), gradient.data() + block.first);
    }
    const Layer& layer() const { return *layer_; }

private:
    Layer::Call call() {
        Layer::Call call;
        call.parameters = parameters.data();
        call.images = images_;
        call.scratch = scratch_.data();
        call.training = true;
        call.place = {11, 3, 2, 0};
        call.kept = kept_.data();
        return call;
    }
    std::unique_ptr<const Layer> layer_;
    int images_;

public:
    Buffer parameters, gradient, x, y, dx;

private:
    Buffer scratch_;
    std::vector<std::uint8_t> kept_;
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

    void crossEntropyIsKerass() {
        const auto c = test::readFixture("fixtures/cross_entropy.json");
        const Buffer logits = test::valuesOf(c["logits"]);
        const int rows = test::shapeOf(c["logits"])[0], columns = test::shapeOf(c["logits"])[1];
        std::vector<unsigned char> labels;
        for (const auto& label : c["labels"].toArray())
            labels.push_back(static_cast<unsigned char>(label.toInt()));
        Buffer probabilities(logits.size()), gradient(logits.size());
        softmax(logits.data(), probabilities.data(), rows, columns);
        QVERIFY(test::difference(probabilities.span(), test::valuesOf(c["probabilities"]).span()) < 1e-6);
        int correct = 0;
        const double loss = softmaxCrossEntropy(logits.data(), labels.data(), rows, columns,
                                                1.0f / float(rows), gradient.data(), &correct);
        QVERIFY(std::abs(loss / rows - c["mean_loss"].toDouble()) < 1e-6);
        QVERIFY(test::difference(gradient.span(), test::valuesOf(c["mean_loss_gradient"]).span()) < 1e-6);
        QCOMPARE(softmaxCrossEntropy(logits.data(), labels.data(), rows, columns, 1, nullptr, &correct),
                 loss);
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
        };
        for (const Case& c : cases) {
            Bench bench(makeLayer(c.spec, c.input), c.images);
            Random random(9);
            bench.layer().initialise(bench.parameters.span(), random);
            for (float& value : bench.parameters.span()) value += random.uniform(-0.5f, 0.5f);
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

    void softmaxGradientNumerically() {
        Bench bench(std::make_unique<Softmax>(Shape::flat(7)), 3);
        Random random(4);
        for (float& value : bench.x.span()) value = random.uniform(-2, 2);
        checkNumerically(bench, "softmax");
    }

    /// Keras: uniform within sqrt(6 / (fan_in + fan_out)); a convolution's fans count the kernel's places.
    void glorotUniform() {
        const auto within = [](const Layer& layer, double limit) {
            Buffer parameters(layer.parameterCount());
            layer.initialise(parameters.span(), Random(1));
            const auto kernel = parameters.span().first(layer.parameterTensors()[0].size());
            double most = 0, squares = 0;
            for (float w : kernel) {
                most = std::max(most, std::abs(double(w)));
                squares += double(w) * w;
            }
            QVERIFY(most <= limit && most > 0.98 * limit);
            const double variance = squares / double(kernel.size());
            QVERIFY(std::abs(variance / (limit * limit / 3) - 1) < 0.1);
            for (float bias : parameters.span().subspan(kernel.size())) QCOMPARE(bias, 0.0f);
        };
        within(*makeLayer(Conv2DSpec{36, 3}, Shape::image(8, 8, 16)), std::sqrt(6.0 / (9 * 16 + 9 * 36)));
        within(*makeLayer(DenseSpec{128}, Shape::flat(200)), std::sqrt(6.0 / (200 + 128)));
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
