#include "ui/pages/inside/map_work.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"

namespace inkling {

namespace {

constexpr int tsneSteps = 1000;
/// What van der Maaten and Hinton reduce to first: distances hardly change, and chance is taken out. The
/// directions are those of a part of the images, so that wide layers take neither long nor much memory.
constexpr int keptFeatures = 50, reductionIterations = 8, reductionImages = 2000, roundImages = 1024;
constexpr int neighbours = 5;
constexpr int fewImages = 1000;  // a step of so few is over before another thread has woken up

/// By chance, but always the same; in order.
std::vector<int> someImages(int count) {
    std::vector<int> indices(std::size_t(count), 0);
    std::iota(indices.begin(), indices.end(), 0);
    if (count <= reductionImages) return indices;
    Random random(1);
    for (int i = 0; i < reductionImages; ++i)
        std::swap(indices[std::size_t(i)], indices[std::size_t(i) + random.below(std::uint32_t(count - i))]);
    indices.resize(reductionImages);
    std::ranges::sort(indices);
    return indices;
}

/// Fills reduction, features, width and, of the layer's whole variance, `variance`. False when stopped.
bool reduceFeatures(HiddenPoints& points, double& variance, ThreadPool& pool, const std::stop_token& stop,
                    const std::function<void(double)>& progress) {
    const int count = points.data->count();
    const auto some = hiddenFeatures(*points.network, *points.data, someImages(count), pool, stop);
    if (!some) return false;
    if (!some->allFinite())
        throw Error(
            text(CORE_TR("The network's last hidden layer gives values that are no numbers: its "
                         "training has diverged. Train it again with a smaller learning rate.")));
    points.width = int(some->cols());
    points.reduction = principalComponents(*some, keptFeatures, 1, reductionIterations);
    points.features.resize(count, points.reduction.axes.cols());
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(points.width);
    double squares = 0;
    std::vector<int> round;
    for (int first = 0; first < count; first += roundImages) {
        round.resize(std::size_t(std::min(roundImages, count - first)));
        std::iota(round.begin(), round.end(), first);
        const auto features = hiddenFeatures(*points.network, *points.data, round, pool, stop);
        if (!features) return false;
        points.features.middleRows(first, features->rows()) = points.reduction.project(*features);
        const FeatureMatrix centred = features->rowwise() - points.reduction.mean;
        sum += centred.colwise().sum().cast<double>();
        squares += double(centred.squaredNorm());
        progress(double(first + int(round.size())) / count);
    }
    variance = squares - sum.squaredNorm() / count;
    return true;
}

}  // namespace

std::vector<QPointF> asPoints(const FeatureMatrix& rows) {
    std::vector<QPointF> points;
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        points.emplace_back(double(rows(i, 0)), rows.cols() > 1 ? double(rows(i, 1)) : 0);
    return points;
}

std::shared_ptr<const HiddenPoints> hiddenPoints(std::shared_ptr<const Network> network,
                                                 std::shared_ptr<const Dataset> data, int threads,
                                                 const std::stop_token& stop,
                                                 const std::function<void(double)>& progress) {
    auto points = std::make_shared<HiddenPoints>();
    points->network = std::move(network);
    points->data = std::move(data);
    ThreadPool pool(threads);
    const auto answers =
        evaluate(*points->network, *points->data, pool, stop, [&](double share) { progress(share / 2); });
    if (!answers) return nullptr;
    points->answers = *answers;
    for (int i = 0; i < answers->images(); ++i) {
        const auto row = answers->probabilities.row(i);
        points->wrong.push_back(
            !isRight({row.data(), std::size_t(row.size())}, points->data->labels[std::size_t(i)]));
    }
    double variance = 0;
    if (!reduceFeatures(*points, variance, pool, stop, [&](double share) { progress((1 + share) / 2); }))
        return nullptr;
    points->pca = principalComponents(points->features, 2);
    const FeatureMatrix flat = points->pca.project(points->features);
    points->flat = asPoints(flat);
    if (variance > 0) points->share = double(flat.squaredNorm()) / variance;
    return points;
}

void runTsne(const HiddenPoints& points, const std::stop_token& stop,
             const std::function<void(double)>& progress,
             const std::function<void(double, const MapPositions&)>& moved) {
    const FeatureMatrix flat = points.pca.project(points.features);
    MapPositions start = MapPositions::Zero(flat.rows(), 2);
    start.leftCols(flat.cols()) = flat;
    constexpr double preparing = 0.1;  // of the time
    ThreadPool pool(points.data->count() < fewImages ? 1 : 0);
    Tsne tsne(points.features, start, pool, {}, stop, [&](double share) { progress(preparing * share); });
    while (tsne.count() > 0 && tsne.steps() < tsneSteps && !stop.stop_requested()) {
        tsne.step();
        const double share = double(tsne.steps()) / tsneSteps;
        progress(preparing + (1 - preparing) * share);
        moved(share, tsne.positions());
    }
}

MapPlace placeAmong(const HiddenPoints& points, std::span<const float> image) {
    const std::vector<float> values = hiddenFeatures(*points.network, image);
    const Eigen::Map<const Eigen::RowVectorXf> layer(values.data(), Eigen::Index(values.size()));
    const Eigen::RowVectorXf row = points.reduction.project(layer);
    MapPlace place{asPoints(points.pca.project(row)).front(), {}, {}};
    const Eigen::VectorXf squares = (points.features.rowwise() - row).rowwise().squaredNorm();
    std::vector<int> rows(std::size_t(squares.size()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = std::min<std::ptrdiff_t>(neighbours, std::ptrdiff_t(rows.size()));
    std::ranges::partial_sort(rows, rows.begin() + count, {}, [&](int i) { return squares[i]; });
    rows.resize(std::size_t(count));
    double sum = 0;
    for (const int i : rows) {  // an image of the map comes to its own place
        place.weights.push_back(1 / std::max(double(squares[i]), 1e-6));
        sum += place.weights.back();
    }
    for (double& weight : place.weights) weight /= sum;
    place.neighbours = std::move(rows);
    return place;
}

}  // namespace inkling
