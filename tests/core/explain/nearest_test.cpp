// Images alike, by pixels and as a network sees them, against the plain formula.
#include "core/explain/nearest.h"

#include <QtTest>

#include "core/nn/layer_text.h"
#include "tests/support/tiny_data.h"

using namespace inkling;

namespace {

/// All distances, in doubles, sorted.
std::vector<Neighbour> sorted(const std::vector<std::vector<double>>& rows, const std::vector<double>& row) {
    std::vector<Neighbour> all;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double sum = 0;
        for (std::size_t k = 0; k < row.size(); ++k) sum += std::pow(rows[i][k] - row[k], 2);
        all.push_back({int(i), std::sqrt(sum)});
    }
    std::ranges::stable_sort(all, {}, &Neighbour::distance);
    return all;
}

std::vector<double> pixelsOf(const Dataset& data, int image) {
    std::vector<double> pixels;
    for (std::uint8_t pixel : data.image(image)) pixels.push_back(pixel / 255.0);
    return pixels;
}

}  // namespace

class NearestTest : public QObject {
    Q_OBJECT

private slots:
    void byPixels() {
        const auto data = test::rowsData(300), asked = test::rowsData(3, 8, 4, 77);
        std::vector<std::vector<double>> rows;
        for (int i = 0; i < data->count(); ++i) rows.push_back(pixelsOf(*data, i));
        for (int image = 0; image < 3; ++image) {
            const auto found = nearestByPixels(asked->image(image), *data, 9);
            const auto expected = sorted(rows, pixelsOf(*asked, image));
            QCOMPARE(found.size(), std::size_t(9));
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].image, expected[i].image);
                QVERIFY(std::abs(found[i].distance - expected[i].distance) < 1e-9);
            }
        }
        QCOMPARE(nearestByPixels(data->image(17), *data, 1).front().image, 17);
        QCOMPARE(nearestByPixels(data->image(17), *data, 1000).size(), std::size_t(300));
        QVERIFY(nearestByPixels(data->image(0), Dataset{}, 5).empty());
    }

    /// A layer that takes pixels 3, 9 and 20 as they are: the nearest are those of these three.
    void asTheNetworkSeesThem() {
        const auto data = test::rowsData(200);
        Network network(
            {Shape::image(8, 8, 1), parseLayers("flatten dense3-relu dropout0.5 dense4-softmax")});
        const int chosen[] = {3, 9, 20};
        for (int unit = 0; unit < 3; ++unit) network.parameters()[std::size_t(chosen[unit] * 3 + unit)] = 1;
        std::vector<std::vector<double>> rows;
        for (int i = 0; i < data->count(); ++i) {
            rows.emplace_back();
            for (int pixel : chosen)
                rows.back().push_back(
                    double(float(Eigen::bfloat16(data->image(i)[std::size_t(pixel)] / 255.0f))));
        }
        ThreadPool pool(2);
        double told = 0;
        const auto features =
            HiddenFeatures::make(network, *data, pool, {}, [&](double share) { told = share; });
        QVERIFY(features);
        QCOMPARE(features->units(), 3);
        QCOMPARE(told, 1.0);
        for (int image : {0, 50, 199}) {
            const auto found = features->nearest(data->image(image), 7);
            const auto expected = sorted(rows, rows[std::size_t(image)]);
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY(std::abs(found[i].distance - expected[i].distance) < 1e-5);
            QCOMPARE(found.front().distance, 0.0);
        }
    }

    /// Its view is that of its last layer's input.
    void networkWithoutAHiddenLayer() {
        ThreadPool pool(1);
        const auto data = test::rowsData(10);
        const Network network({Shape::image(8, 8, 1), parseLayers("flatten dense4-softmax")});
        const auto features = HiddenFeatures::make(network, *data, pool);
        QCOMPARE(features->units(), 64);
        QCOMPARE(features->nearest(data->image(3), 2)[1].image,
                 nearestByPixels(data->image(3), *data, 2)[1].image);
    }

    void stops() {
        std::stop_source stop;
        ThreadPool pool(1);
        const Network network({Shape::image(8, 8, 1), parseLayers("flatten dense3-relu dense4-softmax")});
        const auto features = HiddenFeatures::make(network, *test::rowsData(3000), pool, stop.get_token(),
                                                   [&](double) { stop.request_stop(); });
        QVERIFY(!features);
    }
};

QTEST_APPLESS_MAIN(NearestTest)
#include "nearest_test.moc"
