// Principal components against numpy, t-SNE against its own definition.
#include <QtTest>

#include "core/explain/pca.h"
#include "core/explain/tsne.h"
#include "tests/support/fixture.h"

using namespace inkling;

namespace {

FeatureMatrix matrixOf(const QJsonValue& tensor) {
    const auto shape = test::shapeOf(tensor);
    const Buffer values = test::valuesOf(tensor);
    return Eigen::Map<const FeatureMatrix>(values.data(), shape[0], shape.size() > 1 ? shape[1] : 1);
}

double difference(const FeatureMatrix& a, const FeatureMatrix& b) {
    if (a.rows() != b.rows() || a.cols() != b.cols()) return INFINITY;
    return double((a - b).cwiseAbs().maxCoeff());
}

/// `groups` clouds of 30 points with 10 features, far from each other.
FeatureMatrix clouds(int groups) {
    Random random(6);
    FeatureMatrix points(30 * groups, 10);
    for (int group = 0; group < groups; ++group) {
        Eigen::RowVectorXf centre(10);
        for (float& value : centre) value = 6 * random.normal();
        for (int i = 0; i < 30; ++i)
            for (int f = 0; f < 10; ++f) points(30 * group + i, f) = centre[f] + random.normal();
    }
    return points;
}

Tsne::Positions startOf(const FeatureMatrix& points) {
    return principalComponents(points, 2).project(points);
}

}  // namespace

class EmbeddingTest : public QObject {
    Q_OBJECT

private slots:
    void componentsAreNumpys() {
        const auto fixture = test::readFixture("fixtures/pca.json");
        const FeatureMatrix points = matrixOf(fixture["points"]);
        const Pca pca = principalComponents(points, 3);
        QVERIFY(difference(pca.axes, matrixOf(fixture["axes"])) < 1e-3);
        QVERIFY(difference(pca.project(points), matrixOf(fixture["projected"])) < 5e-3);
        const Buffer shares = test::valuesOf(fixture["shares"]);
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(std::abs(pca.shares[i] - double(shares[i])) < 1e-5);
    }

    void componentsOfFewAndOfAlike() {
        FeatureMatrix two(2, 40);
        two.setZero();
        two(1, 7) = 3;
        const Pca pca = principalComponents(two, 5);
        QVERIFY(pca.axes.cols() <= 2);
        QVERIFY(std::abs(pca.axes(7, 0) - 1) < 1e-5f);
        QVERIFY(std::abs(pca.shares[0] - 1) < 1e-5);
        const FeatureMatrix alike = FeatureMatrix::Constant(20, 4, 0.5f);
        QVERIFY(principalComponents(alike, 2).project(alike).allFinite());
    }

    void manyFeatures() {
        const FeatureMatrix few = clouds(3);
        FeatureMatrix wide(few.rows(), 900);
        for (Eigen::Index i = 0; i < 900; ++i) wide.col(i) = few.col(i % 10) / std::sqrt(90.f);
        const Pca one = principalComponents(few, 2), other = principalComponents(wide, 2);
        for (std::size_t d = 0; d < 2; ++d) QVERIFY(std::abs(one.shares[d] - other.shares[d]) < 1e-4);
        QVERIFY(principalComponents(wide, 2, 5).axes == principalComponents(wide, 2, 5).axes);
    }

    void neighbourhoodsHaveTheirPerplexity() {
        const FeatureMatrix points = clouds(3);
        const Tsne tsne(points, startOf(points), {.perplexity = 12});
        const Eigen::MatrixXf& p = tsne.affinities();
        QCOMPARE(tsne.count(), 90);
        QVERIFY(std::abs(p.sum() - 1) < 1e-5f);
        QVERIFY((p - p.transpose()).cwiseAbs().maxCoeff() == 0);
        QVERIFY(p.diagonal().cwiseAbs().maxCoeff() == 0);
        for (int i = 0; i < 90; i += 17) {  // nearly all attention is for the own cloud
            const int group = i / 30;
            QVERIFY(p.col(i).segment(30 * group, 30).sum() > 0.99f * p.col(i).sum());
        }
    }

    void gradientIsTheNumericalOne() {
        const FeatureMatrix points = clouds(2).topRows(35);
        Tsne tsne(points, startOf(points), {.perplexity = 8});
        Random random(2);
        Tsne::Positions positions(35, 2);
        for (float& value : positions.reshaped()) value = random.normal();
        tsne.setPositions(positions);
        const Tsne::Positions gradient = tsne.gradient();
        QVERIFY(gradient.cwiseAbs().maxCoeff() > 0.01f);
        for (int i = 0; i < 35; i += 4)
            for (int d = 0; d < 2; ++d) {
                const auto at = [&](float by) {
                    Tsne::Positions moved = positions;
                    moved(i, d) += by;
                    tsne.setPositions(moved);
                    return tsne.divergence();
                };
                const double numeric = (at(0.01f) - at(-0.01f)) / 0.02;
                QVERIFY2(std::abs(numeric - double(gradient(i, d))) < 1e-4,
                         qPrintable(QStringLiteral("%1, %2").arg(numeric).arg(gradient(i, d))));
            }
    }

    void keepsNeighbours() {
        const FeatureMatrix points = clouds(4);
        Tsne tsne(points, startOf(points), {.perplexity = 15, .exaggerated = 100});
        while (tsne.steps() < 110) tsne.step();
        const double early = tsne.divergence();
        while (tsne.steps() < 400) tsne.step();
        QVERIFY(tsne.divergence() < early);
        QVERIFY(tsne.divergence() < 0.5);
        const auto& y = tsne.positions();
        QVERIFY(y.allFinite());
        for (int i = 0; i < 120; ++i) {  // the nearest on the map is of the same cloud
            Eigen::Index nearest = 0;
            Eigen::VectorXf distances = (y.rowwise() - y.row(i)).rowwise().squaredNorm();
            distances[i] = INFINITY;
            distances.minCoeff(&nearest);
            QCOMPARE(int(nearest) / 30, i / 30);
        }
    }

    void sameBitsAndStops() {
        const FeatureMatrix points = clouds(2);
        const auto run = [&] {
            Tsne tsne(points, startOf(points));
            for (int i = 0; i < 20; ++i) tsne.step();
            return tsne.positions();
        };
        QVERIFY(run() == run());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(Tsne(points, startOf(points), {}, stop.get_token()).count(), 0);
    }

    void bearsPointsAtOnePlace() {
        const FeatureMatrix alike = FeatureMatrix::Constant(20, 4, 0.5f);
        Tsne tsne(alike, startOf(alike));
        for (int i = 0; i < 5; ++i) tsne.step();
        QVERIFY(tsne.positions().allFinite());
    }
};

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "embedding_test.moc"
