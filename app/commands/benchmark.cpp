// inkling benchmark: how fast the tutorials' networks train and predict here.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "app/command_line.h"
#include "core/evaluate/evaluation.h"
#include "core/train/preset.h"
#include "core/train/step.h"

namespace inkling {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

/// Images a second at the 10th percentile of the step times, measured in bursts of 0.2 s (one step at least),
/// each followed by a rest of three times its last step (0.2 to 2 s): shared machines stall under steady
/// load, and the fast steps of short bursts are what the code can do.
template <class Step>
double rate(Step step, int images, double seconds) {
    step();
    step();
    std::vector<double> times;
    const auto end = Clock::now() + Seconds(seconds);
    while (Clock::now() < end || times.size() < 10) {
        const auto burst = Clock::now() + Seconds(0.2);
        while (Clock::now() < burst) {
            const auto start = Clock::now();
            step();
            times.push_back(Seconds(Clock::now() - start).count());
        }
        std::this_thread::sleep_for(Seconds(std::clamp(3 * times.back(), 0.2, 2.0)));
    }
    std::ranges::sort(times);
    return images / times[times.size() / 10];
}

/// Noise: speed does not depend on what the images show.
Dataset noise(int count, const Shape& shape) {
    Dataset data;
    data.shape = shape;
    data.classNames = digitNames();
    Random random(0);
    for (int i = 0; i < count; ++i) data.labels.push_back(std::uint8_t(random.below(10)));
    for (std::size_t i = 0; i < count * shape.size(); ++i) data.pixels.push_back(std::uint8_t(random()));
    return data;
}

void measure(const Preset& preset, int threads, double seconds) {
    ThreadPool pool(threads);
    const auto architecture = std::make_shared<const Architecture>(preset.spec());
    const int batchSize = preset.settings.batchSize;
    Network network(architecture);
    network.initialise(0);
    Optimizer optimizer(preset.settings.optimizer, network.parameters().size());
    TrainingStep step(architecture, batchSize, pool);
    const Dataset data = noise(500, architecture->inputShape());
    TrainingStep::Batch batch;
    batch.labels = std::span(data.labels).first(std::size_t(batchSize));
    batch.fill = [&](int image, std::span<float> pixels) { toFloats(data.image(image), pixels.data()); };
    const auto train = [&] {
        step.run(network, optimizer, batch);
        ++batch.step;
    };
    const double trainRate = rate(train, batchSize, seconds);
    const double evaluateRate = rate([&] { (void)evaluate(network, data, pool); }, data.count(), seconds / 2);
    Predictor predictor(architecture, 1);
    toFloats(data.image(0), predictor.input().data());
    const double latency =
        rate([&] { (void)predictor.predict(network, predictor.input(), 1); }, 1, seconds / 3);
    printJson({{"model", preset.name},
               {"parameters", network.parameters().size()},
               {"batch", batchSize},
               {"threads", pool.threads()},
               {"train_img_s", std::llround(trainRate)},
               {"eval_img_s", std::llround(evaluateRate)},
               {"latency_ms", std::round(1e6 / latency) / 1e3}});
}

}  // namespace

void addBenchmark(CLI::App& parser, int&) {
    struct Options {
        std::vector<std::string> models{"mlp-256",   "mlp-1000-dropout", "mlp-1000-1000-dropout",
                                        "cnn-32",    "cnn-16-36",        "cnn-32-64-64",
                                        "cnn-64-128"};
        int threads = 0;
        double seconds = 4;
    };
    auto* command =
        parser.add_subcommand("benchmark", tr("Measure how fast networks train and predict here"));
    auto o = std::make_shared<Options>();
    command->add_option("--models", o->models, tr("Names of presets, with commas between"))->delimiter(',');
    command->add_option("--threads", o->threads, tr("Threads; 0 for all the machine has"))
        ->check(CLI::Range(0, 1024));
    command->add_option("--seconds", o->seconds, tr("How long each figure is measured"))
        ->check(CLI::Range(0.01, 3600.0));
    command->callback([o] {
        for (const auto& name : o->models) measure(presetByName(name), o->threads, o->seconds);
    });
}

}  // namespace inkling
