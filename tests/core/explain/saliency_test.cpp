// Saliency maps: what they are of networks that can be worked out by hand, and that they show what was
// learned.
#include "core/explain/saliency.h"

#include <QtTest>
#include <numeric>

#include "core/data/synthetic.h"
#include "core/nn/layer_text.h"
#include "core/train/trainer.h"

using namespace inkling;

namespace {

/// Scores that are sums of the pixels with given weights, so that each map is known.
Network linear(const std::vector<float>& weights, int height, int width) {
    Network network(NetworkSpec{Shape::image(height, width, 1), parseLayers("flatten dense2-softmax")});
    for (std::size_t i = 0; i < weights.size(); ++i) network.parameters()[2 * i + 1] = weights[i];
    return network;
}

/// A small network that has learned to read synthetic digits, once for all tests.
struct Learned {
    std::shared_ptr<const Dataset> data = syntheticDigits(3, Split::Train, 2500, 2);
    Network network;

    static const Learned& get() {
        static const Learned learned;
        return learned;
    }
    std::vector<float> image(int index) const {
        std::vector<float> pixels(data->shape.size());
        toFloats(data->image(index), pixels.data());
        return pixels;
    }
    /// What it reads.
    int read(std::span<const float> image) const {
        Predictor predictor(network.sharedArchitecture(), 1);
        const auto p = predictor.predict(network, image, 1);
        return int(std::ranges::max_element(p) - p.begin());
    }

private:
    Learned() : network(trained(*data)) {}
    static Network trained(const Dataset& data) {
        TrainingSettings settings;
        settings.epochs = 4;
        settings.batchSize = 50;
        settings.validationSplit = 0;
        TrainingState state(
            {.layers = parseLayers("conv8-3-same-relu pool2 flatten dense32-relu dense10-softmax")},
            settings);
        train(state, data, 2, {}, {});
        return state.network;
    }
};

double correlation(std::span<const float> a, std::span<const float> b) {
    const auto mean = [](std::span<const float> v) {
        return std::accumulate(v.begin(), v.end(), 0.0) / double(v.size());
    };
    double ab = 0, aa = 0, bb = 0;
    const double meanA = mean(a), meanB = mean(b);
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / std::sqrt(aa * bb);
}

/// How much of the read digit's probability goes when the strongest tenth of the map is followed downwards,
/// by a fifth of white a pixel.
double fallAlong(std::span<const float> map, std::span<const float> image, int target,
                 const Network& network) {
    std::vector<float> strength(map.begin(), map.end());
    for (float& v : strength) v = std::abs(v);
    std::ranges::nth_element(strength, strength.begin() + std::ptrdiff_t(map.size() / 10), std::greater());
    const float least = strength[map.size() / 10];
    std::vector<float> changed(image.begin(), image.end());
    for (std::size_t i = 0; i < map.size(); ++i)
        if (std::abs(map[i]) > least) changed[i] -= std::copysign(0.2f, map[i]);
    Predictor predictor(network.sharedArchitecture(), 1);
    const auto of = [&](std::span<const float> pixels) {
        return double(predictor.predict(network, pixels, 1)[std::size_t(target)]);
    };
    return of(image) - of(changed);
}

}  // namespace

class SaliencyTest : public QObject {
    Q_OBJECT

private slots:
    void gradientOfSumsAreTheWeights() {
        std::vector<float> weights;
        for (int i = 0; i < 12; ++i) weights.push_back(0.1f * float(i) - 0.4f);
        const Network network = linear(weights, 3, 4);
        const std::vector<float> image(12, 0.3f);
        QCOMPARE(gradientMap(network, image, 1), weights);
        QCOMPARE(gradientMap(network, image, 0), std::vector<float>(12));
        const auto smooth = smoothGrad(network, image, 1);
        for (std::size_t i = 0; i < 12; ++i) QVERIFY(std::abs((*smooth)[i] - weights[i]) < 1e-6f);
    }

    /// Of sums, the fall is the sum of what the square hides: weight times (pixel - fill).
    void occlusionByHand() {
        const std::vector<float> weights{1, 2, 3, 4, 5, 6, 7, 8, 9}, image{0, 0, 0, 0, 1, 0, 0, 0, 0.5f};
        const Network network = linear(weights, 3, 3);
        const auto near = [](const std::optional<std::vector<float>>& map,
                             const std::vector<float>& expected) {
            QCOMPARE(map->size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                QVERIFY(std::abs((*map)[i] - expected[i]) < 1e-5f);
        };
        near(occlusionMap(network, image, 1, {.patch = 1}), {0, 0, 0, 0, 5, 0, 0, 0, 4.5f});
        // Four places of a 2 x 2 square, which hide 5, 5, 5 and 9.5.
        near(occlusionMap(network, image, 1, {.patch = 2}), {5, 5, 5, 5, 24.5f / 4, 7.25f, 5, 7.25f, 9.5f});
        near(occlusionMap(network, image, 1, {.patch = 1, .fill = 1}),
             {-1, -2, -3, -4, 0, -6, -7, -8, -4.5f});
        // The last of a row ends at the edge: places 0 and 1, though the stride is 2.
        near(occlusionMap(network, image, 1, {.patch = 2, .stride = 2}),
             {5, 5, 5, 5, 24.5f / 4, 7.25f, 5, 7.25f, 9.5f});
        near(occlusionMap(network, image, 1, {.patch = 99}), std::vector<float>(9, 9.5f));
    }

    void sameSeedSameBits() {
        const Learned& learned = Learned::get();
        const auto image = learned.image(0);
        const auto map = [&](std::uint64_t seed, int samples = 20) {
            return *smoothGrad(learned.network, image, 3, {.samples = samples, .seed = seed});
        };
        QVERIFY(map(1) == map(1));
        QVERIFY(map(1) != map(2));
        QVERIFY(correlation(map(1, 200), map(2, 200)) > 0.97);  // more samples, less chance
        QVERIFY(correlation(map(1, 200), map(2, 200)) > correlation(map(1, 10), map(2, 10)));
    }

    void tellsProgressAndStops() {
        const Learned& learned = Learned::get();
        const auto image = learned.image(0);
        std::vector<double> shares;
        const auto progress = [&](double share) { shares.push_back(share); };
        QVERIFY(smoothGrad(learned.network, image, 3, {}, {}, progress).has_value());
        QCOMPARE(shares.back(), 1.0);
        QVERIFY(std::ranges::is_sorted(shares) && shares.size() > 2);
        shares.clear();
        std::stop_source stop;
        QVERIFY(!occlusionMap(learned.network, image, 3, {}, stop.get_token(), [&](double share) {
                     shares.push_back(share);
                     stop.request_stop();
                 }).has_value());
        QCOMPARE(shares.size(), std::size_t(1));
    }

    /// Adebayo et al. 2018: what was learned is in the map, so random weights give another one, and following
    /// it changes what is read. (Where the strong places lie, on the ink or beside it, is not asserted: it
    /// differs much from one training to the next.)
    void showsWhatWasLearned() {
        const Learned& learned = Learned::get();
        const Network random = withRandomWeights(learned.network, 7);
        double fall = 0, fallRandom = 0, alike = 0;
        constexpr int images = 40;
        for (int i = 0; i < images; ++i) {
            const auto image = learned.image(i);
            const int target = learned.read(image);
            const auto map = *smoothGrad(learned.network, image, target);
            const auto noise = *smoothGrad(random, image, target);
            alike += std::abs(correlation(map, noise)) / images;
            fall += fallAlong(map, image, target, learned.network) / images;
            fallRandom += fallAlong(noise, image, target, learned.network) / images;
        }
        qInfo(
            "correlation with random weights' map %.3f; along it the probability falls by %.3f, along random "
            "weights' map by %.3f",
            alike, fall, fallRandom);
        QVERIFY(alike < 0.5);  // two maps of the same weights: over 0.97
        QVERIFY(fall > 0.15);
        QVERIFY(fall > 2 * fallRandom);
    }
};

QTEST_APPLESS_MAIN(SaliencyTest)
#include "saliency_test.moc"
