// How long t-SNE of the whole test set takes, and how good its map is.
//
//     embedding --model digits.keras --mnist FOLDER [--threads N] [--angle A] [--write FILE]
//
// The test images at the network's last hidden layer, reduced to 50 principal components as the Inside page
// does it. One JSON object: seconds for the preparation and for 1000 steps, the divergence reached, and the
// share of images whose nearest on the map is of their class. --write puts points, labels and map into a text
// file, a line an image, for tests/bench/embedding_peer.py.
#include <fmt/format.h>
#include <fmt/os.h>

#include <chrono>
#include <numeric>
#include <string_view>

#include "core/data/idx.h"
#include "core/explain/neighbour_graph.h"
#include "core/explain/pca.h"
#include "core/explain/tsne.h"
#include "core/format/network_file.h"

using namespace inkling;

int main(int argc, char** argv) {
    std::string model, mnist, file;
    int threads = 0;
    TsneSettings settings;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--model") model = argv[i + 1];
        if (name == "--mnist") mnist = argv[i + 1];
        if (name == "--threads") threads = std::atoi(argv[i + 1]);
        if (name == "--angle") settings.angle = float(std::atof(argv[i + 1]));
        if (name == "--write") file = argv[i + 1];
    }
    const auto files = findIdxFiles(mnist);
    if (!files) return fmt::print(stderr, "No MNIST there.\n"), 1;
    const Dataset test = readIdx(files->testImages, files->testLabels);
    ThreadPool pool(threads);
    std::vector<int> all(std::size_t(test.count()));
    std::iota(all.begin(), all.end(), 0);
    FeatureMatrix points = *hiddenFeatures(loadNetwork(model), test, all, pool);
    points = principalComponents(points, 50, 1, 8).project(points);
    const FeatureMatrix flat = principalComponents(points, 2).project(points);

    using Clock = std::chrono::steady_clock;
    const auto seconds = [](Clock::time_point from) {
        return std::chrono::duration<double>(Clock::now() - from).count();
    };
    auto start = Clock::now();
    Tsne tsne(points, flat, pool, settings);
    const double preparation = seconds(start);
    start = Clock::now();
    while (tsne.steps() < 1000) tsne.step();
    const double steps = seconds(start);

    const auto nearest = neighbourGraph(tsne.positions(), 1, pool);
    int alike = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        alike += test.labels[i] == test.labels[std::size_t(nearest->points[i])];
    fmt::print(
        "{{\"threads\": {}, \"preparation\": {:.2f}, \"steps\": {:.2f}, \"divergence\": {:.4f}, "
        "\"nearest_alike\": {:.4f}}}\n",
        pool.threads(), preparation, steps, tsne.divergence(), alike / double(all.size()));
    if (file.empty()) return 0;
    auto out = fmt::output_file(file);
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        out.print("{} {} {}", test.labels[std::size_t(i)], tsne.positions()(i, 0), tsne.positions()(i, 1));
        for (Eigen::Index f = 0; f < points.cols(); ++f) out.print(" {}", points(i, f));
        out.print("\n");
    }
}
