// The walk of a kernel over an image: its numbers by hand and beside the network's own layers, and its
// places.
#include "ui/pages/inside/convolution_walk.h"

#include <QtTest>

#include "core/base/buffer.h"
#include "core/nn/layer_text.h"
#include "ui/pages/inside/number_table.h"
#include "ui/pages/inside/walk_layout.h"

using namespace inkling;

namespace {

/// 0 left of column `edge`, 1 from there on.
Plane edgeAt(int edge, int side = 6) {
    Plane plane{side, side, {}};
    for (int i = 0; i < side * side; ++i) plane.values.push_back(i % side >= edge ? 1.f : 0.f);
    return plane;
}

Plane noise(int height, int width) {
    Plane plane{height, width, {}};
    Random random(5);
    for (int i = 0; i < height * width; ++i) plane.values.push_back(random.uniform());
    return plane;
}

}  // namespace

class ConvolutionWalkTest : public QObject {
    Q_OBJECT

private slots:
    void worksOutByHand() {
        const ConvolutionWalk walk(edgeAt(3), classicKernel("vertical"), true);
        QCOMPARE(walk.steps(), 36 + 9);
        const WalkStep step = walk.step(2 * 6 + 2);  // left of the edge
        QVERIFY(!step.pools);
        QCOMPARE(std::tie(step.row, step.column, step.top, step.left, step.size), std::tuple(2, 2, 1, 1, 3));
        QCOMPARE(step.window, (std::vector<float>{0, 0, 1, 0, 0, 1, 0, 0, 1}));
        QCOMPARE(step.products, (std::vector<float>{0, 0, 1, 0, 0, 2, 0, 0, 1}));
        QCOMPARE(step.sum, 4.f);
        QCOMPARE(step.result, 4.f);
        QCOMPARE(walk.output().at(2, 0), 0.f);
        // Beyond the right edge there are zeros, so the ink ends there: negative, and relu makes it 0.
        const WalkStep atEdge = walk.step(2 * 6 + 5);
        QCOMPARE(atEdge.sum, -4.f);
        QCOMPARE(atEdge.result, 0.f);
        QCOMPARE(ConvolutionWalk(edgeAt(3), classicKernel("vertical"), false).output().at(2, 5), -4.f);
    }

    void poolsByHand() {
        const Plane numbers{3, 5, {1, 2, 0, 5, 9, 4, 3, 5, 5, 9, 9, 9, 9, 9, 9}};
        const ConvolutionWalk walk(numbers, classicKernel("identity"), true);
        QCOMPARE(walk.output().values, numbers.values);
        QCOMPARE(walk.pooled().height, 1);  // the rest at the right and the bottom is dropped
        QCOMPARE(walk.pooled().values, (std::vector<float>{4, 5}));
        const WalkStep step = walk.step(15 + 1);
        QVERIFY(step.pools);
        QCOMPARE(step.window, (std::vector<float>{0, 5, 5, 5}));
        QCOMPARE(step.largest, 1);  // the first of equals
        QCOMPARE(step.left, 2);
    }

    void classicKernels() {
        const auto sum = [](const char* name) {
            float sum = 0;
            for (const float weight : classicKernel(name).weights) sum += weight;
            return sum;
        };
        for (const char* name : {"vertical", "horizontal", "outline"}) QCOMPARE(sum(name), 0.f);
        for (const char* name : {"sharpen", "blur", "identity"}) QCOMPARE(sum(name), 1.f);
        for (const std::string& name : classicKernelNames()) QCOMPARE(classicKernel(name).weights.size(), 9u);
    }

    void agreesWithTheNetwork_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<bool>("pooled");
        QTest::newRow("pooled") << "conv3-3-same-relu pool2 flatten dense10-softmax" << true;
        QTest::newRow("valid") << "conv3-3-valid-relu flatten dense10-softmax" << false;
        QTest::newRow("large") << "conv3-5-same-none flatten dense10-softmax" << false;
        QTest::newRow("even") << "conv3-4-same-relu flatten dense10-softmax" << false;
    }
    void agreesWithTheNetwork() {
        QFETCH(QString, layers);
        QFETCH(bool, pooled);
        NetworkSpec spec{.layers = parseLayers(layers.toStdString())};
        Network network(spec);
        network.initialise(3);
        for (const auto& [layer, tensor, offset] : network.architecture().tensors())
            if (layer == 0 && tensor.name == "bias")
                for (std::size_t i = 0; i < 3; ++i)
                    network.parameters()[offset + i] = 0.05f * float(i) - 0.06f;
        QCOMPARE(firstFilterCount(network), 3);

        const Plane image = noise(28, 28);
        const Layer& first = *network.architecture().layers()[0];
        Buffer x(image.values.size()), y(first.outputShape().size()), scratch(first.scratchSize(1));
        std::ranges::copy(image.values, x.data());
        first.forward({.parameters = network.parameters().data(), .images = 1, .scratch = scratch.data()},
                      x.data(), y.data());
        const bool relu = std::get<Conv2DSpec>(spec.layers[0]).activation == Activation::Relu;
        for (int filter = 0; filter < 3; ++filter) {
            const ConvolutionWalk walk(image, firstFilter(network, filter), relu);
            const Plane& made = pooled ? walk.pooled() : walk.output();
            QCOMPARE(made.values.size() * 3, first.outputShape().size());
            for (std::size_t i = 0; i < made.values.size(); ++i)
                QVERIFY(std::abs(made.values[i] - y[3 * i + std::size_t(filter)]) < 1e-5f);
        }
    }

    void otherNetworksHaveNoFilters() {
        for (const char* layers : {"flatten dense10-softmax", "conv4-7-same-relu flatten dense10-softmax"})
            QCOMPARE(firstFilterCount(Network(NetworkSpec{.layers = parseLayers(layers)})), 0);
        QCOMPARE(firstFilterCount(Network(NetworkSpec{
                     Shape::image(8, 8, 3), parseLayers("conv4-3-same-relu flatten dense10-softmax")})),
                 0);
    }

    void places_data() {
        QTest::addColumn<QSizeF>("room");
        QTest::addColumn<int>("kernel");
        QTest::newRow("usual") << QSizeF(800, 600) << 3;
        QTest::newRow("least") << WalkLayout::leastRoom(17, 35) << 5;
        QTest::newRow("wide") << QSizeF(2000, 700) << 5;
    }
    void places() {
        QFETCH(QSizeF, room);
        QFETCH(int, kernel);
        Kernel ones{kernel, std::vector<float>(std::size_t(kernel * kernel), 1.f)};
        const ConvolutionWalk walk(noise(28, 28), ones, true);
        const QRectF all({3, 5}, room);
        const WalkLayout places = WalkLayout::fit(all, walk, 17, 35, 2);
        QCOMPARE(places.pixel * 2, std::round(places.pixel * 2));
        const QRectF images[] = {places.image, places.output, places.pooled};
        for (const QRectF& image : images) {
            QVERIFY(all.contains(image));
            QVERIFY(image.bottom() < places.working.top());
        }
        QVERIFY(images[0].right() < images[1].left() && images[1].right() < images[2].left());
        QVERIFY(all.contains(places.working));
        for (int i = 0; i < 3; ++i) QVERIFY(places.working.contains(places.table(i, kernel)));
        QVERIFY(places.working.contains(places.sum(3, kernel)));
        QVERIFY(places.sum(3, kernel).width() >= 2 * 35);
        QVERIFY(places.cell.width() >= 35 && places.cell.height() >= 17);

        for (const int step : {0, 5, 400, 783, 784, 979})
            QCOMPARE(places.stepAt(places.made(walk.step(step)).center(), walk), step);
        QCOMPARE(places.stepAt(places.window(walk.step(400)).center(), walk), 400);
        QCOMPARE(places.stepAt(places.working.center(), walk), -1);
    }

    void numbersAsText() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(numberText(-0.001), QString("0.00"));
        QCOMPARE(numberText(-1.236), QString("-1.24"));
    }
};

QTEST_APPLESS_MAIN(ConvolutionWalkTest)
#include "convolution_walk_test.moc"
