// The machine's limit that the speed table is measured against: its best single-precision matrix product, of
// Eigen's (built for this machine alone) and Inkling's own, and what each preset's textbook training takes of
// it.
//
//     matrix_product [--threads N]
//
// One JSON object a line: {"threads", "gflops"}, then {"model", "training_flops"} for each preset:
// floating-point operations an image, forward once, backward twice, nothing left out.
#include <fmt/format.h>

#include <Eigen/Core>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <string_view>
#include <thread>
#include <vector>

#include "core/base/buffer.h"
#include "core/kernels/product.h"
#include "core/train/preset.h"

using namespace inkling;

namespace {

using Clock = std::chrono::steady_clock;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr int side = 1024;

/// Seconds of the fastest tenth of `rounds` calls.
template <class Work>
double fastest(int rounds, Work work) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 10];
}

/// GFLOPS of one thread, the better of the two products.
double rate() {
    const Matrix a = Matrix::Random(side, side), b = Matrix::Random(side, side);
    Matrix c(side, side);
    Product p;
    p.rows = p.columns = p.depth = side;
    p.aRow = p.bDepth = p.cRow = side;
    Buffer paddedA(side * side), paddedB(side * side), paddedC(side * side);
    std::copy_n(a.data(), a.size(), paddedA.data());
    std::copy_n(b.data(), b.size(), paddedB.data());
    p.a = paddedA.data();
    p.b = paddedB.data();
    p.c = paddedC.data();
    const double seconds =
        std::min(fastest(30, [&] { c.noalias() = a * b; }), fastest(30, [&] { multiply(p); }));
    return 2e-9 * side * side * side / seconds;
}

/// Multiply-adds of one image forwards.
double multiplyAdds(const NetworkSpec& spec) {
    const std::vector<Shape> shapes = layerShapes(spec);
    double sum = 0;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const Shape& input = i ? shapes[i - 1] : spec.input;
        if (const auto* conv = std::get_if<Conv2DSpec>(&spec.layers[i]))
            sum += double(shapes[i].size()) * conv->kernel * conv->kernel * input.channels();
        else if (std::holds_alternative<DenseSpec>(spec.layers[i]))
            sum += double(shapes[i].size()) * double(input.size());
    }
    return sum;
}

}  // namespace

int main(int argc, char** argv) {
    int threads = int(std::thread::hardware_concurrency());
    if (argc == 3 && std::string_view(argv[1]) == "--threads") threads = std::max(1, std::atoi(argv[2]));
    std::vector<double> rates(static_cast<std::size_t>(threads));
    std::vector<std::thread> running;
    for (double& result : rates) running.emplace_back([&result] { result = rate(); });
    double sum = 0;
    for (int i = 0; i < threads; ++i) {
        running[std::size_t(i)].join();
        sum += rates[std::size_t(i)];
    }
    fmt::print("{{\"threads\":{},\"gflops\":{:.1f}}}\n", threads, sum);
    for (const Preset& preset : presets())
        fmt::print("{{\"model\":\"{}\",\"training_flops\":{:.0f}}}\n", preset.name,
                   6 * multiplyAdds(preset.spec()));
}
