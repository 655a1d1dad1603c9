// Augmentation against changes that can be worked out by hand.
#include "core/data/augment.h"

#include <QtTest>
#include <algorithm>
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
        const std::vector<float> out = changed(parseAugmentation("none"), 1);
        const std::vector<std::uint8_t> image = ring();
        for (std::size_t i = 0; i < out.size(); ++i) QCOMPARE(out[i], float(image[i]) / 255.0f);
    }

    void namesAreKnown() {
        QCOMPARE(augmentationNames(), (std::vector<std::string>{"none", "light", "strong"}));
        QVERIFY(parseAugmentation("none").isNone());
        QVERIFY(parseAugmentation("light").shift < parseAugmentation("strong").shift);
    }

    void strengthsAreRead() {
        const Augmentation read = parseAugmentation("shift=2.5,rotation=10,cutout=8");
        QVERIFY(read == (Augmentation{.shift = 2.5f, .rotation = 10, .cutout = 8}));
        Augmentation more = parseAugmentation("light");
        more.elastic = 3;
        QVERIFY(parseAugmentation("light,elastic=3") == more);
        QVERIFY(parseAugmentation("light,shift=0,rotation=0,slant=0,scale=0").isNone());
    }

    void whatIsWrittenIsReadAgain() {
        for (const std::string& name : augmentationNames())
            QCOMPARE(formatAugmentation(parseAugmentation(name)), name);
        Augmentation all;
        for (const AugmentationPart& part : augmentationParts()) all.*part.strength = part.most / 3;
        QVERIFY(parseAugmentation(formatAugmentation(all)) == all);
    }

    void whatCannotBeReadIsNamed_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown name") << "wild"
                                      << "wild";
        QTest::newRow("unknown kind") << "shift=1,swirl=2"
                                      << "swirl=2";
        QTest::newRow("no number") << "shift=a"
                                   << "a";
        QTest::newRow("negative") << "shift=-1"
                                  << "-1";
        QTest::newRow("not a number") << "noise=nan"
                                      << "nan";
        QTest::newRow("too much") << "scale=2"
                                  << "0.5";
        QTest::newRow("more behind the number") << "shift=1px"
                                                << "1px";
        QTest::newRow("name in the second place") << "shift=1,light"
                                                  << "light";
        QTest::newRow("empty") << ""
                               << "none";
    }
    void whatCannotBeReadIsNamed() {
        QFETCH(QString, given);
        QFETCH(QString, named);
        try {
            parseAugmentation(given.toStdString());
            QFAIL("taken");
        } catch (const SettingError& error) {
            QCOMPARE(error.field(), std::string("augment"));
            QVERIFY2(QString(error.what()).contains(named), error.what());
        }
    }

    void sameRandomSameImage() {
        const Augmentation strong = parseAugmentation("strong");
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

    /// A dot is nowhere else than `elastic` pixels from where it was, and not always there.
    void elasticMovesByAtMostItsStrength() {
        std::vector<std::uint8_t> dot(28 * 28);
        dot[14 * 28 + 13] = 255;
        double furthest = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const std::vector<float> out = changed({.elastic = 4}, seed, shape, dot);
            for (int i = 0; i < 28 * 28; ++i)
                if (out[std::size_t(i)] > 0)
                    for (double distance : {std::abs(i % 28 - 13.0), std::abs(i / 28 - 14.0)}) {
                        QVERIFY(distance <= 5);  // and one for the bilinear neighbour
                        furthest = std::max(furthest, distance);
                    }
        }
        QVERIFY(furthest >= 2);
    }

    /// The ring is 4 pixels wide or so and 31 long: a pen of w more pixels leaves 31 w more ink.
    void aPenWidensAndNarrows() {
        const double before = moments(changed({}, 0)).mass;
        double least = 0, most = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const double width = (moments(changed({.pen = 2}, seed)).mass - before) / 31;
            least = std::min(least, width), most = std::max(most, width);
        }
        QVERIFY2(least < -1.3 && least > -2.5, qPrintable(QString::number(least)));
        QVERIFY2(most > 1.3 && most < 2.5, qPrintable(QString::number(most)));
    }

    /// On even grey, where nothing is cut off, each image's noise has its own deviation from 0 to the limit.
    void noiseHasItsDeviation() {
        const std::vector<std::uint8_t> grey(28 * 28, 128);
        double sum = 0, most = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const std::vector<float> out = changed({.noise = 0.1f}, seed, shape, grey);
            double variance = 0, mean = 0;
            for (float value : out) mean += value / (28 * 28);
            for (float value : out) variance += (value - mean) * (value - mean) / (28 * 28);
            QVERIFY(std::abs(mean - 128.0 / 255) < 0.02);
            sum += std::sqrt(variance) / 200, most = std::max(most, std::sqrt(variance));
        }
        QVERIFY(std::abs(sum - 0.05) < 0.01 && most > 0.09 && most < 0.11);
    }

    void aSquareIsCutOut() {
        const std::vector<std::uint8_t> full(28 * 28, 255);
        int most = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const std::vector<float> out = changed({.cutout = 8}, seed, shape, full);
            const int gone = int(std::ranges::count(out, 0.0f));
            QCOMPARE(gone + int(std::ranges::count(out, 1.0f)), 28 * 28);
            most = std::max(most, gone);
        }
        QCOMPARE(most, 64);
    }

    /// What one kind draws does not depend on the others.
    void kindsAreDrawnApart() {
        std::vector<std::uint8_t> dot(28 * 28);
        dot[14 * 28 + 13] = 255;
        const Moments alone = moments(changed({.shift = 2}, 3, shape, dot));
        const Moments beside =
            moments(changed({.shift = 2, .elastic = 1e-6f, .cutout = 0.01f}, 3, shape, dot));
        QVERIFY(std::abs(alone.x - beside.x) < 1e-3 && std::abs(alone.y - beside.y) < 1e-3);
    }

    void inkIsRoughlyKept() {
        const double before = moments(changed({}, 0)).mass;
        for (const std::string name : {"light", "strong"}) {
            double sum = 0;
            for (std::uint64_t seed = 0; seed < 200; ++seed)
                sum += moments(changed(parseAugmentation(name), seed)).mass;
            QVERIFY(std::abs(sum / 200 / before - 1) < 0.05);
        }
    }

    void valuesStayInRange() {
        const std::vector<std::uint8_t> full(28 * 28, 255);
        for (std::uint64_t seed = 0; seed < 50; ++seed)
            for (float value : changed(parseAugmentation("strong"), seed, shape, full))
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
        const std::vector<float> out = changed(parseAugmentation("strong"), 9, colour, image);
        for (std::size_t i = 0; i < out.size(); i += 3) {
            QCOMPARE(out[i], out[i + 1]);
            QVERIFY(out[i + 2] <= out[i] / 2 + 1e-5f);
        }
    }
};

QTEST_APPLESS_MAIN(AugmentTest)
#include "augment_test.moc"
