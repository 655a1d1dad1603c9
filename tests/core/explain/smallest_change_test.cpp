// The smallest change: against a network for which it can be worked out, and what it promises of any.
#include "core/explain/smallest_change.h"

#include <QtTest>

#include "core/nn/layer_text.h"

using namespace inkling;

namespace {

/// Class 1 has the score w x + b, class 0 has 0.
Network twoClasses(const std::vector<float>& weights, float bias) {
    Network network(
        NetworkSpec{Shape::image(1, int(weights.size()), 1), parseLayers("flatten dense2-softmax")});
    for (std::size_t i = 0; i < weights.size(); ++i) network.parameters()[2 * i + 1] = weights[i];
    network.parameters()[2 * weights.size() + 1] = bias;
    return network;
}

/// Of the class whose score is so far above the other's.
double probabilityOf(double margin) {
    return 1 / (1 + std::exp(-margin));
}

double norm(std::span<const float> a, std::span<const float> b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (double(a[i]) - b[i]) * (double(a[i]) - b[i]);
    return std::sqrt(sum);
}

}  // namespace

class SmallestChangeTest : public QObject {
    Q_OBJECT

private slots:
    /// The nearest point of the half space w x + b >= margin is (margin - w x - b) / |w|^2 w away.
    void isTheProjection() {
        const std::vector<float> weights{3, -4, 0, 2}, image{0.4f, 0.6f, 0.5f, 0.5f};
        const Network network = twoClasses(weights, -1);  // score -1.2
        const auto change = smallestChange(network, image, 1, {.probability = probabilityOf(0.3)});
        QVERIFY(change->found);
        const double expected = 1.5 / std::sqrt(29.0);
        QVERIFY2(change->size > 0.999 * expected && change->size < 1.01 * expected,
                 qPrintable(QString::number(change->size / expected)));
        for (std::size_t i = 0; i < 4; ++i) {
            const double by = double(change->image[i]) - image[i], wanted = 1.5 * weights[i] / 29;
            QVERIFY(std::abs(by - wanted) < 0.02);
        }
        QVERIFY(std::abs(norm(change->image, image) - change->size) < 1e-6);
    }

    void staysInRange() {
        const std::vector<float> weights{5, 1}, image{0.9f, 0.1f};
        const Network network = twoClasses(weights, -5.2f);  // 4.6 - 5.2: the first pixel alone is not enough
        const auto change = smallestChange(network, image, 1, {.probability = probabilityOf(0.2)});
        QVERIFY(change->found);
        for (const float pixel : change->image) QVERIFY(pixel >= 0 && pixel <= 1);
        QVERIFY(change->image[0] > 0.98f);
        QVERIFY(change->image[1] > 0.38f && change->image[1] < 0.55f);
    }

    void whatIsSoAlreadyNeedsNone() {
        const std::vector<float> image{0.5f, 0.5f};
        const auto change = smallestChange(twoClasses({4, 4}, 0), image, 1);
        QVERIFY(change->found);
        QCOMPARE(change->size, 0.0);
        QCOMPARE(change->image, image);
    }

    void saysWhenThereIsNone() {
        const std::vector<float> image{0.5f, 0.5f};
        const auto change = smallestChange(twoClasses({1, 1}, -9), image, 1, {.steps = 100});
        QVERIFY(!change->found);
        QCOMPARE(change->image, image);
    }

    void answersFromOneToTheOther() {
        const std::vector<float> from{0, 0}, to{1, 1};
        const auto answers = answersBetween(twoClasses({2, 2}, -2), from, to, 4);
        QCOMPARE(answers.size(), std::size_t(5));
        for (std::size_t i = 0; i < 5; ++i) {
            const double logit = double(i) - 2;
            QVERIFY(std::abs(answers[i][1] - 1 / (1 + std::exp(-logit))) < 1e-5);
        }
    }

    void turnsAnyNetworkAndStops() {
        Network network(NetworkSpec{Shape::image(9, 10, 1),
                                    parseLayers("conv6-3-same-relu pool2 batchnorm flatten dense5-softmax")});
        network.initialise(3);
        std::vector<float> image(90);
        for (std::size_t i = 0; i < 90; ++i) image[i] = float(i * 37 % 90) / 90;
        for (int target = 0; target < 5; ++target) {
            double last = 0;
            const auto change =
                smallestChange(network, image, target, {.probability = 0.3}, {}, [&](double share) {
                    QVERIFY(share >= last);
                    last = share;
                });
            QVERIFY(change->found);
            QVERIFY(answersBetween(network, change->image, change->image, 1).front()[std::size_t(target)] >
                    0.299f);
        }
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!smallestChange(network, image, 1, {}, stop.get_token()).has_value());
    }
};

QTEST_APPLESS_MAIN(SmallestChangeTest)
#include "smallest_change_test.moc"
