// Principal components against numpy, nearest neighbours and t-SNE against their own definitions.
#include <QtTest>

#include "core/explain/neighbour_graph.h"
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

MapPositions startOf(const FeatureMatrix& points) {
    return principalComponents(points, 2).project(points);
}

/// Positions at random, `width` the standard deviation.
MapPositions chance(int count, float width) {
    Random random(2);
    MapPositions positions(count, 2);
    for (float& value : positions.reshaped()) value = width * random.normal();
    return positions;
}

/// As van der Maaten and Hinton define it: every pair, in double precision.
double divergenceOf(const Eigen::MatrixXf& p, const MapPositions& positions) {
    const Eigen::MatrixXd y = positions.cast<double>();
    Eigen::MatrixXd near(y.rows(), y.rows());
    for (Eigen::Index i = 0; i < y.rows(); ++i)
        near.row(i) = (1 + (y.rowwise() - y.row(i)).rowwise().squaredNorm().array()).inverse();
    near.diagonal().setZero();
    double divergence = 0;
    for (Eigen::Index i = 0; i < p.rows(); ++i)
        for (Eigen::Index j = 0; j < p.cols(); ++j)
            if (p(i, j) > 0)
                divergence += double(p(i, j)) * std::log(double(p(i, j)) * near.sum() / near(i, j));
    return divergence;
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

    void nearestAreThoseOfAll() {
        const FeatureMatrix points = clouds(3);
        ThreadPool pool(2);
        const auto graph = neighbourGraph(points, 7, pool);
        QVERIFY(graph);
        QCOMPARE(graph->neighbours, 7);
        for (int i = 0; i < 90; ++i) {
            std::vector<std::pair<double, int>> others;
            for (int j = 0; j < 90; ++j)
                if (j != i) others.emplace_back(double((points.row(i) - points.row(j)).squaredNorm()), j);
            std::ranges::sort(others);
            for (int n = 0; n < 7; ++n) {
                const auto [square, point] = others[std::size_t(n)];
                QCOMPARE(graph->points[std::size_t(7 * i + n)], point);
                QVERIFY(std::abs(double(graph->squares[std::size_t(7 * i + n)]) - square) < 1e-3);
            }
        }
        QCOMPARE(neighbourGraph(points.topRows(3), 7, pool)->neighbours, 2);
        QCOMPARE(neighbourGraph(points.topRows(1), 7, pool)->neighbours, 0);
        const auto alike = neighbourGraph(FeatureMatrix::Constant(40, 3, 2.0f), 3, pool);
        QCOMPARE(alike->points[0], 1);  // ties by number, never itself
        QCOMPARE(alike->points[3 * 39], 0);
    }

    void neighbourhoodsHaveTheirPerplexity() {
        const FeatureMatrix points = clouds(3);
        ThreadPool pool(2);
        const Tsne tsne(points, startOf(points), pool, {.perplexity = 12});
        const Eigen::MatrixXf p = tsne.affinities();
        QCOMPARE(tsne.count(), 90);
        QVERIFY(std::abs(p.sum() - 1) < 1e-5f);
        QVERIFY((p - p.transpose()).cwiseAbs().maxCoeff() == 0);
        QVERIFY(p.diagonal().cwiseAbs().maxCoeff() == 0);
        for (int i = 0; i < 90; i += 17) {  // nearly all attention is for the own cloud
            const int group = i / 30;
            QVERIFY(p.col(i).segment(30 * group, 30).sum() > 0.99f * p.col(i).sum());
        }
    }

    void exactGradientIsTheNumericalOne() {
        const FeatureMatrix points = clouds(2).topRows(35);
        ThreadPool pool(1);
        Tsne tsne(points, startOf(points), pool, {.perplexity = 8, .angle = 0});
        const MapPositions positions = chance(35, 1);
        tsne.setPositions(positions);
        const MapPositions gradient = tsne.gradient();
        QVERIFY(std::abs(tsne.divergence() - divergenceOf(tsne.affinities(), positions)) < 1e-5);
        QVERIFY(gradient.cwiseAbs().maxCoeff() > 0.01f);
        for (int i = 0; i < 35; i += 4)
            for (int d = 0; d < 2; ++d) {
                const auto at = [&](float by) {
                    MapPositions moved = positions;
                    moved(i, d) += by;
                    return divergenceOf(tsne.affinities(), moved);
                };
                const double numeric = (at(0.01f) - at(-0.01f)) / 0.02;
                QVERIFY2(std::abs(numeric - double(gradient(i, d))) < 1e-4,
                         qPrintable(QStringLiteral("%1, %2").arg(numeric).arg(gradient(i, d))));
            }
    }

    void approximateGradientIsNearTheExact_data() {
        QTest::addColumn<float>("width");
        QTest::newRow("as it begins") << 1e-4f;
        QTest::newRow("as wide as a pair's reach") << 1.0f;
        QTest::newRow("as it ends") << 30.0f;
    }
    void approximateGradientIsNearTheExact() {
        QFETCH(float, width);
        const FeatureMatrix points = clouds(40);
        const MapPositions positions = chance(1200, width);
        ThreadPool pool(2);
        const auto at = [&](float angle) {
            Tsne tsne(points, startOf(points), pool, {.perplexity = 10, .angle = angle});
            tsne.setPositions(positions);
            return MapPositions(tsne.gradient());
        };
        const MapPositions exact = at(0);
        QVERIFY(at(0.5f) != exact);
        const auto error = [&](float angle) { return double((at(angle) - exact).norm() / exact.norm()); };
        QVERIFY2(error(0.5f) < 0.02, qPrintable(QString::number(error(0.5f))));
        QVERIFY(error(0.2f) < error(0.5f));
    }

    void keepsNeighbours() {
        const FeatureMatrix points = clouds(4);
        ThreadPool pool(1);
        Tsne tsne(points, startOf(points), pool, {.perplexity = 15, .exaggerated = 100});
        while (tsne.steps() < 110) tsne.step();
        const double early = tsne.divergence();
        while (tsne.steps() < 400) tsne.step();
        QVERIFY(tsne.divergence() < early);
        QVERIFY(tsne.divergence() < 0.5);
        const MapPositions& y = tsne.positions();
        QVERIFY(y.allFinite());
        const auto nearest = neighbourGraph(y, 1, pool);
        for (int i = 0; i < 120; ++i)  // on the map it is of the same cloud
            QCOMPARE(nearest->points[std::size_t(i)] / 30, i / 30);
    }

    void sameBitsWhateverTheThreads() {
        const FeatureMatrix points = clouds(30);
        const auto run = [&](int threads) {
            ThreadPool pool(threads);
            Tsne tsne(points, startOf(points), pool);
            while (tsne.steps() < 30) tsne.step();
            return tsne.positions();
        };
        const MapPositions one = run(1);
        QVERIFY(one.allFinite());
        QVERIFY(run(1) == one);
        QVERIFY(run(2) == one);
        QVERIFY(run(5) == one);
    }

    void stops() {
        const FeatureMatrix points = clouds(2);
        ThreadPool pool(1);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(Tsne(points, startOf(points), pool, {}, stop.get_token()).count(), 0);
    }

    void bearsPointsAtOnePlaceAndFew() {
        ThreadPool pool(2);
        for (const int count : {3, 20, 500}) {
            const FeatureMatrix alike = FeatureMatrix::Constant(count, 4, 0.5f);
            Tsne tsne(alike, startOf(alike), pool);
            for (int i = 0; i < 5; ++i) tsne.step();
            QCOMPARE(tsne.count(), count);
            QVERIFY(tsne.positions().allFinite());
        }
    }
};

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "embedding_test.moc"
