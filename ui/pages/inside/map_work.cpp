#include "ui/pages/inside/map_work.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"

namespace inkling {

namespace {

constexpr int tsneSteps = 1000;
/// What van der Maaten and Hinton reduce to first: distances hardly change, and chance is taken out.
constexpr int tsneFeatures = 50, tsneFeatureIterations = 8;
constexpr int neighbours = 5;

std::vector<int> chosenImages(const Dataset& data) {
    std::vector<int> indices(std::size_t(data.count()));
    std::iota(indices.begin(), indices.end(), 0);
    if (data.count() <= mostMapPoints) return indices;
    Random random(1);
    for (int i = 0; i < mostMapPoints; ++i)
        std::swap(indices[std::size_t(i)],
                  indices[std::size_t(i) + random.below(std::uint32_t(data.count() - i))]);
    indices.resize(mostMapPoints);
    std::ranges::sort(indices);
    return indices;
}

}  // namespace

std::vector<QPointF> asPoints(const FeatureMatrix& rows) {
    std::vector<QPointF> points;
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        points.emplace_back(double(rows(i, 0)), rows.cols() > 1 ? double(rows(i, 1)) : 0);
    return points;
}

std::shared_ptr<const HiddenPoints> hiddenPoints(std::shared_ptr<const Network> network,
                                                 std::shared_ptr<const Dataset> data,
                                                 const std::stop_token& stop,
                                                 const std::function<void(double)>& progress) {
    auto points = std::make_shared<HiddenPoints>();
    points->indices = chosenImages(*data);
    ThreadPool pool(1);
    auto features = hiddenFeatures(*network, *data, points->indices, pool, stop, progress);
    if (!features) return nullptr;
    points->features = std::move(*features);
    points->pca = principalComponents(points->features, 2);
    points->flat = asPoints(points->pca.project(points->features));
    points->network = std::move(network);
    points->data = std::move(data);
    return points;
}

void runTsne(const HiddenPoints& points, const std::stop_token& stop,
             const std::function<void(double)>& progress,
             const std::function<void(double, const Tsne::Positions&)>& moved) {
    FeatureMatrix features = points.features;
    if (features.cols() > tsneFeatures)
        features = principalComponents(features, tsneFeatures, 1, tsneFeatureIterations).project(features);
    Tsne::Positions start = Tsne::Positions::Zero(features.rows(), 2);
    const FeatureMatrix flat = points.pca.project(points.features);
    start.leftCols(flat.cols()) = flat;
    constexpr double preparing = 0.1;  // of the time
    Tsne tsne(features, start, {}, stop, [&](double share) { progress(preparing * share); });
    while (tsne.count() > 0 && tsne.steps() < tsneSteps && !stop.stop_requested()) {
        tsne.step();
        const double share = double(tsne.steps()) / tsneSteps;
        progress(preparing + (1 - preparing) * share);
        moved(share, tsne.positions());
    }
}

MapPlace placeAmong(const HiddenPoints& points, std::span<const float> image) {
    const std::vector<float> features = hiddenFeatures(*points.network, image);
    const Eigen::Map<const Eigen::RowVectorXf> row(features.data(), Eigen::Index(features.size()));
    MapPlace place{asPoints(points.pca.project(row)).front(), {}};
    const Eigen::VectorXf distances = (points.features.rowwise() - row).rowwise().squaredNorm();
    std::vector<int> rows(std::size_t(distances.size()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = std::min<std::ptrdiff_t>(neighbours, std::ptrdiff_t(rows.size()));
    std::ranges::partial_sort(rows, rows.begin() + count, {}, [&](int i) { return distances[i]; });
    rows.resize(std::size_t(count));
    place.neighbours = std::move(rows);
    return place;
}

}  // namespace inkling
