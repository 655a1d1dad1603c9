// A whole step: against Keras, against numerical gradients, and with any number of threads.
#include "core/train/step.h"

#include <QtTest>

#include "core/kernels/activations.h"
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

namespace {

TrainingStep::Batch batchOf(const Buffer& images, std::span<const std::uint8_t> labels,
                            std::size_t imageSize) {
    TrainingStep::Batch batch;
    batch.labels = labels;
    batch.fill = [&images, imageSize](int image, std::span<float> pixels) {
        std::ranges::copy(images.span().subspan(std::size_t(image) * imageSize, imageSize), pixels.begin());
    };
    return batch;
}

struct Noise {
    Buffer images;
    std::vector<std::uint8_t> labels;

    Noise(int count, std::size_t imageSize, int classes) : images(count * imageSize) {
        Random random(21);
        for (float& value : images.span()) value = random.uniform();
        for (int i = 0; i < count; ++i) labels.push_back(std::uint8_t(random.below(std::uint32_t(classes))));
    }
};

/// The mean loss of a batch, forwards only.
double lossOf(const Network& network, const Noise& noise) {
    const int images = int(noise.labels.size()), classes = network.classes();
    Predictor predictor(network.sharedArchitecture(), images);
    const auto p = predictor.predict(network, noise.images.span(), images);
    double loss = 0;
    for (int i = 0; i < images; ++i)
        loss -= std::log(double(p[std::size_t(i * classes + noise.labels[std::size_t(i)])]));
    return loss / images;
}

}  // namespace

class StepTest : public QObject {
    Q_OBJECT

private slots:
    void fiveStepsAsKeras_data() { test::addInstructionSets(); }
    void fiveStepsAsKeras() {
        const test::WithInstructionSet set;
        const QJsonObject f = test::readFixture("../nn/fixtures/training.json");
        Network network({Shape::image(6, 6, 1), parseLayers(f["layers"].toString().toStdString())});
        std::size_t at = 0;
        int compared = 0;
        const auto copyWeights = [](const QJsonArray& tensors) {
            std::vector<float> all;
            for (const auto& tensor : tensors) {
                const Buffer values = test::valuesOf(tensor);
                all.insert(all.end(), values.span().begin(), values.span().end());
            }
            return all;
        };
        std::ranges::copy(copyWeights(f["initial_weights"].toArray()), network.parameters().begin());
        const QJsonObject o = f["optimizer"].toObject();
        Optimizer optimizer(AdamSettings{o["learning_rate"].toDouble(), o["beta_1"].toDouble(),
                                         o["beta_2"].toDouble(), o["epsilon"].toDouble()},
                            network.parameters().size());
        const Buffer images = test::valuesOf(f["images"]);
        const std::size_t batchSize = 3, imageSize = 36;
        ThreadPool pool(2);
        TrainingStep step(network.sharedArchitecture(), int(batchSize), pool);
        for (const QJsonValue expected : f["steps"].toArray()) {
            std::vector<std::uint8_t> labels;
            for (const auto& label : f["labels"].toArray()[int(at)].toArray())
                labels.push_back(std::uint8_t(label.toInt()));
            Buffer batchImages(batchSize * imageSize);
            std::ranges::copy(images.span().subspan(at * batchImages.size(), batchImages.size()),
                              batchImages.data());
            const auto result = step.run(network, optimizer, batchOf(batchImages, labels, imageSize));
            QVERIFY(std::abs(result.lossSum / 3 - expected["loss"].toDouble()) < 1e-5);
            ++at;
            if (!expected["weights"].isArray()) continue;
            ++compared;
            const double d =
                test::difference(network.parameters(), copyWeights(expected["weights"].toArray()));
            QVERIFY2(d < 2e-5, qPrintable(QStringLiteral("step %1: %2").arg(at).arg(d)));
        }
        QCOMPARE(at, std::size_t(5));
        QVERIFY(compared >= 2);
    }

    /// Batch normalization, L2, label smoothing, weights of images together; batches of 7.
    void fiveStepsOfAllAsKeras() {
        const QJsonObject f = test::readFixture("../nn/fixtures/training_with_all.json");
        const NetworkSpec spec{Shape::image(6, 6, 1), parseLayers(f["layers"].toString().toStdString())};
        const Buffer images = test::valuesOf(f["images"]), weights = test::valuesOf(f["weights"]);
        Network network(spec);
        std::ranges::copy(test::valuesOf(f["initial_weights"]).span(), network.parameters().begin());
        Optimizer optimizer(SgdSettings{.learningRate = 0.1, .momentum = 0.9, .nesterov = true},
                            network.parameters().size());
        ThreadPool pool(3);
        TrainingStep step(network.sharedArchitecture(), 7, pool,
                          {LossKind::CategoricalCrossentropy, /*labelSmoothing*/ 0.1});
        std::size_t at = 0;
        for (const QJsonValue expected : f["steps"].toArray()) {
            std::vector<std::uint8_t> labels;
            for (const auto& label : f["labels"].toArray()[int(at)].toArray())
                labels.push_back(std::uint8_t(label.toInt()));
            Buffer batchImages(7 * 36);
            std::ranges::copy(images.span().subspan(at * batchImages.size(), batchImages.size()),
                              batchImages.data());
            auto batch = batchOf(batchImages, labels, 36);
            batch.weights = weights.span().subspan(at * 7, 7);
            batch.step = at++;
            const auto result = step.run(network, optimizer, batch);
            QVERIFY(std::abs(result.lossSum / 7 - expected["loss"].toDouble()) < 1e-5);
            const double d =
                test::difference(network.parameters(), test::valuesOf(expected["weights"]).span());
            QVERIFY2(d < 5e-5, qPrintable(QStringLiteral("step %1: %2").arg(at).arg(d)));
        }
        QCOMPARE(at, std::size_t(5));
        Predictor predictor(network.sharedArchitecture(), 7);
        const auto predicted = predictor.predict(network, images.span().first(7 * 36), 7);
        QVERIFY(test::difference(predicted, test::valuesOf(f["predicted"]).span()) < 5e-5);
    }

    /// The gradient of whole networks, through dense layers' second round and convolutions' chunks, over
    /// batches that end within a chunk.
    void gradientNumerically() {
        const struct {
            const char* layers;
            int images;
        } cases[] = {{"conv3-3-same conv5-3-valid flatten dense7 dense4-softmax", 19},
                     {"conv9-3-same-relu pool2 conv11-3-same-none pool2 flatten dense4-softmax", 7},
                     {"flatten dense9 dense4-softmax", 37},
                     {"flatten dense4-softmax", 1}};
        for (const auto& c : cases) {
            Network network({Shape::image(8, 7, 2), parseLayers(c.layers)});
            network.initialise(3);
            const Noise noise(c.images, network.inputShape().size(), network.classes());
            ThreadPool pool(2);
            TrainingStep step(network.sharedArchitecture(), c.images, pool);
            Network trained = network;
            // At a rate of 1 the update is the gradient.
            Optimizer optimizer(SgdSettings{.learningRate = 1}, network.parameters().size());
            const auto result = step.run(trained, optimizer,
                                         batchOf(noise.images, noise.labels, network.inputShape().size()));
            QVERIFY(std::abs(result.lossSum / c.images - lossOf(network, noise)) < 1e-5);
            const auto w = network.parameters();
            for (std::size_t i = 0; i < w.size(); i += 1 + w.size() / 61) {
                const float before = w[i], h = 1.0f / 1024;
                w[i] = before + h;
                const double up = lossOf(network, noise);
                w[i] = before - h;
                const double down = lossOf(network, noise);
                w[i] = before;
                const double numeric = (up - down) / (2 * h);
                const double gradient = before - trained.parameters()[i];
                QVERIFY2(std::abs(numeric - gradient) < 1e-3,
                         qPrintable(QStringLiteral("%1, parameter %2: %3, numerically %4")
                                        .arg(c.layers)
                                        .arg(i)
                                        .arg(gradient)
                                        .arg(numeric)));
            }
        }
    }

    /// A batch so large that a task takes several calls has the mean of the gradients of its pieces.
    void aLargeBatchIsTheMeanOfItsPieces() {
        const NetworkSpec spec{Shape::image(8, 8, 1),
                               parseLayers("conv5-3-same-relu pool2 flatten dense9-relu dense4-softmax")};
        const int images = 2100, piece = 100;
        const Noise noise(images, spec.input.size(), 4);
        Network network(spec);
        network.initialise(3);
        ThreadPool pool(2);
        const auto gradientOf = [&](int first, int count) {
            Network trained = network;
            Optimizer optimizer(SgdSettings{.learningRate = 1}, network.parameters().size());
            TrainingStep step(network.sharedArchitecture(), count, pool);
            TrainingStep::Batch batch;
            batch.labels = std::span(noise.labels).subspan(std::size_t(first), std::size_t(count));
            batch.fill = [&](int image, std::span<float> pixels) {
                std::ranges::copy(
                    noise.images.span().subspan(std::size_t(first + image) * pixels.size(), pixels.size()),
                    pixels.begin());
            };
            step.run(trained, optimizer, batch);
            std::vector<float> gradient;
            for (std::size_t i = 0; i < network.parameters().size(); ++i)
                gradient.push_back(network.parameters()[i] - trained.parameters()[i]);
            return gradient;
        };
        std::vector<float> mean(network.parameters().size());
        for (int first = 0; first < images; first += piece) {
            const std::vector<float> part = gradientOf(first, piece);
            for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += part[i] * piece / images;
        }
        QVERIFY(test::difference(gradientOf(0, images), mean) < 1e-5);
    }

    void sameBitsWithAnyNumberOfThreads_data() {
        QTest::addColumn<QString>("layers");
        for (const char* layers :
             {"conv5-3-same-relu pool2 dropout0.25 flatten dense33-relu dropout0.5 dense10-softmax",
              "batchnorm conv5-3-same batchnorm relu avgpool2 spatialdropout0.2 prelu conv9-3-silu "
              "globalavgpool "
              "dense33-tanh-l2:0.01 dense10 batchnorm"})
            QTest::newRow(layers) << layers;
    }
    void sameBitsWithAnyNumberOfThreads() {
        QFETCH(QString, layers);
        const NetworkSpec spec{Shape::image(12, 12, 1), parseLayers(layers.toStdString())};
        std::vector<float> first;
        for (int threads : {1, 2, 3, 5}) {
            Network network(spec);
            network.initialise(1);
            const Noise noise(101, network.inputShape().size(), 10);
            ThreadPool pool(threads);
            Optimizer optimizer(AdamSettings{}, network.parameters().size());
            TrainingStep step(network.sharedArchitecture(), 101, pool);
            auto batch = batchOf(noise.images, noise.labels, network.inputShape().size());
            for (batch.step = 0; batch.step < 4; ++batch.step) step.run(network, optimizer, batch);
            const std::vector<float> bits(network.parameters().begin(), network.parameters().end());
            if (first.empty()) first = bits;
            QVERIFY(bits == first);
        }
    }

    /// Images that idle threads prepared are those that the next batch would have asked for.
    void preparedAheadIsTheSame() {
        const NetworkSpec spec{Shape::image(12, 12, 1),
                               parseLayers("conv5-3-same-relu pool2 flatten dense33-relu dense10-softmax")};
        const int images = 67, steps = 6;
        const Noise noise(images * steps, spec.input.size(), 10);
        std::vector<float> plain;
        for (bool ahead : {false, true}) {
            Network network(spec);
            network.initialise(1);
            ThreadPool pool(3);
            Optimizer optimizer(AdamSettings{}, network.parameters().size());
            TrainingStep step(network.sharedArchitecture(), images, pool);
            const auto fillOf = [&](std::uint64_t number) -> TrainingStep::Fill {
                return [&, number](int image, std::span<float> pixels) {
                    const std::size_t at = (number * images + std::size_t(image)) * pixels.size();
                    std::ranges::copy(noise.images.span().subspan(at, pixels.size()), pixels.begin());
                };
            };
            for (std::uint64_t number = 0; number < steps; ++number) {
                TrainingStep::Batch batch;
                batch.labels = std::span(noise.labels).subspan(number * images, images);
                batch.fill = fillOf(number);
                batch.step = number;
                if (ahead && number + 1 < steps) {
                    batch.nextImages = images;
                    batch.fillNext = fillOf(number + 1);
                }
                step.run(network, optimizer, batch);
            }
            if (!ahead) plain.assign(network.parameters().begin(), network.parameters().end());
            QVERIFY(std::ranges::equal(plain, network.parameters()));
        }
    }

    /// One step of a tutorial's network with each instruction set: results within 1e-4 of each other.
    void instructionSetsAgree() {
        std::vector<float> first;
        for (const auto target : hwy::SupportedAndGeneratedTargets()) {
            hwy::GetChosenTarget().Update(target);
            Network network(presetByName("cnn-16-36").spec());
            network.initialise(1);
            const Noise noise(20, network.inputShape().size(), 10);
            ThreadPool pool(1);
            Optimizer optimizer(SgdSettings{}, network.parameters().size());
            TrainingStep step(network.sharedArchitecture(), 20, pool);
            step.run(network, optimizer, batchOf(noise.images, noise.labels, network.inputShape().size()));
            if (first.empty()) first.assign(network.parameters().begin(), network.parameters().end());
            QVERIFY(test::difference(network.parameters(), first) < 1e-4);
        }
        hwy::GetChosenTarget().DeInit();
    }

    /// Asked for while the batch is under way: given up, and nothing has changed.
    void stopsOnTheWay() {
        Network network({Shape::image(4, 4, 1), parseLayers("conv2-3-same-relu flatten dense3-softmax")});
        network.initialise(1);
        const std::vector<float> before(network.parameters().begin(), network.parameters().end());
        const Noise noise(50, 16, 3);
        ThreadPool pool(2);
        Optimizer optimizer(AdamSettings{}, network.parameters().size());
        TrainingStep step(network.sharedArchitecture(), 50, pool);
        std::stop_source stop;
        auto batch = batchOf(noise.images, noise.labels, 16);
        batch.stop = stop.get_token();
        const auto fill = batch.fill;
        batch.fill = [&](int image, std::span<float> pixels) {
            if (image == 20) stop.request_stop();
            fill(image, pixels);
        };
        QVERIFY(step.run(network, optimizer, batch).stopped);
        QVERIFY(std::ranges::equal(before, network.parameters()));
        QCOMPARE(optimizer.steps(), std::uint64_t(0));
        batch.stop = {};
        QVERIFY(!step.run(network, optimizer, batch).stopped);
        QVERIFY(!std::ranges::equal(before, network.parameters()));
    }

    void nothingIsUpdatedWhenTheLossIsNoNumber() {
        Network network({Shape::image(4, 4, 1), parseLayers("flatten dense3-softmax")});
        network.initialise(1);
        network.parameters()[0] = INFINITY;
        const std::vector<float> before(network.parameters().begin(), network.parameters().end());
        const Noise noise(5, 16, 3);
        ThreadPool pool(1);
        Optimizer optimizer(AdamSettings{}, network.parameters().size());
        TrainingStep step(network.sharedArchitecture(), 5, pool);
        QVERIFY(
            !std::isfinite(step.run(network, optimizer, batchOf(noise.images, noise.labels, 16)).lossSum));
        QVERIFY(std::ranges::equal(before, network.parameters()));
        QCOMPARE(optimizer.steps(), std::uint64_t(0));
    }
};

QTEST_APPLESS_MAIN(StepTest)
#include "step_test.moc"
