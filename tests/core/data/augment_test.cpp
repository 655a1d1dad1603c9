// Augmentation against changes that can be worked out by hand.
#include "core/data/augment.h"

#include <QtTest>
#include <array>
#include <numeric>

#include "core/base/error.h"

using namespace inkling;

namespace {

const Shape shape = Shape::image(28, 28, 1);

/// A ring, well away from the edge.
std::vector<std::uint8_t> ring() {
    std::vector<std::uint8_t> image(28 * 28);
    for (int i = 0; i < 28 * 28; ++i) {
        const double distance = std::abs(std::hypot(i % 28 - 13.0, i / 28 - 14.0) - 5);
        image[std::size_t(i)] = std::uint8_t(255 * std::clamp(2.5 - distance, 0.0, 1.0));
    }
    return image;
}

std::vector<float> changed(const Augmentation& augmentation, std::uint64_t seed, const Shape& of = shape,
                           const std::vector<std::uint8_t>& image = ring()) {
    std::vector<float> out(of.size(), -1);
    augmentImage(augmentation, Random(seed), of, image, out);
    return out;
}

struct Moments {
    double mass = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
};

Moments moments(const std::vector<float>& image) {
    Moments m;
    for (int i = 0; i < 28 * 28; ++i) {
        m.mass += image[std::size_t(i)];
        m.x += image[std::size_t(i)] * (i % 28);
        m.y += image[std::size_t(i)] * (i / 28);
    }
    m.x /= m.mass, m.y /= m.mass;
    for (int i = 0; i < 28 * 28; ++i) {
        const double x = i % 28 - m.x, y = i / 28 - m.y, ink = image[std::size_t(i)] / m.mass;
        m.xx += ink * x * x, m.yy += ink * y * y, m.xy += ink * x * y;
    }
    return m;
}

}  // namespace

class AugmentTest : public QObject {
    Q_OBJECT

private slots:
    void noneIsThePixelsOver255() {
        const std::vector<float> out = changed(augmentationByName("none"), 1);
        const std::vector<std::uint8_t> image = ring();
        for (std::size_t i = 0; i < out.size(); ++i) QCOMPARE(out[i], float(image[i]) / 255.0f);
    }

    void namesAreKnown() {
        QCOMPARE(augmentationNames(), (std::vector<std::string>{"none", "light", "strong"}));
        QVERIFY(augmentationByName("none").isNone());
        QVERIFY(augmentationByName("light").shift < augmentationByName("strong").shift);
        try {
            augmentationByName("wild");
            QFAIL("took an unknown name");
        } catch (const SettingError& error) {
            QCOMPARE(error.field(), std::string("augment"));
            QVERIFY(std::string(error.what()).find("wild") != std::string::npos);
        }
    }

    void sameRandomSameImage() {
        const Augmentation strong = augmentationByName("strong");
        QCOMPARE(changed(strong, 4), changed(strong, 4));
        QVERIFY(changed(strong, 4) != changed(strong, 5));
    }

    /// A shift moves the centre of mass by at most as much, keeps the ink, and is bilinear: of a single pixel
    /// there are left the four products of the shares.
    void aShiftIsAShift() {
        std::vector<std::uint8_t> dot(28 * 28);
        dot[14 * 28 + 13] = 255;
        bool moved = false;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::vector<float> out = changed({.shift = 2}, seed, shape, dot);
            const Moments m = moments(out);
            const double dx = m.x - 13, dy = m.y - 14;
            QVERIFY(std::abs(m.mass - 1) < 1e-4 && std::abs(dx) <= 2 && std::abs(dy) <= 2);
            const int left = int(std::floor(m.x)), top = int(std::floor(m.y));
            const double right = m.x - left, below = m.y - top;
            const auto at = [&out](int x, int y) { return double(out[std::size_t(y * 28 + x)]); };
            QVERIFY(std::abs(at(left, top) - (1 - right) * (1 - below)) < 1e-3);
            QVERIFY(std::abs(at(left + 1, top) - right * (1 - below)) < 1e-3);
            QVERIFY(std::abs(at(left, top + 1) - (1 - right) * below) < 1e-3);
            moved = moved || std::abs(dx) > 1.5 || std::abs(dy) > 1.5;
        }
        QVERIFY(moved);
    }

    /// A turn about the middle (13.5, 13.5) keeps the ink and the distance from the middle.
    void aTurnIsATurn() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Moments m = moments(changed({.rotation = 20}, seed)), before = moments(changed({}, seed));
            QVERIFY(std::abs(m.mass / before.mass - 1) < 0.02);
            QVERIFY(std::abs(std::hypot(m.x - 13.5, m.y - 13.5) - std::hypot(0.5, 0.5)) < 0.05);
            const double angle = std::atan2(m.y - 13.5, m.x - 13.5) - std::atan2(0.5, -0.5);
            QVERIFY(std::abs(angle) < 21 * 3.1416 / 180);
        }
    }

    /// Slant s turns the ring's x into x + s y: the covariance of x and y becomes s times the variance of y.
    void aSlantIsASlant() {
        double least = 1, most = -1;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Moments m = moments(changed({.slant = 0.3f}, seed));
            QVERIFY(std::abs(m.xx / m.yy - (1 + std::pow(m.xy / m.yy, 2))) < 0.05);
            least = std::min(least, m.xy / m.yy), most = std::max(most, m.xy / m.yy);
        }
        QVERIFY(least > -0.31 && least < -0.2 && most < 0.31 && most > 0.2);
    }

    /// Scaling by sx and sy multiplies the ink by sx sy and the variances by their squares.
    void aScaleIsAScale() {
        const Moments before = moments(changed({}, 0));
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Moments m = moments(changed({.scale = 0.2f}, seed));
            const double sx = std::sqrt(m.xx / before.xx), sy = std::sqrt(m.yy / before.yy);
            QVERIFY(sx > 0.78 && sx < 1.22 && sy > 0.78 && sy < 1.22);
            QVERIFY(std::abs(m.mass / before.mass - sx * sy) < 0.05);
        }
    }

    void inkIsRoughlyKept() {
        const double before = moments(changed({}, 0)).mass;
        for (const std::string name : {"light", "strong"}) {
            double sum = 0;
            for (std::uint64_t seed = 0; seed < 200; ++seed)
                sum += moments(changed(augmentationByName(name), seed)).mass;
            QVERIFY(std::abs(sum / 200 / before - 1) < 0.05);
        }
    }

    void valuesStayInRange() {
        const std::vector<std::uint8_t> full(28 * 28, 255);
        for (std::uint64_t seed = 0; seed < 50; ++seed)
            for (float value : changed(augmentationByName("strong"), seed, shape, full))
                QVERIFY(value >= 0 && value <= 1.00001f);
    }

    /// Channels move together, and an image need not be square.
    void channelsMoveTogether() {
        const Shape colour = Shape::image(12, 20, 3);
        std::vector<std::uint8_t> image(colour.size());
        for (std::size_t i = 0; i < image.size(); i += 3) {
            image[i] = std::uint8_t(i * 7 % 251);
            image[i + 1] = image[i];
            image[i + 2] = std::uint8_t(image[i] / 2 * 2 / 2);
        }
        const std::vector<float> out = changed(augmentationByName("strong"), 9, colour, image);
        for (std::size_t i = 0; i < out.size(); i += 3) {
            QCOMPARE(out[i], out[i + 1]);
            QVERIFY(out[i + 2] <= out[i] / 2 + 1e-5f);
        }
    }
};

QTEST_APPLESS_MAIN(AugmentTest)
#include "augment_test.moc"
